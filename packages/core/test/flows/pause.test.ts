import { describe, expect, it } from 'vitest';
import { publish } from '../../src/index.ts';
import { smallDraft } from './small-draft.ts';

const metrics = 'metrics:\n  - { id: a, name: 受理, unit: 件, kind: count }\n';
const draft = smallDraft(
  { 'facts.yaml': 'facts:\n  - { metric: a, value: 1 }\n', 'prose/work.md': '有[](fact:a)。\n' },
  metrics,
);
const options = { edition: 'public', format: 'docx' } as const;

describe('long work', () => {
  it('lets the host have a turn between the stages of each report, however many are asked for at once', async () => {
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await Promise.all(Array.from({ length: 20 }, () => publish(draft, options)));
    isDone = true;
    // Three pauses each: before it is finished, written and read back.
    expect(turns).toBeGreaterThanOrEqual(60);
  });

  it('ends at its next pause where it is aborted', async () => {
    const controller = new AbortController();
    const work = publish(draft, { ...options, signal: controller.signal });
    controller.abort(new Error('没有耐心了'));
    await expect(work).rejects.toThrow('没有耐心了');
    await expect(publish(draft, { ...options, signal: AbortSignal.abort() })).rejects.toThrow();
    expect((await publish(draft, options)).value).toBeDefined();
  });
});
