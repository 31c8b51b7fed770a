import { metricsIn } from '../../model/relation.ts';
import { compare, printQuantity } from '../../numeral/index.ts';
import { digitsOf } from './against-prior.ts';
import type { PlausibilityCheck, Stated } from './plausibility-check.ts';

const groupOf = (id: string): string => id.slice(0, id.indexOf('.') + 1);

const inGroup = ({ entry: one }: Stated, { entry: other }: Stated): boolean =>
  one.metric.unit === other.metric.unit &&
  one.metric.kind === other.metric.kind &&
  groupOf(one.metric.id) === groupOf(other.metric.id);

/**
 * Two things of one group with the same figure of three digits or more: one of them was probably copied. Where a relation
 * names both, all of the one may well be the other: 任务121项，完成121项.
 */
export const sameAsAnother: PlausibilityCheck = (all, { relations }) =>
  all.flatMap((one, index) => {
    const areRelated = (left: Stated, right: Stated) =>
      relations.some((each) => [left, right].every(({ entry }) => metricsIn(each).includes(entry.metric.id)));
    if (one.entry.precision !== 'exact' || digitsOf(one.value) < 3) return [];
    const twin = all
      .slice(0, index)
      .find((other) => !areRelated(one, other) && inGroup(one, other) && compare(one.value, other.value) === 0);
    if (!twin) return [];
    const words = `“${one.entry.metric.name}”与“${twin.entry.metric.name}”都是${printQuantity(one.entry, {})}，可能填串了`;
    return [{ entry: one.entry, key: 'value' as const, words }];
  });

/** Each of two figures is far from its own last year and near to the other's: they were probably entered the wrong way round. */
export const swappedWithAnother: PlausibilityCheck = (all) => {
  const dated = all.flatMap((each) => (each.entry.prior === undefined ? [] : [{ ...each, prior: each.entry.prior }]));
  return dated.flatMap((one, index) =>
    dated.slice(index + 1).flatMap((other) => {
      const far = !near(one.value, one.prior) && !near(other.value, other.prior);
      if (!inGroup(one, other) || !far || !near(one.value, other.prior) || !near(other.value, one.prior)) return [];
      const words = `“${one.entry.metric.name}”和“${other.entry.metric.name}”各自与上年相差很大，对调之后都与上年相近，可能填反了`;
      return [{ entry: one.entry, key: 'value' as const, words }];
    }),
  );
};

/** Within half of each other. */
const near = (left: string, right: string): boolean => {
  const [low, high] = [Number(left), Number(right)].sort((a, b) => a - b) as [number, number];
  return high <= low * 1.5;
};
