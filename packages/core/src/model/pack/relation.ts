import * as z from 'zod';
import { id, text } from '../primitives.ts';
import type { Metric } from './metric.ts';

const shared = {
  holds: z
    .enum(['always', 'usually', 'never'], { error: 'always（按口径必然成立）、usually（通常如此）或 never（不适用）' })
    .default('always')
    .meta({ description: '不成立时 always 是错误、usually 是警告；never 撤销下层的同一条关系' }),
  note: text.optional().meta({ description: '说明，印在提示后面，如 上年结转的案件也计入审结' }),
};
const prior = z.array(id).default([]).meta({ description: '上年数也计入总数一边的指标，如上年结转' });
const metrics = z.array(id).min(1, '至少一个指标编号');

const sumRelation = z
  .strictObject({
    total: id.meta({ description: '总数' }),
    sum: z.array(id).min(2, '至少两个指标编号').meta({ description: '合计等于总数的各项' }),
    prior,
    ...shared,
  })
  .meta({ title: '合计关系' });
const limitRelation = z
  .strictObject({
    least: metrics.meta({ description: '较小的一边；几个指标就是它们的合计' }),
    'at-most': metrics.meta({ description: '较大的一边；几个指标就是它们的合计' }),
    prior,
    ...shared,
  })
  .meta({ title: '不超过关系' });
const rateRelation = z
  .strictObject({
    rate: id.meta({ description: '比率' }),
    'rate-of': z.tuple([id, id], { error: '[分子, 分母] 两个指标编号' }).meta({ description: '分子、分母' }),
    ...shared,
  })
  .meta({ title: '比率关系' });

export const relation = z
  .union([sumRelation, limitRelation, rateRelation], {
    error: 'total 与 sum、least 与 at-most、rate 与 rate-of 三种写法之一',
  })
  .meta({ title: '指标之间的关系' });

/** `total` (with last year's `prior`) is the sum of the others: 收到 = 受理 + 不予受理. */
export type SumRelation = z.infer<typeof sumRelation>;
/** The metrics of `least` together are not more than those of `at-most` with last year's `prior`: 审结 ≤ 受理 + 上年结转. */
export type LimitRelation = z.infer<typeof limitRelation>;
/** A rate is its numerator divided by its denominator. */
export type RateRelation = z.infer<typeof rateRelation>;
/**
 * 关系: how the figures of several metrics hang together. `holds` says whether that is so by definition (`always`),
 * or in most places and years (`usually`); `never` takes the same relation of a layer below away.
 */
export type Relation = z.infer<typeof relation>;

/** The metrics a relation names, each once, the larger side or the rate first. */
export function metricsIn(relation: Relation): readonly string[] {
  return [...new Set(placedIds(relation).map(([, metric]) => metric))];
}

const sideKeys = ['total', 'rate', 'at-most', 'prior', 'least', 'sum', 'rate-of'];

/** Each id in a relation with its path there: `sum/1`. */
export function placedIds(relation: Relation): readonly (readonly [path: string, metric: string])[] {
  const sides: Readonly<Record<string, unknown>> = relation;
  return sideKeys.flatMap((key): (readonly [string, string])[] => {
    const ids = (sides[key] ?? []) as string | readonly string[];
    return typeof ids === 'string' ? [[key, ids]] : ids.map((each, at) => [`${key}/${at}`, each]);
  });
}

/** What a relation says apart from `holds` and `note`: two with one key are the same relation. */
export function relationKey(relation: Relation): string {
  const side = (ids: readonly string[]) => [...ids].sort().join(' + ');
  if ('rate' in relation) return `${relation.rate} = ${relation['rate-of'].join(' / ')}`;
  const before = relation.prior.length > 0 ? ` + prior(${side(relation.prior)})` : '';
  if ('total' in relation) return `${relation.total}${before} = ${side(relation.sum)}`;
  return `${side(relation.least)} <= ${side(relation['at-most'])}${before}`;
}

/** What a computed metric says of itself and its inputs: a difference is the first less the second. */
export function impliedRelation({ id: metric, derive }: Pick<Metric, 'id' | 'derive'>): Relation | undefined {
  if (!derive) return undefined;
  if ('ratio' in derive) return { rate: metric, 'rate-of': derive.ratio, holds: 'always' };
  if ('sum' in derive) return { total: metric, sum: derive.sum, prior: [], holds: 'always' };
  const [whole, part] = derive.difference;
  return { total: whole, sum: [metric, part], prior: [], holds: 'always' };
}

/** The relations of a base with those of what stands on it: the same relation is said anew, or with `never` withdrawn. */
export function mergeRelations(base: readonly Relation[], own: readonly Relation[]): readonly Relation[] {
  const merged = new Map([...base, ...own].map((each) => [relationKey(each), each]));
  return [...merged.values()].filter(({ holds }) => holds !== 'never');
}
