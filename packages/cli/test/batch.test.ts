import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOnEach } from '../src/batch/work-on-each.ts';

/** Lets `rounds` other things happen first. */
async function later(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) await null;
}

describe('workOnEach', () => {
  it('answers in the order of the targets, however many workers and whoever is done first', async () => {
    const turns = fc.array(fc.record({ rounds: fc.nat(9), fails: fc.boolean() }), { minLength: 2, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(turns, fc.integer({ min: 1, max: 5 }), async (asked, workers) => {
        const targets = asked.map((_, index) => String(index));
        const seen: (string | undefined)[] = [];
        const worker = async (target: string) => {
          const { rounds, fails } = asked[Number(target)]!;
          await later(rounds);
          if (fails) throw new Error(target);
          return target;
        };
        const { results, troubles, left } = await workOnEach(
          targets,
          Array.from({ length: workers }, () => worker),
          {
            onAnswer: (result) => seen.push(result),
          },
        );
        expect(results).toEqual(targets.filter((target) => !asked[Number(target)]!.fails));
        expect(troubles.map(({ target }) => target)).toEqual(targets.filter((each) => asked[Number(each)]!.fails));
        expect(seen).toEqual(targets.map((target) => (asked[Number(target)]!.fails ? undefined : target)));
        expect(left).toBe(0);
      }),
    );
  });

  it('begins nothing more once it is stopped, and finishes what was begun', async () => {
    const begun: string[] = [];
    const worker = async (target: string) => {
      begun.push(target);
      await later(3);
      return target;
    };
    const targets = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { results, left } = await workOnEach(targets, [worker, worker], { isStopped: () => begun.length >= 3 });
    expect(results).toEqual(begun);
    expect(results.length + left).toBe(targets.length);
    expect(left).toBeGreaterThan(1);
  });

  it('throws the error of an only target', async () => {
    await expect(workOnEach(['a'], () => Promise.reject(new Error('alone')))).rejects.toThrow('alone');
  });
});
