import { beforeAll, describe, expect, it } from 'vitest';
import { runAlone } from './bench/alone.ts';
import type { WorkspaceGrowth } from './bench/guard-workspace.ts';

/**
 * A workspace of 300 districts, each on four layers, takes three times the work of one of 100; the work is counted:
 * files read, folders listed, blocks of code run. So does looking at each of the packs. No clock.
 */
let growth: WorkspaceGrowth;
beforeAll(async () => {
  growth = await runAlone<WorkspaceGrowth>('guard-workspace.ts', '--no-opt', '--no-flush-bytecode');
}, 120_000);

describe.each([
  ['check', 1],
  ['status', 1],
  // A shared pack is one of those that are looked at, too: what it has is read again then.
  ['packs', 2],
] as const)('%s', (verb, mostReads) => {
  it('opens every district', () => {
    expect(growth[verb].map(({ sound }) => sound)).toEqual([100, 300]);
  });

  it('reads a file of a shared pack as often whatever the size, and looks through the packs once', () => {
    expect(growth[verb].map(({ readsOfBases }) => readsOfBases)).toEqual([mostReads, mostReads]);
    expect(growth[verb].every(({ listsOfPacks }) => listsOfPacks <= 1)).toBe(true);
  });

  it.each(['reads', 'lists', 'blocks'] as const)('grows in proportion: %s', (measure) => {
    const [small, large] = growth[verb].map((each) => each[measure]);
    expect(large! / small!).toBeGreaterThan(2.7);
    expect(large! / small!).toBeLessThan(3.3);
  });
});
