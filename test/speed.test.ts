import { describe, expect, it } from 'vitest';
import { loadedBy } from './bench/alone.ts';
import { measureBlocks, measureBytes, readBaseline } from './bench/guard.ts';

/**
 * Slower by a quarter than `test/bench/baseline.json` fails; the baseline is written again by
 * `npm run bench -- --baseline`. No test reads a clock: a machine under load fails nothing.
 */
const baseline = readBaseline();
const tolerated = 1.25;

describe('what a command loads', () => {
  it('weighs no more', async () => {
    const { startBytes, buildBytes } = await measureBytes();
    expect(startBytes).toBeLessThan(baseline.startBytes * tolerated);
    expect(buildBytes).toBeLessThan(baseline.buildBytes * tolerated);
  });

  it('is commander alone until a verb is called, and no verb loads the libraries of another', async () => {
    expect((await loadedBy('main.ts')).libraries).toEqual(['commander']);
    const { libraries } = await loadedBy('commands/build.ts', './package/compose-docx.ts');
    expect(libraries).toEqual(expect.arrayContaining(['docx', 'handlebars', 'yaml', 'zod']));
    for (const other of ['hucre', 'diff', '@clack/prompts', 'commander']) expect(libraries).not.toContain(other);
    expect((await loadedBy('commands/check.ts')).libraries).not.toContain('docx');
  });
});

it('runs no more code for a document, nor more than in proportion for a larger one', { timeout: 60_000 }, async () => {
  const { blocksToOpen, blocksToWrite, growth } = await measureBlocks();
  expect(blocksToOpen).toBeLessThan(baseline.blocksToOpen * tolerated);
  expect(blocksToWrite).toBeLessThan(baseline.blocksToWrite * tolerated);
  expect(Object.keys(growth)).toEqual(Object.keys(baseline.growth));
  for (const [measure, times] of Object.entries(growth)) {
    expect(times, measure).toBeLessThan(Math.max(2.2, baseline.growth[measure]! * 1.1));
  }
});
