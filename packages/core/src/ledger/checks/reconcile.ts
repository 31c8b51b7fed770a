import type { LedgerEntry, Quantity } from '../../model/ledger.ts';
import type { Metric } from '../../model/pack/metric.ts';
import { compare, roundHalfUp } from '../../numeral/index.ts';
import type { Claim } from '../claim.ts';
import { printUnrounded } from '../print-unrounded.ts';
import { statesQuantity } from '../read-quantity.ts';

/** A claim with the entry that it alone would make. */
export interface Reading {
  readonly claim: Claim;
  readonly entry: LedgerEntry;
}

/**
 * One reading of a metric that several facts state: what they agree on, in the form that says most, with the
 * documents of all. Where they differ the first stands, with an error; a fact that contradicts itself leaves the
 * metric without a quantity.
 */
export function reconcile(first: Reading, others: readonly Reading[]): Reading {
  if (others.length === 0) return first;
  const { claim, entry } = others.reduce(unite, first);
  const evidence = new Map(
    [first, ...others].flatMap((each) => each.entry.evidence.map((document) => [document.id, document])),
  );
  return { claim, entry: { ...entry, evidence: [...evidence.values()] } };
}

function unite(kept: Reading, other: Reading): Reading {
  const { prior, priorPrecision } = kept.entry.prior === undefined ? other.entry : kept.entry;
  const united = ({ claim, entry }: Reading): Reading => ({ claim, entry: { ...entry, prior, priorPrecision } });
  const wrong = [kept, other].find(isContradicted);
  if (wrong) return united(wrong);

  const { object, metric } = other.claim;
  const elsewhere = placeOf(kept);
  if (!samePrior(kept.entry, other.entry, metric)) {
    const subject = `${metric.name}的上年数`;
    object('fact/stated-twice', 'prior', { subject, actual: priors(kept, other) });
  }
  const quantities = [kept.entry.quantity, other.entry.quantity] as const;
  const [left, right] = quantities;
  if (left && right && !(kept.entry.precision === other.entry.precision && agree(left, right, metric))) {
    const actual = `这里是${printUnrounded(other.entry)}，${elsewhere}是${printUnrounded(kept.entry)}`;
    object('fact/stated-twice', 'metric', { actual });
    return united(kept);
  }
  const actual = left && right ? `${elsewhere}，都是${printUnrounded(other.entry)}` : `${elsewhere}，只有一处有数`;
  object('fact/stated-twice-agreeing', 'metric', { actual });
  return united(weight(right) > weight(left) ? other : kept);
}

const isContradicted = ({ claim, entry }: Reading): boolean =>
  entry.quantity === undefined && statesQuantity(claim.fact);

function placeOf({ claim: { place } }: Reading): string {
  return place ? `${place.file} 第${place.line ?? 1}行` : '前面';
}

/** How much a form says: a plain number less than what it is computed from. */
const weight = (quantity: Quantity | undefined): number => (quantity ? (quantity.form === 'number' ? 1 : 2) : 0);

/** In one form all its numbers agree; a plain number agrees with the whole of another form. */
function agree(left: Quantity, right: Quantity, metric: Metric): boolean {
  const [sides, others] = [numbersOf(left), numbersOf(right)];
  if (left.form === right.form)
    return (
      sides.length === others.length &&
      sides.every(([name, value], index) => {
        const [otherName, other = value] = others[index] ?? [];
        return name === otherName && (left.form === 'text' ? value === other : compare(value, other) === 0);
      })
    );
  const [whole, otherWhole] = [wholeOf(left), wholeOf(right)];
  if (whole === undefined || otherWhole === undefined) return false;
  return left.form === 'ratio' || right.form === 'ratio'
    ? samePrinted(whole, otherWhole, metric)
    : compare(whole, otherWhole) === 0;
}

const samePrinted = (left: string, right: string, { decimals = 2 }: Metric): boolean =>
  compare(roundHalfUp(left, decimals), roundHalfUp(right, decimals)) === 0;

function samePrior({ prior: left }: LedgerEntry, { prior: right }: LedgerEntry, metric: Metric): boolean {
  if (left === undefined || right === undefined) return true;
  return metric.kind === 'rate' ? samePrinted(left, right, metric) : compare(left, right) === 0;
}

const priors = (kept: Reading, other: Reading): string =>
  `这里是${other.entry.prior}，${placeOf(kept)}是${kept.entry.prior}`;

const wholeOf = (quantity: Quantity): string | undefined =>
  quantity.form === 'text' ? undefined : quantity.form === 'change' ? quantity.to : quantity.value;

function numbersOf(quantity: Quantity): readonly (readonly [name: string, value: string])[] {
  switch (quantity.form) {
    case 'ratio':
      return [
        ['numerator', quantity.numerator],
        ['denominator', quantity.denominator],
      ];
    case 'parts':
      return [...quantity.parts].sort(([a], [b]) => (a < b ? -1 : 1));
    case 'change':
      return [
        ['from', quantity.from],
        ['to', quantity.to],
      ];
    default:
      return [['value', quantity.value]];
  }
}
