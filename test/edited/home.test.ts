import '../one-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesIn } from '../../packages/core/src/flows/redline/passages-in.ts';
import { replacePart } from '../../packages/core/src/ooxml/index.ts';
import { comparePassages } from '../../packages/core/src/redline/index.ts';
import { type AnyEdit, anyEdit, edited } from './any-edits.ts';
import { examples, openedExample } from './opened-example.ts';
import { tryEdited } from './try-edited.ts';

const numRuns = Number(process.env.FAZHI_RUNS ?? 5);

/** A paragraph cut behind its first character: the blank that was there begins one, or ends one. */
const cutAtBlanks: readonly (readonly AnyEdit[])[] = [
  [
    { what: 'insert', at: 20, to: 418, cut: 242 },
    { what: 'delete', at: 310, to: 732, cut: 298 },
    { what: 'add', at: 64, to: 602, cut: 751 },
    { what: 'split', at: 257, to: 417, cut: 656 },
  ],
  [
    { what: 'add', at: 981, to: 781, cut: 766 },
    { what: 'split', at: 693, to: 815, cut: 81 },
  ],
];

/** A few of the scripts of `npm run fuzz:edits`. */
describe('an edited report', () => {
  it.each(examples)(
    'comes home: the next build of %s reads as it does',
    async (name) => {
      const example = await openedExample(name);
      const before = passagesIn(example.bytes, 'before.docx');
      expect(comparePassages(before, before).edits).toEqual([]);
      await fc.assert(
        fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
          const xml = example.head + edited(example.paragraphs, edits).join('');
          const returned = replacePart(example.bytes, 'word/document.xml', xml);
          expect(await tryEdited(returned, example)).toBeUndefined();
        }),
        { numRuns, endOnFailure: true },
      );
    },
    120_000 + numRuns * 20_000,
  );

  it('comes home where a paragraph was cut beside a blank', async () => {
    const example = await openedExample('changjiang-2024');
    for (const edits of cutAtBlanks) {
      const xml = example.head + edited(example.paragraphs, edits).join('');
      expect(xml).toMatch(/> 不是标题的一段。|># </);
      expect(await tryEdited(replacePart(example.bytes, 'word/document.xml', xml), example)).toBeUndefined();
    }
  }, 120_000);
});
