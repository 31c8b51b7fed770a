import { type Message, say } from '../message/index.ts';
import type { Metric, MetricKind } from '../model/pack/metric.ts';
import { described, type KnownMetrics, type MetricSource } from './metric-source.ts';

/** How the figures of several organs may become one, by kind: rates are never added. */
const fitting: { readonly [Kind in MetricKind]: readonly Metric['aggregation'][] } = {
  count: ['sum', 'max', 'none'],
  amount: ['sum', 'max', 'none'],
  duration: ['sum', 'max', 'none'],
  rate: ['ratio', 'max', 'none'],
  score: ['max', 'none'],
  rank: ['none'],
  text: ['none'],
};

export function checkAggregation(metric: Metric, _known: KnownMetrics, { placeOf }: MetricSource): readonly Message[] {
  const { id, kind, aggregation } = metric;
  if (fitting[kind].includes(aggregation)) return [];
  const place = placeOf([id, 'kind'], [id, 'aggregation']);
  return [
    say('metric/aggregation', { place, subject: described(metric), actual: aggregation, expected: fitting[kind] }),
  ];
}
