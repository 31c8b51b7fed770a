import { Big, type BigSource } from 'big.js';
import type { DecimalText } from '../model/ledger.ts';
import type { DecimalInput } from '../model/primitives.ts';
import { plainWhole, quickCompare, quickQuotient, quickRound, quickSum } from './quick-decimal.ts';

/**
 * Exact arithmetic on decimals as text. A quotient is cut, not rounded, at twenty places: whatever is
 * rounded half up from it at fewer places is what the exact quotient would give.
 */
const Decimal = Big();
Decimal.DP = 20;
Decimal.RM = 0;

const halfAwayFromZero = 1;
const plainDecimal = /^-?\d{1,30}(?:\.\d{1,20})?$/;
const big = (value: BigSource) => new Decimal(value);

/** True for digits with an optional sign and decimals, `-12.50`; no exponent, at most 30 digits before the point and 20 after. */
const isDecimal = (text: string): boolean => plainDecimal.test(text);

/** The decimal that YAML gave as a number or as text; trailing zeros of a text stay, and 0 has no sign. Undefined for anything else. */
export function decimalOf(input: DecimalInput): DecimalText | undefined {
  if (typeof input === 'number' && !Number.isFinite(input)) return undefined;
  const whole = plainWhole(typeof input === 'number' ? String(input) : input);
  if (whole !== undefined) return String(whole);
  const text = typeof input === 'number' ? big(input).toFixed() : input;
  if (!isDecimal(text)) return undefined;
  return big(text).toFixed(placesOf(text));
}

/** Digits after the point: 2 in `95.60`. */
export const placesOf = (value: DecimalText): number => value.split('.')[1]?.length ?? 0;

export const sum = (values: readonly DecimalText[]): DecimalText =>
  quickSum(values) ?? values.reduce((total, value) => total.plus(value), big(0)).toFixed();
export const difference = (from: DecimalText, take: DecimalText): DecimalText => big(from).minus(take).toFixed();
export const product = (left: DecimalText, right: DecimalText): DecimalText => big(left).times(right).toFixed();
/** The quotient, cut at twenty places. The divisor must not be zero. */
export const divide = (dividend: DecimalText, divisor: DecimalText): DecimalText =>
  quickQuotient(dividend, divisor, 1n) ?? big(dividend).div(divisor).toFixed();
/** The numerator in per cent of the denominator, which must not be zero: `99.93199591975518531112`. */
export const percentage = (numerator: DecimalText, denominator: DecimalText): DecimalText =>
  quickQuotient(numerator, denominator, 100n) ?? big(numerator).times(100).div(denominator).toFixed();
/** Negative, zero or positive as the left one is smaller, equal or greater. */
export const compare = (left: DecimalText, right: DecimalText): number =>
  quickCompare(left, right) ?? big(left).cmp(right);
export const absolute = (value: DecimalText): DecimalText => (value.startsWith('-') ? value.slice(1) : value);
export const isWhole = (value: DecimalText): boolean => plainWhole(value) !== undefined || big(value).mod(1).eq(0);

/** Rounded to exactly that many places, a half away from zero: 2.345 gives 2.35, -2.345 gives -2.35, -0.001 gives 0.00. */
export function roundHalfUp(value: DecimalText, places: number): DecimalText {
  const quick = quickRound(value, places);
  if (quick !== undefined) return quick;
  const rounded = big(value).round(places, halfAwayFromZero);
  return rounded.eq(0) ? big(0).toFixed(places) : rounded.toFixed(places);
}

/** Without zeros at the end of the decimals: 98.50 gives 98.5, 100.00 gives 100. */
export const dropTrailingZeros = (value: DecimalText): DecimalText =>
  value.includes('.') ? value.replace(/\.?0+$/, '') : value;
