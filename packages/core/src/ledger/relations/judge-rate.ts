import type { DecimalText, LedgerEntry } from '../../model/ledger.ts';
import type { RateRelation } from '../../model/pack/relation.ts';
import { absolute, compare, difference, percentage, placesOf, roundHalfUp } from '../../numeral/index.ts';
import { numberOf, rangeOf } from './range-of.ts';
import type { Entries } from './sides.ts';

/** A stated rate beside the figures it is the rate of. */
export interface RateMismatch {
  readonly rate: LedgerEntry;
  readonly top: LedgerEntry;
  readonly bottom: LedgerEntry;
  /** What the rate is by these figures, in per cent, with a decimal more than a rate usually has. */
  readonly computed: DecimalText;
  /** False where the stated rate was only cut off instead of rounded, or is 约. */
  readonly certain: boolean;
}

/** Where a stated rate is not what its numerator and denominator make; undefined where it is, or cannot be told. */
export function judgeRate(relation: RateRelation, entries: Entries): RateMismatch | undefined {
  const [rate, top, bottom] = [relation.rate, ...relation['rate-of']].map((id) => entries.get(id));
  if (!rate?.fact || !top || !bottom) return undefined;
  const [stated, above, below] = [rate, top, bottom].map(({ quantity }) => numberOf(quantity));
  if (stated === undefined || above === undefined || below === undefined || compare(below, '0') <= 0) return undefined;
  if (top.precision !== 'exact' || bottom.precision !== 'exact') return undefined;

  const value = percentage(above, below);
  const certain = judgeStated(rate, stated, value, [above, below]);
  const computed = roundHalfUp(value, Math.max(placesPrinted(rate, stated), 2));
  return certain === undefined ? undefined : { rate, top, bottom, computed, certain };
}

/** A rate given by its two sides has as many places as the division makes, and prints those of its metric. */
const placesPrinted = ({ quantity, metric }: LedgerEntry, stated: DecimalText): number =>
  quantity?.form === 'ratio' ? (metric.decimals ?? 2) : placesOf(stated);

/** Whether the mismatch of a stated rate with the true value is certain; undefined where there is none. */
function judgeStated(
  { quantity, precision }: LedgerEntry,
  stated: DecimalText,
  value: DecimalText,
  sides: readonly [DecimalText, DecimalText],
): boolean | undefined {
  if (quantity?.form === 'ratio') {
    const same = [quantity.numerator, quantity.denominator].every((side, at) => compare(side, sides[at] ?? side) === 0);
    return same ? undefined : true;
  }
  if (precision !== 'exact') {
    const { low, high } = rangeOf({ quantity, precision }) ?? { low: stated, high: stated };
    const fine = compare(low, value) <= 0 && (high === undefined || compare(value, high) <= 0);
    return fine ? undefined : false;
  }
  const places = placesOf(stated);
  if (compare(absolute(difference(stated, value)), unitOf(places)) >= 0) return true;
  const isAll = compare(stated, '100') === 0 && compare(value, '100') !== 0;
  return isAll || compare(roundHalfUp(value, places), stated) !== 0 ? false : undefined;
}

const unitOf = (places: number): DecimalText => (places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`);
