import '../one-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesIn } from '../../packages/core/src/flows/redline/passages-in.ts';
import { replacePart } from '../../packages/core/src/ooxml/index.ts';
import { applyRedline, comparePassages } from '../../packages/core/src/redline/index.ts';
import { anyEdit, edited } from './any-edits.ts';
import { examples, homeAndBuilt, lines, openedExample } from './opened-example.ts';

const numRuns = Number(process.env.FAZHI_RUNS ?? 5);
/** A run takes about a second. */
const patience = 120_000 + numRuns * 20_000;
const wordsOf = (passages: ReturnType<typeof passagesIn>) =>
  passages.map(({ kind, level, cells }) => ({ kind, level, cells: cells.map(({ text }) => text) }));

describe('an edited report', () => {
  it.each(examples)(
    'comes home: the next build of %s reads as it does',
    async (name) => {
      const example = await openedExample(name);
      const { bytes, head, paragraphs } = example;
      const before = passagesIn(bytes, 'before.docx');
      expect(comparePassages(before, before).edits).toEqual([]);
      await fc.assert(
        fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
          const returned = replacePart(bytes, 'word/document.xml', head + edited(paragraphs, edits).join(''));
          const after = passagesIn(returned, 'after.docx');
          expect(wordsOf(applyRedline(before, comparePassages(before, after).edits))).toEqual(wordsOf(after));
          const { unplaced, isRefused, built } = await homeAndBuilt(returned, example);
          expect([isRefused, unplaced]).toEqual([false, []]);
          expect(lines(built)).toEqual(lines(returned));
        }),
        { numRuns, endOnFailure: true },
      );
    },
    patience,
  );
});
