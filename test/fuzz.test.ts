import { describe, expect, it } from 'vitest';
import { subjectsOf } from './fuzz/subjects.ts';
import { caseOf, tryCase } from './fuzz/try-case.ts';

/** A few of the cases of `npm run fuzz`, which tries twenty thousand of any seed, and their time and memory. */
const [seed, each] = [2025, 60] as const;
const subjects = await subjectsOf();

describe('files spoilt at random', () => {
  it.each(Object.entries(subjects))('%s: sound before', async (_, { files, commands }) => {
    for (const command of commands) expect(await tryCase({ files, spoilt: [], command })).toBeUndefined();
  });

  it.each(Object.entries(subjects))('%s: no crash, and words for people', { timeout: 120_000 }, async (_, subject) => {
    for (let number = 0; number < each; number++) {
      const failure = await tryCase(caseOf(subject, seed, number));
      expect(failure && { number, ...failure }).toBeUndefined();
    }
  });

  it('are the same for the same seed', () => {
    const [first, again, other] = [1, 1, 2].map((number) => caseOf(subjects.docx, seed, number));
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
});
