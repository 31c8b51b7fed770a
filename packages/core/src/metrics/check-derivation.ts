import { type Message, say } from '../message/index.ts';
import { derivedFrom, type Metric, type MetricKind } from '../model/pack/metric.ts';
import { described, type KnownMetrics, type MetricField, type MetricSource } from './metric-source.ts';

type Operation = 'sum' | 'ratio' | 'difference';

const addable: readonly MetricKind[] = ['count', 'amount', 'duration', 'score'];

interface Typing {
  readonly verb: string;
  /** Kinds that can be computed with so. */
  readonly inputs: readonly MetricKind[];
  /** What the result is, of inputs like this one. */
  readonly result: (input: Metric) => { readonly kind: MetricKind; readonly unit: string };
}

/** What goes in and what comes out: two rates differ by 个百分点, two counts make a rate. */
const typings: { readonly [Of in Operation]: Typing } = {
  sum: { verb: '相加', inputs: addable, result: ({ kind, unit }) => ({ kind, unit }) },
  ratio: { verb: '相除', inputs: addable, result: () => ({ kind: 'rate', unit: '%' }) },
  difference: {
    verb: '相减',
    inputs: [...addable, 'rate'],
    result: ({ kind, unit }) => (kind === 'rate' ? { kind: 'score', unit: '个百分点' } : { kind, unit }),
  },
};

const operationOf = (derive: NonNullable<Metric['derive']>): Operation =>
  'sum' in derive ? 'sum' : 'ratio' in derive ? 'ratio' : 'difference';

/** What a computed metric is computed from exists, fits together, and makes what the metric says it is. */
export function checkDerivation(
  metric: Metric,
  { byId, propose }: KnownMetrics,
  { placeOf }: MetricSource,
): readonly Message[] {
  const { id, derive } = metric;
  if (!derive) return [];
  const ids = derivedFrom(metric);
  const unknown = ids.filter((each) => !byId.has(each));
  if (unknown.length > 0) {
    const place = placeOf([id, 'derive']);
    return unknown.map((actual) => say('metric/unknown', { place, actual, expected: propose(actual) }));
  }
  const inputs = ids.map((each) => byId.get(each) as Metric);
  const { verb, inputs: kinds, result } = typings[operationOf(derive)];
  const object = (subject: string, expected: string, ...fields: readonly MetricField[]) => [
    say('metric/derivation', {
      place: placeOf(...fields, [id, 'derive']),
      subject,
      actual: `${inputs.map(described).join('、')}${verb}`,
      expected: [expected],
    }),
  ];
  const typesOf = (all: readonly Metric[]): readonly MetricField[] =>
    all.flatMap(({ id: each }): MetricField[] => [
      [each, 'unit'],
      [each, 'kind'],
    ]);

  if (new Set(ids).size < ids.length) return object(`“${metric.name}”`, '各不相同的指标');
  const unfit = inputs.filter(({ kind }) => !kinds.includes(kind));
  if (unfit.length > 0) return object(`“${metric.name}”`, `${kinds.join('、')} 类的指标${verb}`, ...typesOf(unfit));
  const [first] = inputs as [Metric, ...Metric[]];
  if (inputs.some(({ kind, unit }) => kind !== first.kind || unit !== first.unit))
    return object(`“${metric.name}”`, '类型和单位都相同的指标', ...typesOf(inputs));
  const { kind, unit } = result(first);
  if (metric.kind === kind && (metric.unit === unit || (kind === 'rate' && metric.unit === ''))) return [];
  return object(described(metric), `${kind}，${unit}`, ...typesOf([metric, ...inputs]));
}
