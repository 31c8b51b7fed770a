import '../one-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesIn } from '../../packages/core/src/flows/redline/passages-in.ts';
import { replacePart } from '../../packages/core/src/ooxml/index.ts';
import { comparePassages } from '../../packages/core/src/redline/index.ts';
import { anyEdit, edited } from './any-edits.ts';
import { examples, openedExample } from './opened-example.ts';
import { tryEdited } from './try-edited.ts';

const numRuns = Number(process.env.FAZHI_RUNS ?? 5);

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
});
