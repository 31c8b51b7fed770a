import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes, lint, ruleLevelOf, rules } from '../../src/lint/index.ts';
import { parseMarkdown } from '../../src/markdown/index.ts';
import { report } from '../../src/tree/build.ts';
import { formulations } from './formulations.ts';
import { rulePages } from './rule-pages.ts';

const file = 'report.md';
const enabled = rules.filter(({ id }) => ruleLevelOf(id, []) !== 'off');

function messagesOf(text: string, by = enabled) {
  const { value } = parseMarkdown(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), file);
  const tree = report({ year: 2025, title: '' }, ...value.children);
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return lint({ report: tree, places: new Map(), sources: new Map([[file, source]]), year: 2025, formulations }, by);
}

/** Everything that can be fixed, in rounds: one fix may lay bare another. */
function fixed(text: string): { readonly text: string; readonly rounds: number } {
  let current = text;
  for (let rounds = 0; rounds < 10; rounds++) {
    const next = applyFixes(current, file, messagesOf(current));
    if (next === current) return { text: current, rounds };
    current = next;
  }
  return { text: current, rounds: 10 };
}

const examples = rulePages.flatMap(({ examples: all }) =>
  all.filter(({ kind, settings }) => kind === 'prose' && settings.size === 0).map(({ input }) => input.trimEnd()),
);
const document = fc
  .array(fc.constantFrom(...examples), { minLength: 1, maxLength: 12 })
  .map((paragraphs) => `${paragraphs.join('\n\n')}\n`);

/** What fixes must not touch: facts, titles, quotations as they are typed. */
const kept = (text: string) => [...text.matchAll(/\[[^\]]*\]\(\w+:[^)]*\)/g)].map(([words]) => words);
const bare = (text: string) => text.normalize('NFKC').replace(/[\p{P}\p{S}\p{Z}\s\u200b\ufeff]/gu, '');

describe('fixes', () => {
  it('come to an end, and then there is nothing left to fix', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { text: once, rounds } = fixed(text);
        expect(rounds).toBeLessThan(10);
        expect(fixed(once).text).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  it('leave every fact as it is typed', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(kept(fixed(text).text)).toEqual(kept(text));
      }),
      { numRuns: 40 },
    );
  });

  it('keep BOM and line ends', () => {
    fc.assert(
      fc.property(document, (text) => {
        const typed = `\ufeff${text.replaceAll('\n', '\r\n')}`;
        expect(fixed(typed).text).toBe(`\ufeff${fixed(text).text.replaceAll('\n', '\r\n')}`);
      }),
      { numRuns: 30 },
    );
  });

  it('change nothing but marks and spaces, except where the word itself is the fault', () => {
    const changing = rulePages.flatMap(({ id, examples: all }) =>
      all.some(({ input, fixed: after }) => after !== undefined && bare(after) !== bare(input)) ? [id] : [],
    );
    expect(changing).toMatchSnapshot();
    // “……等” says “and so on” twice: the word goes with the second mark.
    expect(changing.filter((id) => /^(?:punctuation|format|placeholder|privacy)\//.test(id))).toEqual([
      'punctuation/ellipsis',
    ]);
  });
});
