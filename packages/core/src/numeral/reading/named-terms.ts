import type { DecimalText } from '../../model/ledger.ts';
import { namedNumbers } from './named-numbers.ts';
import type { Term } from './read-term.ts';
import { scanNumeral } from './scan-numeral.ts';

/** Words that say a number without naming it. */
const phrases: readonly (readonly [pattern: RegExp, said: Pick<Term, 'kind' | 'values' | 'unit' | 'precision'>])[] = [
  [/过半数?|大半|多半|半数以上/g, { kind: 'fraction', values: ['1', '2'], unit: '', precision: ['超'] }],
  [/小半|不到一半|不足一半/g, { kind: 'fraction', values: ['1', '2'], unit: '', precision: ['不足'] }],
  [/近半数?|近一半/g, { kind: 'fraction', values: ['1', '2'], unit: '', precision: ['近'] }],
  [/一半|半数|对半/g, { kind: 'fraction', values: ['1', '2'], unit: '', precision: [] }],
  [/翻了?(?:一番|番)/g, { kind: 'figure', values: ['1'], unit: '番', precision: [] }],
  [/翻了?[两二]番/g, { kind: 'figure', values: ['2'], unit: '番', precision: [] }],
  [/成百上千|数以百计/g, { kind: 'approximate', values: ['100'], unit: '', precision: ['数'] }],
  [/数以千计/g, { kind: 'approximate', values: ['1000'], unit: '', precision: ['数'] }],
  [/成千上万|数以万计/g, { kind: 'approximate', values: ['10000'], unit: '', precision: ['数'] }],
  [/百分百/g, { kind: 'figure', values: ['100'], unit: '%', precision: [] }],
];

/** The dates, codes, ordinals and phrases of a plain text, in order, none over another. */
export function namedTerms(text: string): readonly Term[] {
  const taken = new Uint8Array(text.length);
  const terms: Term[] = [];
  const add = (pattern: RegExp, said: (words: string) => Pick<Term, 'kind' | 'values' | 'unit' | 'precision'>) => {
    for (const { index: start, 0: words } of text.matchAll(pattern)) {
      const end = start + words.length;
      if (isTaken(taken, start, end)) continue;
      taken.fill(1, start, end);
      const written = /\d/.test(words) ? 'digits' : 'chinese';
      const { kind, values, unit, precision } = said(words);
      const place = { start, end, digits: { start, end } };
      terms.push({ kind, values, unit, precision, ...place, written, composite: false, numeral: undefined });
    }
  };
  for (const { kind, pattern } of namedNumbers)
    add(pattern, (words) => ({ kind, values: valuesIn(words), unit: unitOf(kind, words), precision: [] }));
  for (const [pattern, said] of phrases) add(pattern, () => said);
  return terms.sort((a, b) => a.start - b.start);
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

/** A day is a day, 8日 or 8号; the last word of 第3名 says what is ordered; a code counts nothing. */
function unitOf(kind: Term['kind'], words: string): string {
  if (kind === 'date') return words.replaceAll('号', '日').replace(/[^年月日季度世纪代]/g, '');
  return kind === 'ordinal' ? (/[条款项章节编目名位次届批期号]$/.exec(words)?.[0] ?? '') : '';
}

function valuesIn(words: string): readonly DecimalText[] {
  return [...words.matchAll(/(?:19|20)\d\d(?=(?:19|20)\d\d ?年)|\d+[百千]?|[零一二三四五六七八九十百千]+/g)].flatMap(
    ({ 0: digits }) =>
      /\d$/.test(digits) ? [digits.replace(/^0+(?=\d)/, '')] : [...(scanNumeral(digits, 0)?.values ?? [])],
  );
}
