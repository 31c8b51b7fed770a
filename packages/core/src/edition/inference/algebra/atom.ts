import type { DecimalText, LedgerEntry, Quantity } from '../../../model/ledger.ts';
import { scaleOf } from '../../../model/pack/unit.ts';
import { quote } from '../../../tree/index.ts';
import { hundred, inverse, isWhole, isZero, type Rational, rationalOf, times, zero } from './rational.ts';

/** Which number of an entry: the whole (of a change what it came to), last year's, a side of a ratio, a part. */
export type AtomKind = 'value' | 'prior' | 'numerator' | 'denominator' | 'from' | 'part';

/** One number that somebody may know or come to know. */
export interface Atom {
  readonly key: string;
  readonly kind: AtomKind;
  readonly entry: LedgerEntry;
  /** The name of a part. */
  readonly part?: string | undefined;
  /** Undefined where the ledger has none. */
  readonly truth: Rational | undefined;
  /** Everybody knows that it is a whole number, or no less than nothing. */
  readonly isWhole: boolean;
  readonly isCounted: boolean;
}

export const keyOf = (kind: AtomKind, metric: string, part = ''): string => [kind, metric, part].join('\n');

/** The numbers that an entry has, and those that relations may speak of though nobody has supplied them. */
export function atomsOf(entry: LedgerEntry): readonly Atom[] {
  const { quantity, prior, metric } = entry;
  if (metric.kind === 'text') return [];
  const unit = scaleOf(metric.unit);
  const ofMetric = {
    isWhole: metric.kind === 'rank' || (metric.kind === 'count' && unit.scale === ''),
    isCounted: metric.kind !== 'rate' && metric.kind !== 'amount',
  };
  const make = (kind: AtomKind, truth: Rational | undefined, traits = ofMetric, part?: string): Atom => ({
    key: keyOf(kind, metric.id, part),
    kind,
    entry,
    truth,
    ...traits,
    ...(part !== undefined && { part }),
  });
  const side = (kind: AtomKind, value: DecimalText): Atom => {
    const truth = rationalOf(value);
    return make(kind, truth, { isWhole: isWhole(truth), isCounted: true });
  };
  const own = [make('value', wholeOf(quantity)), make('prior', prior === undefined ? undefined : rationalOf(prior))];
  switch (quantity?.form) {
    case 'ratio':
      return [...own, side('numerator', quantity.numerator), side('denominator', quantity.denominator)];
    case 'parts':
      return [...own, ...quantity.parts.map(([name, value]) => make('part', rationalOf(value), ofMetric, name))];
    case 'change':
      return [...own, make('from', rationalOf(quantity.from))];
    default:
      return own;
  }
}

/** The ledger keeps a rate cut at some place; of its sides the exact one is made. */
export function wholeOf(quantity: Quantity | undefined): Rational | undefined {
  if (!quantity || quantity.form === 'text') return undefined;
  if (quantity.form === 'change') return rationalOf(quantity.to);
  if (quantity.form !== 'ratio') return rationalOf(quantity.value);
  const below = rationalOf(quantity.denominator);
  return isZero(below) ? zero : times(times(hundred, rationalOf(quantity.numerator)), inverse(below));
}

/** The entry, had it this number instead of its own. */
export function withNumber(
  { entry, kind, part }: Pick<Atom, 'entry' | 'kind' | 'part'>,
  number: DecimalText,
): LedgerEntry {
  if (kind === 'prior') return { ...entry, prior: number };
  const { quantity } = entry;
  return quantity === undefined || quantity.form === 'text'
    ? entry
    : { ...entry, quantity: changed(quantity, kind, number, part) };
}

type Numeric = Exclude<Quantity, { form: 'text' }>;

function changed(quantity: Numeric, kind: AtomKind, number: DecimalText, part: string | undefined): Numeric {
  if (quantity.form === 'change') return kind === 'from' ? { ...quantity, from: number } : { ...quantity, to: number };
  if (quantity.form === 'ratio' && (kind === 'numerator' || kind === 'denominator'))
    return { ...quantity, [kind]: number };
  if (quantity.form !== 'parts' || kind !== 'part') return { ...quantity, value: number };
  return { ...quantity, parts: quantity.parts.map(([name, value]) => [name, name === part ? number : value] as const) };
}

const aspects: { readonly [Kind in AtomKind]: (part: string) => string } = {
  value: () => '',
  prior: () => '的上年数',
  numerator: () => '的分子',
  denominator: () => '的分母',
  from: () => '原来的数',
  part: (part) => `中的${quote(part)}`,
};

/** “重点矛盾纠纷”的上年数 */
export const nameOf = ({ entry, kind, part = '' }: Atom): string => quote(entry.metric.name) + aspects[kind](part);
