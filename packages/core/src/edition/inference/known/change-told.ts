import type { FactStyle } from '../../../model/dossier/fact-style.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { changeMeasure, printQuantity } from '../../../numeral/index.ts';
import { quote } from '../../../tree/index.ts';
import { keyOf, wholeOf, withNumber } from '../algebra/atom.ts';
import { type Linear, linear, type Telling, weigh } from '../algebra/linear.ts';
import {
  add,
  compare,
  hundred,
  inverse,
  isZero,
  negative,
  one,
  type Rational,
  rationalOf,
  subtract,
  times,
  zero,
} from '../algebra/rational.ts';
import { type Cell, cellOf, cutDecimal } from './cell.ts';

/**
 * What is told of this year's and last year's number by how it changed: 增长12.3% is a span of the one in shares of the
 * other, 提高2.1个百分点 a span of their difference, 与上年持平 that they are one.
 */
export function changeTold(entry: LedgerEntry, style: FactStyle, tell: (words: string) => Telling): readonly Linear[] {
  const words = printQuantity(entry, style);
  const number = wholeOf(entry.quantity);
  if (words === undefined || number === undefined || entry.prior === undefined) return [];
  const before = rationalOf(entry.prior);
  const { kind } = entry.metric;
  const told = [tell(`${quote(entry.metric.name)}${words}`)];
  const [now, then] = [keyOf('value', entry.metric.id), keyOf('prior', entry.metric.id)];
  const print = (value: Rational) => printQuantity(withWhole(entry, value), style);
  if (compare(number, before) === 0) return [{ ...linear([now], [then], 'zero'), told }];

  // 增长 from nothing is told as a number.
  const isShare = kind !== 'text' && changeMeasure(kind) === 'ratio' && !isZero(before);
  if (isShare) {
    const shareOf = (perCent: Rational) => add(one, times(perCent, inverse(hundred)));
    const perCent = times(subtract(times(number, inverse(before)), one), hundred);
    const cell = cellOf(perCent, (value) => print(times(before, shareOf(rationalOf(value)))));
    const termsAt = (end: Rational) => weigh([now, one], [then, negative(shareOf(end))]);
    return ends(cell, told, termsAt, () => zero);
  }
  const cell = cellOf(subtract(number, before), (value) => print(add(before, rationalOf(value))));
  const difference = ends(cell, told, () => linear([now], [then], 'zero').terms, negative);
  return isZero(before) ? [...difference, { ...linear([then], [], 'zero'), told }] : difference;
}

/** Both ends of a cell as equations: what is left of the terms at an end is on its right side. */
function ends(
  { low, high, withLow, withHigh }: Cell,
  told: readonly Telling[],
  termsAt: (end: Rational) => ReadonlyMap<string, Rational>,
  constantAt: (end: Rational) => Rational,
): readonly Linear[] {
  if (compare(low, high) === 0) return [{ terms: termsAt(low), constant: constantAt(low), sign: 'zero', told }];
  const mirrored = new Map([...termsAt(high)].map(([key, factor]) => [key, negative(factor)]));
  return [
    { terms: termsAt(low), constant: constantAt(low), sign: withLow ? 'least' : 'more', told },
    { terms: mirrored, constant: negative(constantAt(high)), sign: withHigh ? 'least' : 'more', told },
  ];
}

const withWhole = (entry: LedgerEntry, number: Rational): LedgerEntry =>
  withNumber({ entry, kind: 'value' }, cutDecimal(number));
