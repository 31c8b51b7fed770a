import { readNumbers } from '../../../numeral/index.ts';
import { everydayPatterns, everydayWords, hanziNumerals, labels, oneCounts, vagueAmounts } from './numeral-words.ts';
import type { Span } from './span.ts';

const anyOf = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');
const longestFirst = [...everydayWords].sort((a, b) => b.length - a.length).join('|');
const countsNothing = new RegExp(
  `${anyOf(labels)}|(?<![${hanziNumerals}\\p{N}])(?:${anyOf(everydayPatterns)}|${longestFirst})`,
  'gu',
);

/** Marks of direction, and characters of symbol fonts: nobody can say what they print. */
const unreadable = '\\u202A-\\u202E\\u2066-\\u2069\\p{Co}';
const anyNumeral = new RegExp(`\\p{N}+|[${hanziNumerals}]+|[${unreadable}]+|${anyOf(vagueAmounts)}`, 'gu');

/**
 * Everything of the text that could be a number, in order, some over others: what `readNumbers` reads, and besides it any
 * digit of any script and any Chinese numeral that is no part of an everyday word. A character we cannot read counts.
 */
export function findNumerals(text: string): readonly Span[] {
  const nothing = [...text.matchAll(countsNothing)].map(spanOf);
  const read = readNumbers(text).map(({ start, end, digits }) => ({ start, end, digits }));
  const others = [...text.matchAll(anyNumeral)].map(spanOf).map((span) => ({ ...span, digits: span }));
  const found = [...read, ...others].sort((a, b) => a.digits.start - b.digits.start);
  let next = 0;
  return found.filter(({ digits }) => {
    while (next < nothing.length && nothing[next]!.end <= digits.start) next += 1;
    const word = nothing[next];
    if (word && word.start <= digits.start && digits.end <= word.end) return false;
    return text.slice(digits.start, digits.end) !== '一' || countsOne(text, digits.start);
  });
}

const spanOf = ({ 0: found, index }: RegExpExecArray): Span => ({ start: index, end: index + found.length });

const longestOne = 8;
const countsOne = (text: string, at: number): boolean =>
  oneCounts.test(text.slice(at, at + longestOne)) ||
  /[第近约周]$|(?:分之|星期|礼拜)$/u.test(text.slice(Math.max(0, at - 2), at));

export const hasNumerals = (text: string): boolean => findNumerals(text).length > 0;
