import type { DecimalText } from '../../model/ledger.ts';
import { compare, product } from '../decimal.ts';
import { type Coefficient, readCoefficient, type Values } from './read-coefficient.ts';

/** A digit with its place: 5百, 三十, 百; a number without places is one too: 2000. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly values: Values;
  readonly coefficient: Coefficient | undefined;
  /** 3 of 千, 0 of none. */
  readonly exponent: number;
}

/** 万, 亿 or 万亿 behind a part, with 余 or 多 before it. */
export interface Scale {
  readonly end: number;
  readonly exponent: number;
  readonly qualifiers: readonly string[];
}

const places: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
export const powerOf = (exponent: number): DecimalText => `1${'0'.repeat(exponent)}`;

export const each = (values: Values, change: (value: DecimalText) => DecimalText): Values =>
  values.length === 2 ? [change(values[0]), change(values[1])] : [change(values[0])];

/** A number that nobody counts with: arithmetic on it would only take time. */
export const isTooLong = ({ coefficient }: Part): boolean => (coefficient?.length ?? 0) > 40;

/** 千 of 千克 and 百 of 百姓 count nothing. */
function placeAt(text: string, at: number): number {
  const next = text[at + 1] ?? '';
  if (text[at] === '千' && /[克米瓦姓货科强卡伏]/.test(next)) return 0;
  if (text[at] === '百' && (/[姓货科强]/.test(next) || text.startsWith('分点', at + 1))) return 0;
  return places[text[at] ?? ''] ?? 0;
}

/** 1.2 万 may have a blank, 三 万 is two words. */
const skipBlank = (text: string, coefficient: Coefficient | undefined): number | undefined =>
  coefficient?.form === 'digits' && text[coefficient.end] === ' ' && /[百千万亿]/.test(text[coefficient.end + 1] ?? '')
    ? coefficient.end + 1
    : coefficient?.end;

export function readPart(text: string, start: number): Part | undefined {
  const coefficient = readCoefficient(text, start);
  const from = skipBlank(text, coefficient) ?? start;
  const long = (coefficient?.length ?? 0) > 40;
  const exponent = long ? 0 : placeAt(text, from);
  if (!coefficient && exponent === 0 && readScale(text, start).exponent === 0) return undefined;
  const digits: Values = coefficient?.values ?? ['1'];
  const values = exponent === 0 ? digits : each(digits, (value) => product(value, powerOf(exponent)));
  return { start, end: exponent === 0 ? (coefficient?.end ?? start) : from + 1, values, coefficient, exponent };
}

export function readScale(text: string, from: number): Scale {
  const start = text[from] === ' ' && /\d/.test(text[from - 1] ?? '') ? from + 1 : from;
  const many = /[余多几]/.test(text[start] ?? '') ? 1 : 0;
  const at = start + many;
  const exponent = text.startsWith('万亿', at) ? 12 : text[at] === '万' ? 4 : text[at] === '亿' ? 8 : 0;
  if (exponent === 0) return { end: from, exponent, qualifiers: [] };
  return { end: at + (exponent === 12 ? 2 : 1), exponent, qualifiers: many ? [text[start]!] : [] };
}

/**
 * The part that goes on with a number whose last place was `below` and whose last scale was `scaled`: 5百 after 2千, 五
 * after 三千 (five hundred), 零五, 2000 after 1亿. Undefined where another number begins.
 */
export function nextPart(text: string, start: number, below: number, scaled: number): Part | undefined {
  const joint = /[零又]/.test(text[start] ?? '') && (text[start] === '又' || /\d/.test(text[start + 1] ?? ''));
  const part = readPart(text, joint ? start + 1 : start);
  if (!part || isTooLong(part)) return undefined;
  const { coefficient, exponent, values, end } = part;
  if (!coefficient) return exponent === 1 && below > 1 ? part : undefined;
  const scale = readScale(text, end);
  if (scale.exponent >= scaled) return undefined;
  const bound = below === scaled ? below - scale.exponent : below;
  if (compare(values.at(-1)!, powerOf(bound)) >= 0) return undefined;
  if (coefficient.form === 'unsaid') return exponent > 0 ? part : below === 1 ? { ...part, values: ['0'] } : undefined;
  if (exponent > 0 || scale.exponent > 0 || joint || text[start] === '零' || below === 1) return part;
  const { length, form } = coefficient;
  if (form === 'digits' && length === below) return part;
  const spoken = length === values.length && /^[1-9]$/.test(values[0]);
  return spoken ? { ...part, values: each(values, (value) => product(value, powerOf(below - 1))) } : undefined;
}
