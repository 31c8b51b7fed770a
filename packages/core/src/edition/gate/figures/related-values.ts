import type { DecimalText, Ledger, LedgerEntry } from '../../../model/ledger.ts';
import { metricsIn } from '../../../model/pack/relation.ts';
import { compare, difference, divide, factorOf, percentage, product, scaleOf } from '../../../numeral/index.ts';
import type { Weigh } from '../words/name-words.ts';
import { ownPairs } from '../words/telling-words.ts';
import type { NamedValue } from './value-index.ts';

/** More pairs of metrics are not looked at, but for those that hang together. */
const mostPairs = 4000;

/**
 * What tells an internal number to whoever knows a public one, as everybody may: their difference, 胜诉91件 of 128 and 37, and
 * how much the one is of the other, 败诉率28.9%. Where nothing but a sentence brings the two together, 比复议审结数少359件, that
 * sentence has to name the public one.
 */
export function relatedValues(
  { entries, relations }: Ledger,
  weigh: Weigh,
  telling: (name: string) => ReadonlySet<string>,
): readonly NamedValue[] {
  const counted = [...entries.values()].filter(({ metric }) => metric.kind === 'count' || metric.kind === 'amount');
  const internal = counted.filter(({ classification }) => classification === 'internal');
  const open = counted.filter(({ classification }) => classification === 'public');
  const together = new Set(relations.flatMap((relation) => pairedIn(metricsIn(relation))));
  const all = internal.length * open.length <= mostPairs;

  return internal.flatMap((own) => {
    const words = [weigh(own.metric.name)];
    const pairs = ownPairs(own.metric.name);
    return open.flatMap((other): readonly NamedValue[] => {
      if (own.metric.unit !== other.metric.unit) return [];
      const isNear =
        together.has(`${own.metric.id} ${other.metric.id}`) ||
        [...ownPairs(other.metric.name)].some((pair) => pairs.has(pair));
      if (!isNear && !all) return [];
      const shared = {
        name: own.metric.name,
        words,
        telling: telling(own.metric.name),
        derived: true,
        related: true,
      } as const;
      const beside = isNear ? {} : { beside: weigh(other.metric.name) };
      return numbersOf(own, other).flatMap(([less, more]) =>
        between(less, more, other).map((value) => ({ ...shared, ...beside, ...value })),
      );
    });
  });
}

const pairedIn = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((one) => ids.map((other) => `${one} ${other}`));

/** This year's numbers of both, and last year's. */
function numbersOf(own: LedgerEntry, other: LedgerEntry): readonly (readonly [DecimalText, DecimalText])[] {
  const [one, two] = [own, other].map(({ quantity }) =>
    quantity === undefined || quantity.form === 'text'
      ? undefined
      : quantity.form === 'change'
        ? quantity.to
        : quantity.value,
  );
  return [
    ...(one !== undefined && two !== undefined ? [[one, two] as const] : []),
    ...(own.prior !== undefined && other.prior !== undefined ? [[own.prior, other.prior] as const] : []),
  ];
}

type Told = Pick<NamedValue, 'value' | 'form' | 'unit' | 'role'>;

function between(own: DecimalText, other: DecimalText, { metric }: LedgerEntry): readonly Told[] {
  if (compare(own, '0') <= 0 || compare(other, '0') <= 0) return [];
  const { scale, base } = scaleOf(metric.unit);
  const gap = difference(other, own).replace('-', '');
  const share = percentage(own, other);
  const name = `“${metric.name}”`;
  const told: Told[] = [
    { value: share, form: 'percent', unit: '%', role: `它占公开的${name}的` },
    { value: divide(other, own), form: 'number', unit: '倍', role: `公开的${name}是它的` },
  ];
  if (compare(gap, '0') === 0) return told;
  told.push({ value: product(gap, factorOf[scale]), form: 'number', unit: base, role: `它与公开的${name}相差` });
  if (compare(share, '100') < 0)
    told.push({ value: difference('100', share), form: 'percent', unit: '%', role: `它以外的占公开的${name}的` });
  return told;
}
