import { describe, expect, it } from 'vitest';
import { sendForms } from './returns/county.ts';
import { slips } from './returns/slips.ts';

/** Counties of these sizes, each with its own numbers: there are 116 in each. */
const sizes = [1, 0.37, 1.9, 0.8] as const;

describe('right numbers in the forms of a county', () => {
  it('all arrive, none of 464 is accused as an error, and none asked about', { timeout: 240_000 }, async () => {
    let right = 0;
    for (const size of sizes) {
      const { filled, send } = await sendForms(size);
      const { figures, messages, check } = await send(filled);
      expect(figures.map(({ metric }) => metric).toSorted()).toEqual(Object.keys(filled).toSorted());
      right += figures.length;
      expect(messages).toEqual([]);
      expect((await check()).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    expect(right).toBe(464);
  });
});

describe('forty slips in the forms of a county', () => {
  it('are found where the return is collected, but for those named here', { timeout: 240_000 }, async () => {
    expect(slips).toHaveLength(40);
    const { filled, send, formOf } = await sendForms(1);
    const right = await send(filled);
    const missed: string[] = [];
    for (const [kind, metric, cells] of slips) {
      const file = right.figures.find((each) => each.metric === metric)!.place.file;
      const { messages } = await send({ ...filled, [metric]: { ...filled[metric], ...cells } }, formOf(file));
      if (!messages.some(({ severity }) => severity !== 'info')) missed.push(`${kind}: ${metric}`);
    }
    // The rate is of cases closed, which no metric counts: beside the cases of the year it may well be another.
    expect(missed).toEqual(['a rate that is not its counts: litigation.lost-rate']);
  });
});
