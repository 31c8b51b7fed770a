import type { DecimalText } from '../../../model/ledger.ts';

/** An exact fraction in lowest terms; `below` is positive. Thirds stay thirds, which no decimal does. */
export interface Rational {
  readonly above: bigint;
  readonly below: bigint;
}

export const zero: Rational = { above: 0n, below: 1n };
export const one: Rational = { above: 1n, below: 1n };
export const hundred: Rational = { above: 100n, below: 1n };

function fraction(above: bigint, below: bigint): Rational {
  if (below === 1n) return { above, below };
  const common = gcd(above < 0n ? -above : above, below);
  return common === 1n ? { above, below } : { above: above / common, below: below / common };
}

function gcd(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

export function rationalOf(text: DecimalText): Rational {
  const [whole = '0', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export const add = (left: Rational, right: Rational): Rational =>
  left.below === right.below
    ? fraction(left.above + right.above, left.below)
    : fraction(left.above * right.below + right.above * left.below, left.below * right.below);
export const negative = ({ above, below }: Rational): Rational => ({ above: -above, below });
export const subtract = (left: Rational, right: Rational): Rational => add(left, negative(right));
export const times = (left: Rational, right: Rational): Rational =>
  fraction(left.above * right.above, left.below * right.below);

/** One over it; it must not be zero. */
export function inverse({ above, below }: Rational): Rational {
  if (above === 0n) throw new Error('unreachable: one over zero');
  return above < 0n ? { above: -below, below: -above } : { above: below, below: above };
}

/** Negative, zero or positive as the left one is smaller, equal or greater. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.above * right.below - right.above * left.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const isZero = ({ above }: Rational): boolean => above === 0n;
export const isWhole = ({ below }: Rational): boolean => below === 1n;

/** The greatest whole number that is not above it. */
export function floor({ above, below }: Rational): bigint {
  const quotient = above / below;
  return above < 0n && above % below !== 0n ? quotient - 1n : quotient;
}
