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
 * sets one against the other, all of the one may well be the other: 任务121项，完成121项. That two are added up in it
 * explains nothing.
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

/**
 * 1506 notarial acts, and 1506 cases of legal aid where there were 703 last year: four digits of another row, and far from
 * its own last year. Either alone is chance: all cases may have gone through the platform.
 */
export const copiedFromAfar: PlausibilityCheck = (all) => {
  const alike = new Map<string, Stated[]>();
  for (const each of all)
    if (each.entry.precision === 'exact' && digitsOf(each.value) >= 4)
      listAt(alike, `${each.entry.metric.unit} ${dropTrailingZeros(each.value)}`).push(each);
  return [...alike.values()].flatMap((same) =>
    same.flatMap((one) => {
      const twin = same.find((other) => other !== one);
      const isStrange = one.entry.prior !== undefined && !near(Number(one.value), Number(one.entry.prior));
      if (!twin || !isStrange || twin.entry.metric.kind !== one.entry.metric.kind) return [];
      const words = `“${one.entry.metric.name}”与“${twin.entry.metric.name}”都是${printQuantity(one.entry, {})}，与上年的${printQuantity(one.entry, { show: 'prior' })}相差很大，可能填串了`;
      return [{ entry: one.entry, key: 'value' as const, words }];
    }),
  );
};

/** Whether one relation sets one of the metrics against the other. */
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
    for (const relation of few) if (many.has(relation) && !isAddedUp(relation, left, right)) return true;
    return false;
  };
}

/** Both are of one sum: 讲座 and 咨询, which together are not more than 参加人次. */
function isAddedUp(relation: Relation, left: string, right: string): boolean {
  const sums = 'rate' in relation ? [] : 'total' in relation ? [relation.sum] : [relation.least, relation['at-most']];
  return sums.some((ids) => ids.includes(left) && ids.includes(right));
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
