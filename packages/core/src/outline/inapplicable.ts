import type { MetricKind } from '../model/metric.ts';

type Options = Readonly<Record<string, unknown>>;

/** The option of `{{fact}}` that no value of a metric of this kind can be printed with; undefined where all can. */
export function inapplicable(kind: MetricKind, options: Options): string | undefined {
  const has = (key: string) => Object.hasOwn(options, key);
  if (kind === 'text') return ['style', 'change', 'show', 'part', 'unit'].find(has);
  if (has('change')) return ['show', 'part', 'style'].find(has);
  if (has('part') && has('show')) return 'show';
  const scaled = options.style === 'wan' || options.style === 'yi';
  const bare: readonly unknown[] = ['numerator', 'denominator', ...(kind === 'rank' ? ['number'] : [])];
  return scaled && (kind === 'rate' || kind === 'rank') && !bare.includes(options.show) ? 'style' : undefined;
}
