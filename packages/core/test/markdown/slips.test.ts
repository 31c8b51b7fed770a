import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProse } from './read-prose.ts';

const on = '<!-- internal -->';
const off = '<!-- /internal -->';

/** Texts with marks, split where a mark begins and ends. 隐密 is hidden. */
const texts: readonly (readonly string[])[] = [
  ['公开在先。', on, '隐密情况。', off, '公开在后，受理', '[](fact:review.accepted)', '，办结。', '[](task:1)'],
  [
    '甲。\n\n',
    on,
    '\n\n隐密一段。\n\n隐密二段，',
    '[](fact:b)',
    '。\n\n',
    off,
    '\n\n丙，开展',
    '[815次](fact:b)',
    '。',
  ],
  ['甲。\n\n', on, '\n\n### 隐密小节\n\n隐密文字。\n\n', off, '\n\n### 公开小节\n\n文字，', '[](fact:b)', '。'],
  [
    '| 项 | 数 |\n| --- | --- |\n| 甲 | ',
    '[](fact:b)',
    ' |\n| ',
    on,
    '隐密',
    off,
    ' | 2 |\n\n末，',
    '[](fact:a?style=wan)',
    '。',
  ],
  ['1. 甲，', '[](fact:b)', '。\n2. ', on, '隐密', off, '乙。\n\n**重点**，', '[47件](fact:a)', '。', '[](evidence:c)'],
];

/** What stands for a character on a Chinese keyboard, or what Word makes of it. */
const others: Readonly<Record<string, string>> = {
  '<': '＜〈‹《«',
  '>': '＞〉›》»',
  '-': '—–－―‐_',
  '[': '［【〔「{',
  ']': '］】〕」}',
  '(': '（【[',
  ')': '）】]',
  ':': '：；;。.',
  '/': '／\\、|',
  '!': '！1',
  '.': '．。',
  '?': '？',
  '=': '＝',
  ' ': '　\u00A0\t',
};
const wide = (character: string): string => {
  const code = character.charCodeAt(0);
  if (character === ' ') return '　';
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : character;
};

/** One slip of the hand at one character of a mark. */
const slips: readonly ((mark: string, at: number, which: number) => string)[] = [
  (mark, at) => mark.slice(0, at) + wide(mark[at]!) + mark.slice(at + 1),
  (mark, at) => mark.slice(0, at) + swapCase(mark[at]!) + mark.slice(at + 1),
  (mark) => mark.toUpperCase(),
  (mark) => [...mark].map(wide).join(''),
  (mark, at) => mark.slice(0, at) + mark.slice(at + 1),
  (mark, at) =>
    mark.slice(0, at) +
    mark
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    mark.slice(at + 2),
  (mark, at) => mark.slice(0, at) + mark[at]! + mark.slice(at),
  (mark, at) => `${mark.slice(0, at)} ${mark.slice(at)}`,
  (mark, at, which) => mark.slice(0, at) + other(mark[at]!, which) + mark.slice(at + 1),
];
const swapCase = (letter: string): string =>
  letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
const other = (character: string, which: number): string => {
  const list = [...(others[character] ?? character)];
  return list[which % list.length]!;
};

const isMark = (part: string): boolean => /^[<[]/.test(part);
const slip = fc.record({ mark: fc.nat(99), kind: fc.nat(slips.length - 1), at: fc.nat(99), which: fc.nat(9) });
const slipped = fc
  .tuple(fc.constantFrom(...texts), fc.array(slip, { minLength: 1, maxLength: 2 }))
  .map(([parts, all]) => {
    const typed = [...parts];
    const marks = parts.flatMap((part, index) => (isMark(part) ? [index] : []));
    for (const { mark, kind, at, which } of all) {
      const index = marks[mark % marks.length]!;
      const words = typed[index]!;
      typed[index] = slips[kind]!(words, at % words.length, which);
    }
    return { meant: parts.join(''), typed: typed.join('') };
  });

/** What the ledger and the coverage would refuse: an id that nothing has. */
const namesUnknown = (lines: readonly string[]): boolean =>
  [...lines.join().matchAll(/\{\w+:([^}]*)\}/g)].some(
    ([, id]) => !['a', 'b', 'c', '1', 'review.accepted'].includes(id!),
  );

/** The words and what marks stand for; a stray bracket or letter is seen on the page and harms nobody. */
const bare = (lines: readonly string[]): string =>
  lines
    .join()
    .match(/\p{Script=Han}|\{[^}]*\}/gu)
    ?.join('') ?? '';

it('prints each number and hides each passage as meant, whatever slips, or says an error', () => {
  let refused = 0;
  fc.assert(
    fc.property(slipped, ({ meant, typed }) => {
      const read = readProse(typed);
      if (read.said.length > 0 || namesUnknown(read.lines)) {
        refused += 1;
        return;
      }
      const wanted = readProse(meant);
      expect(bare(read.lines), typed).toBe(bare(wanted.lines));
      expect(bare(read.open), typed).toBe(bare(wanted.open));
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(300);
});
