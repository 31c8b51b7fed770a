import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/lint/framework/lines-of.ts';
import { lint, rules } from '../../src/lint/index.ts';
import { readReport } from '../../src/readers/report/index.ts';
import { parseTextBlocks } from '../../src/readers/text/index.ts';
import { formulations } from './formulations.ts';

const file = 'a.txt';

function subjectOf(text: string) {
  const { report, places, year } = readReport(parseTextBlocks(text, file));
  return { report, places, sources: new Map([[file, text]]), year, formulations };
}

const marks = [
  '，',
  '、',
  '“',
  '”',
  '《',
  '》',
  '（',
  '(',
  '〔',
  '[',
  '.',
  '-',
  '—',
  '…',
  ' ',
  '\u3000',
  '\u200b',
  '\ufffc',
];
const odd = [
  '😀',
  '👨‍👩‍👧',
  '\ud800',
  '\udc00',
  '\u0301',
  '\ufdd0',
  '\u202e',
  '０',
  '①',
  '𠮷',
  '\t',
  '<!--',
  '](',
  '{{',
  '**',
  '|',
  '&#x41;',
];
const words = [
  '2025年',
  '截止',
  '国发',
  '号',
  '一、',
  '（一）',
  '1.',
  '5',
  '%',
  '全年',
  '的',
  '关于',
  '党的二十大',
  '件',
  '第',
];
const piece = fc.oneof(
  fc.constantFrom(...marks, ...odd, ...words),
  fc
    .tuple(fc.constantFrom(...marks, ...odd, ...words), fc.integer({ min: 2, max: 120 }))
    .map(([mark, count]) => mark.repeat(count)),
);
const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const text = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));

describe('hostile text', () => {
  it('makes no rule throw, and gives each finding words and a file', () => {
    fc.assert(
      fc.property(text, (typed) => {
        for (const { reason, file: at } of lint(subjectOf(typed), rules)) {
          expect(reason).not.toMatch(/undefined|null|\[object/);
          expect(at === undefined || at === file || at === null).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves as many characters free as there are', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { report, places } = subjectOf(typed);
        for (const each of linesOf(report, places)) expect(each.free.length).toBe(each.text.length);
      }),
      { numRuns: 50 },
    );
  });

  /** Were one rule's time to grow with the square of a line, this would take minutes, not a second. */
  it.each(['“', '》', '，', '1.1', '的', '国发〔', '\ud800'])(
    'a line of 10,000 characters, all %j, is looked at by every rule',
    { timeout: 20_000 },
    (mark) => {
      const typed = `前${mark.repeat(10_000 / mark.length)}后。`;
      const { lines, found } = {
        lines: linesOf(subjectOf(typed).report, new Map()),
        found: lint(subjectOf(typed), rules),
      };
      expect(lines.some(({ text: words }) => words.length > 5_000) || mark.trim() === '').toBe(true);
      // No more than a few findings for a character.
      expect(found.length).toBeLessThan(4 * typed.length);
    },
  );
});
