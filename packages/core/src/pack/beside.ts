import { derivedFrom, type Metric } from '../model/pack/metric.ts';
import { metricsIn, relationKey } from '../model/pack/relation.ts';
import type { Block } from './layers/block.ts';
import type { Stack } from './layers/stack.ts';
import { metricsNamed } from './template-calls.ts';

/**
 * What stands beside a text and changes what it says: under which section it comes, without which metrics it is left out,
 * what its figures count and how they are computed. In words, since people read it where it changed.
 */
export function besideBlock(block: Block, stack: Stack): string {
  const { needs, whenMissing } = block.parameters;
  return [
    parentLine(block, stack),
    ...(whenMissing === 'drop' ? [] : [`缺数据时：${whenMissing}`]),
    ...(needs.length === 0 ? [] : [`离不开的指标：${[...needs].sort().join('、')}`]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export function parentLine({ id }: Block, { index }: Stack): string {
  const parent = index.get(id)?.parent;
  return parent === undefined || parent.id === 'report' ? '' : `在 ${parent.id} 下面`;
}

/** The metrics that a text names, with those they are computed from, and the relations among them. */
export function besideText(text: string, { metrics, relations }: Stack): string {
  const ids = new Set(metricsNamed(text));
  for (const id of ids) for (const input of derivedFrom(metrics.get(id) ?? {})) ids.add(input);
  const named = [...ids].sort().flatMap((id) => metrics.get(id) ?? []);
  const among = relations.filter((relation) => metricsIn(relation).every((id) => ids.has(id)));
  return [
    ...named.map(metricLine),
    ...among.map((relation) => `关系 ${relationKey(relation)}（${relation.holds}）`).sort(),
  ].join('\n');
}

/** Everything that decides what a figure means and how it is printed; its other names and who gives it do not. */
export function metricLine({
  id,
  name,
  kind,
  unit,
  definition,
  derive,
  decimals,
  aggregation,
  required,
}: Metric): string {
  return [
    `指标 ${id}：${name}`,
    kind,
    unit,
    ...(definition === undefined ? [] : [`口径 ${definition}`]),
    ...(derive === undefined ? [] : [`推算 ${JSON.stringify(derive)}`]),
    ...(decimals === undefined ? [] : [`小数 ${decimals}`]),
    ...(aggregation === 'none' ? [] : [`汇总 ${aggregation}`]),
    ...(required ? ['必填'] : []),
  ].join('；');
}
