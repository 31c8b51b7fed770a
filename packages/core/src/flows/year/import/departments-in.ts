import type { Metric } from '../../../model/pack/metric.ts';

/** The departments that metrics come from, as far as the text names them: by the name it uses most, 县司法局 for 司法局. */
export function departmentsIn(text: string, metrics: readonly Metric[]): readonly { name: string; alias?: string }[] {
  const sources = [...new Set(metrics.flatMap(({ source }) => source ?? []))];
  return sources.flatMap((source) => {
    const counts = new Map<string, number>();
    for (const [name] of text.matchAll(
      new RegExp(`[省市区县旗州盟镇乡]?${source.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`, 'gu'),
    ))
      counts.set(name, (counts.get(name) ?? 0) + 1);
    const [most] = [...counts].sort(([one, often], [other, seldom]) => seldom - often || other.length - one.length);
    if (!most) return [];
    const [name] = most;
    return [name === source ? { name } : { name, alias: source }];
  });
}
