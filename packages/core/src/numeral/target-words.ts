import type { Target } from '../model/dossier/fact.ts';
import type { Metric } from '../model/pack/metric.ts';

const comparisons: { readonly [Op in Target['op']]: string } = {
  '>=': '不少于',
  '<=': '不超过',
  '>': '多于',
  '<': '少于',
  '=': '等于',
};

/** The target as it was written; else made from its numbers, with the metric's unit where it names none. */
export function targetWords({ text, op, value, unit, per = '' }: Target, metric: Metric | undefined): string {
  const counted = unit ?? (metric?.kind === 'rate' ? '%' : (metric?.unit ?? ''));
  return text ?? `${per}${comparisons[op]}${value}${counted}`;
}
