import { type Message, say } from '../message/index.ts';
import type { Metric } from '../model/pack/metric.ts';
import { measureOf, scaleOf, unitFits, unitsOf } from '../model/pack/unit.ts';
import { measureWords } from '../numeral/index.ts';
import { described, type KnownMetrics, type MetricSource } from './metric-source.ts';

/** The unit is one that the metric's kind can have: a rate in 件 would print 99件. */
export function checkUnit(metric: Metric, _known: KnownMetrics, { placeOf }: MetricSource): readonly Message[] {
  const { id, name, kind, unit } = metric;
  const place = placeOf([id, 'kind'], [id, 'unit']);
  if (!unitFits(kind, unit))
    return [say('metric/unit', { place, actual: described(metric), expected: [unitsOf(kind)] })];
  const { base } = scaleOf(unit);
  if (measureOf(unit) !== 'things' || measureWords.includes(base.split(/[/／]/, 1)[0] ?? '')) return [];
  return [say('metric/unknown-unit', { place, subject: name, actual: unit })];
}
