import { beforeAll, expect, it } from 'vitest';
import { runAlone } from './bench/alone.ts';
import type { RedlineGrowth } from './bench/guard-redline.ts';

/** Drafts of twice as many pages take about twice the work to compare, and to make a 花脸稿 of. Blocks of code are counted. No clock. */
let growth: readonly RedlineGrowth[];
beforeAll(async () => {
  growth = await runAlone<readonly RedlineGrowth[]>('guard-redline.ts', '--no-opt', '--no-flush-bytecode');
}, 240_000);

it('finds edits in every size', () => {
  expect(growth.map(({ pages }) => pages)).toEqual([50, 100, 200]);
  for (const { pages, edits } of growth) expect(edits).toBeGreaterThan(pages);
});

it.each(['compared', 'tracked'] as const)('grows in proportion: %s', (measure) => {
  const [small, middle, large] = growth.map((each) => each[measure]);
  expect(middle! / small!).toBeLessThan(2.4);
  expect(large! / middle!).toBeLessThan(2.4);
});
