import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacePart } from '../../packages/core/src/ooxml/index.ts';
import { missingPrograms, saveAllAgain } from '../layout/render.ts';
import { anyEdit, edited } from './any-edits.ts';
import { examples, homeAndBuilt, lines, openedExample } from './opened-example.ts';

const isMissing = missingPrograms().includes('soffice');
/** More than a few by `FAZHI_RUNS=200 npx vitest run test/edited/libreoffice.test.ts`; others by `FAZHI_SEED`. */
const count = Number(process.env.FAZHI_RUNS ?? 4);
const seed = Number(process.env.FAZHI_SEED ?? 20_250_301);

describe.skipIf(isMissing && !process.env.CI)(
  `an edited report that LibreOffice saved${isMissing ? '（本机没有 LibreOffice，没有试）' : ''}`,
  () => {
    it.each(examples)(
      'comes home: the next build of %s reads as it does',
      async (name) => {
        const example = await openedExample(name);
        const scripts = fc.sample(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), { seed, numRuns: count });
        const returned = new Map<string, Uint8Array>(
          scripts.map((edits, index) => {
            const xml = example.head + edited(example.paragraphs, edits).join('');
            return [`edited-${index}`, replacePart(example.bytes, 'word/document.xml', xml)] as const;
          }),
        );
        const saved = await saveAllAgain(returned);
        expect([...saved.keys()].sort()).toEqual([...returned.keys()].sort());
        for (const [index, edits] of scripts.entries()) {
          const key = `edited-${index}`;
          const { unplaced, isRefused, facts, built } = await homeAndBuilt(saved.get(key)!, example);
          expect({ edits, isRefused, unplaced, updates: facts.updates }).toEqual({
            edits,
            isRefused: false,
            unplaced: [],
            updates: [],
          });
          expect({ edits, lines: lines(built) }).toEqual({ edits, lines: lines(returned.get(key)!) });
        }
      },
      120_000 + count * 20_000,
    );
  },
);
