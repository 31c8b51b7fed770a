import { type Message, say } from '../message/index.ts';
import { inputsFirst } from '../model/inputs-first.ts';
import { derivedFrom, type Metric } from '../model/pack/metric.ts';
import type { MetricSource } from './metric-source.ts';

/** Of a longer ring only the beginning and the end are told. */
const longest = 10;

/** A message for each ring of metrics that are computed from one another and that one asked for needs, at its first. */
export function findCycles(
  asked: readonly Metric[],
  known: ReadonlyMap<string, Metric>,
  { placeOf }: MetricSource,
): readonly Message[] {
  const messages: Message[] = [];
  const inputsOf = (id: string) => {
    const metric = known.get(id);
    return metric ? derivedFrom(metric) : [];
  };
  inputsFirst(
    asked.map(({ id }) => id),
    inputsOf,
    (ring) => {
      const [first = ''] = ring;
      const told = ring.length > longest ? [...ring.slice(0, longest / 2), ...ring.slice(-longest / 2)] : ring;
      const names = [...told, first].map((id) => known.get(id)?.name ?? id);
      if (told !== ring) names.splice(longest / 2, 0, '……');
      messages.push(say('metric/cycle', { place: placeOf([first, 'derive']), actual: names.join(' → ') }));
    },
  );
  return messages;
}
