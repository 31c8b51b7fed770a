import { type Message, type Outcome, say } from '../message/index.ts';
import type { Pack } from '../model/pack.ts';
import { mergeRelations, placedIds, type Relation } from '../model/relation.ts';
import { nearest, placeAt } from '../source/index.ts';

/** The relations of all layers, base first; every metric they name must be one of `metrics`. */
export function joinRelations(layers: readonly Pack[], metrics: ReadonlySet<string>): Outcome<readonly Relation[]> {
  const messages = layers.flatMap((pack) =>
    pack.relations.flatMap((relation, index) => unknownIn(pack, relation, { index, metrics })),
  );
  const value = layers.reduce<readonly Relation[]>((below, { relations }) => mergeRelations(below, relations), []);
  return { value, messages };
}

function unknownIn(
  { label, metricPlaces }: Pack,
  relation: Relation,
  { index, metrics }: { readonly index: number; readonly metrics: ReadonlySet<string> },
): readonly Message[] {
  return placedIds(relation)
    .filter(([, metric]) => !metrics.has(metric))
    .map(([path, actual]) => {
      const place = placeAt(metricPlaces, `relations/${index}/${path}`) ?? { file: `${label}/metrics.yaml` };
      return say('metric/unknown', { place, actual, expected: nearest(actual, metrics) });
    });
}
