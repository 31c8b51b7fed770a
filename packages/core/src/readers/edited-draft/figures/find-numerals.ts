import { everydayPatterns, everydayWords, hanziNumerals, labels, oneCounts, vagueAmounts } from './numeral-words.ts';
import type { Span } from './span.ts';

const anyOf = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');
const longestFirst = [...everydayWords].sort((a, b) => b.length - a.length).join('|');

/** Marks of direction, and characters of symbol fonts: nobody can say what they print. */
const unreadable = '\\u202A-\\u202E\\u2066-\\u2069\\p{Co}\\p{Noncharacter_Code_Point}';

/** What holds a numeral and counts nothing comes first, then digits of any script, then Chinese numerals and vague amounts. */
const numeral = new RegExp(
  [
    `(?<label>${anyOf(labels)})`,
    `(?<word>(?<![${hanziNumerals}\\p{N}])(?:${anyOf(everydayPatterns)}|${longestFirst}))`,
    `(?<vague>${anyOf(vagueAmounts)})`,
    `\\p{N}+(?:[.,．:·]\\p{N}+)*`,
    `(?<hanzi>[${hanziNumerals}]+(?:[点點][${hanziNumerals}]+)?)`,
    `[${unreadable}]+`,
  ].join('|'),
  'gu',
);

/** Every numeral of the text, in order: digits, ㉕, 廿五, 一半, 数十. A character we cannot read counts as one. */
export function findNumerals(text: string): readonly Span[] {
  return [...text.matchAll(numeral)].flatMap(({ 0: found, index, groups }) => {
    if (groups?.label !== undefined || groups?.word !== undefined) return [];
    if (found === '一' && !countsOne(text, index)) return [];
    return [{ start: index, end: index + found.length }];
  });
}

const countsOne = (text: string, at: number): boolean =>
  oneCounts.test(text.slice(at, at + 8)) || /[第近约]$|分之$/u.test(text.slice(Math.max(0, at - 2), at));

export const hasNumerals = (text: string): boolean => findNumerals(text).length > 0;
