import type { Message } from '../message/index.ts';
import type { Metric } from '../model/pack/metric.ts';
import { nearestAmong } from '../source/index.ts';
import { checkAggregation } from './check-aggregation.ts';
import { checkDerivation } from './check-derivation.ts';
import { checkRelation } from './check-relation.ts';
import { checkUnit } from './check-unit.ts';
import { findCycles } from './find-cycles.ts';
import type { KnownMetrics, MetricSource } from './metric-source.ts';

export type { MetricSource };

/** What is asked of each metric, given the others by id. */
type MetricCheck = (metric: Metric, known: KnownMetrics, source: MetricSource) => readonly Message[];

const checks: readonly MetricCheck[] = [checkUnit, checkAggregation, checkDerivation];

/**
 * Whether the metrics make sense together: units fit kinds, what is computed can be computed from its inputs, nothing
 * needs itself, relations compare what can be compared. A catalogue without errors prints no figure that means nothing.
 * Of a larger catalogue only those `asked` for are judged, with the others known.
 */
export function checkMetrics(
  source: MetricSource,
  asked: Pick<MetricSource, 'metrics' | 'relations'> = source,
): readonly Message[] {
  const byId = new Map(source.metrics.map((metric) => [metric.id, metric]));
  const known: KnownMetrics = { byId, propose: nearestAmong(byId.keys()) };
  return [
    ...asked.metrics.flatMap((metric) => checks.flatMap((check) => check(metric, known, source))),
    ...findCycles(asked.metrics, byId, source),
    ...asked.relations.flatMap((relation) => checkRelation(relation, known, source)),
  ];
}
