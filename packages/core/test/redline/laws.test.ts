import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Passage } from '../../src/model/redline/passage.ts';
import { applyRedline, comparePassages } from '../../src/redline/index.ts';
import { anyEdited, anyPassages } from './any-passages.ts';

const seen = (passages: readonly Passage[]) =>
  passages.map(({ kind, level, cells }) => ({ kind, level, cells: cells.map(({ text }) => text) }));

it('finds nothing between a text and itself', () => {
  fc.assert(
    fc.property(anyPassages, (text) => {
      expect(comparePassages(text, text).edits).toEqual([]);
    }),
  );
});

it('gives the newer text when its edits are applied to the older', () => {
  fc.assert(
    fc.property(anyEdited, ({ before, after }) => {
      const { edits } = comparePassages(before, after, { names: ['区司法局'] });
      expect(seen(applyRedline(before, edits))).toEqual(seen(after));
    }),
    { numRuns: Number(process.env.FAZHI_RUNS ?? 2_000) },
  );
});

it('gives the newer text also where the two have nothing to do with each other', () => {
  fc.assert(
    fc.property(anyPassages, anyPassages, (before, after) => {
      expect(seen(applyRedline(before, comparePassages(before, after).edits))).toEqual(seen(after));
    }),
  );
});
