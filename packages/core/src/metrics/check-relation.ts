import { type Message, say } from '../message/index.ts';
import type { Metric } from '../model/pack/metric.ts';
import { placedIds, type Relation } from '../model/pack/relation.ts';
import { sameMeasure } from '../model/pack/unit.ts';
import { described, type KnownMetrics, type MetricSource } from './metric-source.ts';

/** Every metric of a relation exists, stands in it once on each side, and can be compared with the others. */
export function checkRelation(
  relation: Relation,
  { byId, propose }: KnownMetrics,
  { placeOfRelation }: MetricSource,
): readonly Message[] {
  const placed = placedIds(relation);
  const unknown = placed.filter(([, id]) => !byId.has(id));
  if (unknown.length > 0)
    return unknown.map(([path, actual]) =>
      say('metric/unknown', {
        place: placeOfRelation(relation, path),
        actual,
        expected: propose(actual),
      }),
    );
  const all = placed.map(([path, id]) => ({ path, metric: byId.get(id) as Metric }));
  const object = (path: string, actual: string, expected: string) => [
    say('metric/relation', { place: placeOfRelation(relation, path), actual, expected: [expected] }),
  ];

  const current = all.filter(({ path }) => !path.startsWith('prior/'));
  const met = new Set<Metric>();
  const twice = current.find(({ metric }) => met.size === met.add(metric).size);
  if (twice) return object(twice.path, `${described(twice.metric)}写了两次`, '各不相同的指标');

  const rate = all.find(({ path }) => path === 'rate');
  if (rate && rate.metric.kind !== 'rate') return object(rate.path, described(rate.metric), 'rate 类的指标');
  const compared = all.filter((each) => each !== rate);
  const [first, ...others] = compared as [(typeof all)[number], ...typeof all];
  const isPair = 'least' in relation && compared.length === 2;
  const lone = isPair ? ['rank', 'text'] : ['rate', 'rank', 'text'];
  const unfit = compared.find(({ metric }) => lone.includes(metric.kind));
  if (unfit) return object(unfit.path, described(unfit.metric), '可以相加的指标');
  const other = others.find(
    ({ metric }) => metric.kind !== first.metric.kind || !sameMeasure(metric.unit, first.metric.unit),
  );
  if (!other) return [];
  return object(other.path, `${described(first.metric)}与${described(other.metric)}`, '可以比较的指标');
}
