import { type Message, say } from '../message/index.ts';
import { derivedFrom, type Metric } from '../model/metric.ts';
import type { MetricSource } from './metric-source.ts';

/** A message for each ring of metrics that are computed from one another, at the first of them. */
export function findCycles(known: ReadonlyMap<string, Metric>, { placeOf }: MetricSource): readonly Message[] {
  const settled = new Set<string>();
  const messages: Message[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    const metric = known.get(id);
    if (!metric || settled.has(id)) return;
    const start = path.indexOf(id);
    if (start >= 0) {
      const ring = [...path.slice(start), id].map((each) => known.get(each)?.name ?? each);
      messages.push(say('metric/cycle', { place: placeOf([id, 'derive']), actual: ring.join(' → ') }));
      return;
    }
    for (const input of derivedFrom(metric)) visit(input, [...path, id]);
    settled.add(id);
  };
  for (const id of known.keys()) visit(id, []);
  return messages;
}
