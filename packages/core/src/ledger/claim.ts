import { type Finding, type Message, type MessageId, say } from '../message/index.ts';
import type { Fact } from '../model/dossier/fact.ts';
import type { Metric } from '../model/pack/metric.ts';
import type { Place, Places } from '../model/place.ts';
import { placeAt } from '../source/index.ts';

/** A fact about to be believed: with its metric, and where to complain about it. */
export interface Claim {
  readonly fact: Fact;
  readonly metric: Metric;
  readonly place: Place | undefined;
  /** Where that key of the fact stands, or the fact. */
  readonly placeOf: (key: string) => Place | undefined;
  /** Adds a message at that key of the fact, or at the fact. */
  readonly object: (id: MessageId, key: string, finding: Omit<Finding, 'place'>) => void;
}

export function makeClaim(fact: Fact, metric: Metric, index: number, places: Places, messages: Message[]): Claim {
  const path = `facts/${index}`;
  const placeOf = (key: string) => placeAt(places, `${path}/${key}`);
  return {
    fact,
    metric,
    place: placeAt(places, path),
    placeOf,
    object: (id, key, finding) =>
      void messages.push(say(id, { place: placeOf(key), subject: metric.name, ...finding })),
  };
}
