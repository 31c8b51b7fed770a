import type { Precision } from '../../model/dossier/fact.ts';
import type { DecimalText, LedgerEntry, Quantity } from '../../model/ledger.ts';
import { compare, difference, isWhole, placesOf, product, sum } from '../../numeral/index.ts';

/** The values a figure may stand for: 300余项 is 300 to 400, 21件 is 21. No `high` is no upper end. */
export interface Span {
  readonly low: DecimalText;
  readonly high: DecimalText | undefined;
}

/** The number that a quantity says, of a change the one it came to. */
export function numberOf(quantity: Quantity | undefined): DecimalText | undefined {
  if (!quantity || quantity.form === 'text') return undefined;
  return quantity.form === 'change' ? quantity.to : quantity.value;
}

/** One in the last place that is not 0: 100 of 300, 10 of 2390, 0.1 of 29.5. */
export function lastPlace(value: DecimalText): DecimalText {
  const places = placesOf(value);
  if (places > 0 && !isWhole(value)) return `0.${'0'.repeat(places - 1)}1`;
  const zeros = /0*$/.exec(value.split('.')[0] ?? '')?.[0].length ?? 0;
  return compare(value, '0') === 0 ? '1' : `1${'0'.repeat(zeros)}`;
}

const smaller = (left: DecimalText, right: DecimalText): DecimalText => (compare(left, right) < 0 ? left : right);

/** What each word of precision leaves open. 约 means within a tenth. */
const spans: { readonly [Word in Precision]: (value: DecimalText) => Span } = {
  exact: (value) => ({ low: value, high: value }),
  余: (value) => ({ low: value, high: sum([value, lastPlace(value)]) }),
  多: (value) => ({ low: value, high: sum([value, lastPlace(value)]) }),
  近: (value) => ({ low: difference(value, lastPlace(value)), high: value }),
  约: (value) => {
    const slack = smaller(lastPlace(value), product(value, '0.1'));
    return { low: difference(value, slack), high: sum([value, slack]) };
  },
  以上: (value) => ({ low: value, high: undefined }),
};

/** What the entry's figure may stand for; undefined while it is open or no number. */
export function rangeOf({ quantity, precision }: Pick<LedgerEntry, 'quantity' | 'precision'>): Span | undefined {
  const value = numberOf(quantity);
  return value === undefined ? undefined : spans[precision](value);
}

export function addSpans(all: readonly Span[]): Span {
  const highs = all.flatMap(({ high }) => high ?? []);
  return { low: sum(all.map(({ low }) => low)), high: highs.length < all.length ? undefined : sum(highs) };
}
