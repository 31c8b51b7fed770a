import type { DecimalText } from '../../../model/ledger.ts';
import { add, compare, floor, negative, type Rational, subtract, times, zero } from '../algebra/rational.ts';

/** The numbers between two, with or without the ends. */
export interface Cell {
  readonly low: Rational;
  readonly high: Rational;
  readonly withLow: boolean;
  readonly withHigh: boolean;
}

export const exactly = (number: Rational): Cell => ({ low: number, high: number, withLow: true, withHigh: true });

/** Steps to which something may be rounded, from tens of billions down. */
const steps: readonly number[] = Array.from({ length: 19 }, (_, index) => 10 - index);

/**
 * Every number that is printed in the same words as this one. How it is printed is not asked: it is tried at the ends of
 * what rounding to each step would put together.
 */
export function cellOf(number: Rational, print: (value: DecimalText) => string | undefined): Cell {
  const isSame = sameAs(number, print);
  const least: Rational = { above: 1n, below: 10n ** 12n };
  if (!isSame(add(number, least)) && !isSame(subtract(number, least))) return exactly(number);
  for (const exponent of steps) {
    const step = power(exponent);
    const half = times(step, { above: 1n, below: 2n });
    const little = times(step, { above: 1n, below: 1000n });
    for (const middle of middlesOf(number, step)) {
      const [low, high] = [subtract(middle, half), add(middle, half)];
      const inside = isSame(add(low, little)) && isSame(subtract(high, little));
      if (!inside || isSame(subtract(low, little)) || isSame(add(high, little))) continue;
      return { low, high, withLow: isSame(low), withHigh: isSame(high) };
    }
  }
  return exactly(number);
}

function sameAs(number: Rational, print: (value: DecimalText) => string | undefined) {
  const words = print(cutDecimal(number));
  return (value: Rational): boolean => print(cutDecimal(value)) === words;
}

const power = (exponent: number): Rational =>
  exponent < 0 ? { above: 1n, below: 10n ** BigInt(-exponent) } : { above: 10n ** BigInt(exponent), below: 1n };

/** The multiples of the step that are nearest: two, where it is in the middle between them. */
function middlesOf(number: Rational, step: Rational): readonly Rational[] {
  const count = times(number, { above: step.below, below: step.above });
  const half: Rational = { above: 1n, below: 2n };
  const up = { above: floor(add(count, half)), below: 1n };
  const down = { above: -floor(add(negative(count), half)), below: 1n };
  return compare(up, down) === 0 ? [times(up, step)] : [times(up, step), times(down, step)];
}

/** The decimal, cut off after the places that printing looks at. */
export function cutDecimal(number: Rational): DecimalText {
  const places = 20;
  const isNegative = compare(number, zero) < 0;
  const { above, below } = isNegative ? negative(number) : number;
  const digits = ((above * 10n ** BigInt(places)) / below).toString().padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return isNegative && text !== '0' ? `-${text}` : text;
}
