import { metricsIn, type Relation } from '../../model/pack/relation.ts';
import { dropTrailingZeros, printQuantity } from '../../numeral/index.ts';
import { digitsOf } from './against-prior.ts';
import type { PlausibilityCheck, Stated } from './plausibility-check.ts';

/**
 * A figure is compared only with those that a key finds, and with no more than so many of them: if there are more, they
 * are alike by chance, and nothing was copied.
 */
const mostAlike = 50;

/** The unit, the kind and what stands before the point in the id: things that could be taken for each other. */
const groupOf = ({ entry: { metric } }: Stated): string =>
  JSON.stringify([metric.unit, metric.kind, metric.id.slice(0, metric.id.indexOf('.') + 1)]);

/**
 * Two things of one group with the same figure of three digits or more: one of them was probably copied. Where a relation
 * names both, all of the one may well be the other: 任务121项，完成121项.
 */
export const sameAsAnother: PlausibilityCheck = (all, { relations }) => {
  let known: ReturnType<typeof relatednessIn> | undefined;
  const areRelated = (left: string, right: string) => {
    known ??= relatednessIn(relations);
    return known(left, right);
  };
  const earlier = new Map<string, Stated[]>();
  return all.flatMap((one) => {
    const alike = listAt(earlier, `${groupOf(one)} ${dropTrailingZeros(one.value)}`);
    const twin =
      one.entry.precision === 'exact' && digitsOf(one.value) >= 3
        ? alike.find((other) => !areRelated(one.entry.metric.id, other.entry.metric.id))
        : undefined;
    if (alike.length < mostAlike) alike.push(one);
    if (!twin) return [];
    const words = `“${one.entry.metric.name}”与“${twin.entry.metric.name}”都是${printQuantity(one.entry, {})}，可能填串了`;
    return [{ entry: one.entry, key: 'value' as const, words }];
  });
};

/** Whether one relation names both metrics. */
function relatednessIn(relations: readonly Relation[]): (left: string, right: string) => boolean {
  const naming = new Map<string, Set<Relation>>();
  for (const relation of relations)
    for (const id of metricsIn(relation)) {
      const known = naming.get(id);
      if (known) known.add(relation);
      else naming.set(id, new Set([relation]));
    }
  return (left, right) => {
    const [ofLeft, ofRight] = [naming.get(left), naming.get(right)];
    if (!ofLeft || !ofRight) return false;
    const [few, many] = ofLeft.size < ofRight.size ? [ofLeft, ofRight] : [ofRight, ofLeft];
    for (const relation of few) if (many.has(relation)) return true;
    return false;
  };
}

/** Each of two figures is far from its own last year and near to the other's: they were probably entered the wrong way round. */
export const swappedWithAnother: PlausibilityCheck = (all) => {
  const strange = all.flatMap((each, index) => {
    const [value, prior] = [Number(each.value), Number(each.entry.prior ?? Number.NaN)];
    return prior >= 0 && value >= 0 && !near(value, prior)
      ? [{ ...each, value, prior, index, group: groupOf(each) }]
      : [];
  });
  const sizes = new Map<string, typeof strange>();
  for (const each of strange) listAt(sizes, `${each.group} ${sizeOf(each.value)} ${sizeOf(each.prior)}`).push(each);
  return strange.flatMap((one) => {
    const [other] = sizesNear(one.prior)
      .flatMap((value) => sizesNear(one.value).map((prior) => `${one.group} ${value} ${prior}`))
      .flatMap((key) => sizes.get(key)?.slice(0, mostAlike) ?? [])
      .filter((each) => each.index > one.index && near(one.value, each.prior) && near(each.value, one.prior))
      .sort((left, right) => left.index - right.index);
    if (!other) return [];
    const words = `“${one.entry.metric.name}”和“${other.entry.metric.name}”各自与上年相差很大，对调之后都与上年相近，可能填反了`;
    return [{ entry: one.entry, key: 'value' as const, words }];
  });
};

const most = 1.5;

/** Within half of each other. */
const near = (left: number, right: number): boolean => Math.max(left, right) <= Math.min(left, right) * most;

/** Of two numbers near each other the sizes are the same or one apart. */
const sizeOf = (value: number): number => Math.floor(Math.log(value) / Math.log(most));
const sizesNear = (value: number): readonly number[] => [-1, 0, 1].map((step) => sizeOf(value) + step);

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}
