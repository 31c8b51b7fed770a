import type { DecimalText } from '../../model/ledger.ts';

/**
 * What a number of a text is: a figure with one value, a range with two, a list that shares a unit (12、8件), a place in an order (第3名), a fraction
 * (numerator and denominator), an estimate that names no digit or two (近千, 数十, 两三百, 3、5千), a date, or a code
 * (document numbers, telephones, versions, times, scores), whose digits count nothing.
 */
export type NumberKind = 'figure' | 'range' | 'list' | 'ordinal' | 'fraction' | 'approximate' | 'date' | 'code';

/** A number of a text, by what it says and not by how it is spelt. */
export interface NumberReading {
  readonly kind: NumberKind;
  /** With 万 and 亿 multiplied out, and a sign where it is negative: 320000000 of 3.2亿. */
  readonly values: readonly DecimalText[];
  /** Without 万 and 亿; `%`, `‰` or `‱` of 百分之, 三成 and their like; empty where none is known. */
  readonly unit: string;
  /** 约, 余, 以上, 不足, 超, 数 and so on, in the order in which they stand; none of an exact number. */
  readonly precision: readonly string[];
  /** Values it may have instead: 120350480 of 120,350,480件 after 分别. */
  readonly also: readonly DecimalText[];
  readonly written: 'digits' | 'chinese' | 'mixed';
  /** Written as several numbers that hang together: 3～5千, 120、350件, 2千5百, 3/4. */
  readonly composite: boolean;
  /** Offsets into the text as it was given, with the words of precision and the unit. */
  readonly start: number;
  readonly end: number;
  /** From its first digit or numeral to its last. */
  readonly digits: { readonly start: number; readonly end: number };
}
