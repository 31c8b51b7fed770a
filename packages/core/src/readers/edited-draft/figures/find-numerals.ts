import { type NumberReading, readNumbers } from '../../../numeral/index.ts';
import { everydayPatterns, everydayWords, hanziNumerals, labels, oneCounts, vagueAmounts } from './numeral-words.ts';
import type { Span } from './span.ts';

const anyOf = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');
const longestFirst = [...everydayWords].sort((a, b) => b.length - a.length).join('|');
const label = new RegExp(anyOf(labels), 'gu');
const everyday = new RegExp(`(?<![${hanziNumerals}\\p{N}])(?:${anyOf(everydayPatterns)}|${longestFirst})`, 'gu');

/** Marks of direction, and characters of symbol fonts: nobody can say what they print. */
const unreadable = '\\u202A-\\u202E\\u2066-\\u2069\\p{Co}';
const anyNumeral = new RegExp(`\\p{N}+|[${hanziNumerals}]+|[${unreadable}]+|${anyOf(vagueAmounts)}`, 'gu');

/**
 * Everything of the text that could be a number, some over others: what `readNumbers` reads, and besides it any
 * digit of any script and any Chinese numeral that is no part of an everyday word. A character we cannot read counts.
 */
export function findNumerals(text: string, readings: readonly NumberReading[] = readNumbers(text)): readonly Span[] {
  const [isLabel, isWord] = [coveredBy(text, label), coveredBy(text, everyday)];
  const read = readings.map(({ start, end, digits }) => ({ start, end, digits }));
  const others = [...text.matchAll(anyNumeral)].map(spanOf).map((span) => ({ ...span, digits: span }));
  return [...read, ...others].filter(
    ({ digits: { start, end } }) =>
      !isLabel(start) &&
      !(isWord(start) && isWord(end - 1)) &&
      (text.slice(start, end) !== '一' || countsOne(text, start)),
  );
}

/** Whether a character stands in a match of the pattern. */
function coveredBy(text: string, pattern: RegExp): (at: number) => boolean {
  const covered = new Set<number>();
  for (const { 0: found, index } of text.matchAll(pattern))
    for (let at = index; at < index + found.length; at++) covered.add(at);
  return (at) => covered.has(at);
}

const spanOf = ({ 0: found, index }: RegExpExecArray): Span => ({ start: index, end: index + found.length });

const longestOne = 8;
const countsOne = (text: string, at: number): boolean =>
  oneCounts.test(text.slice(at, at + longestOne)) ||
  /[第近约周]$|(?:分之|星期|礼拜)$/u.test(text.slice(Math.max(0, at - 2), at));

export const hasNumerals = (text: string): boolean => findNumerals(text).length > 0;
