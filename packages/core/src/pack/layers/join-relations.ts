import { type Message, say } from '../../message/index.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { mergeRelations, type Relation, relationKey } from '../../model/pack/relation.ts';
import type { Place } from '../../model/place.ts';
import { placeAt } from '../../source/index.ts';

export interface JoinedRelations {
  readonly relations: readonly Relation[];
  /** Where the latest layer says each, by its key. */
  readonly relationPlaces: ReadonlyMap<string, (path?: string) => Place>;
  readonly messages: readonly Message[];
}

/** The relations of all layers, base first. */
export function joinRelations(layers: readonly Pack[]): JoinedRelations {
  const places = layers.flatMap(({ relations, metricPlaces, label }) =>
    relations.map((relation, index) => {
      const placeOf = (path?: string): Place =>
        placeAt(metricPlaces, path === undefined ? `relations/${index}` : `relations/${index}/${path}`) ?? {
          file: `${label}/metrics.yaml`,
        };
      return [relationKey(relation), placeOf] as const;
    }),
  );
  const relations = layers.reduce<readonly Relation[]>((below, layer) => mergeRelations(below, layer.relations), []);
  return { relations, relationPlaces: new Map(places), messages: layers.flatMap(saidTwice) };
}

/** Within one layer the second would silently take the place of the first, with another `holds` perhaps. */
function saidTwice({ relations, metricPlaces, label }: Pack): readonly Message[] {
  const lines = new Map<string, number | undefined>();
  return relations.flatMap((relation, index) => {
    const key = relationKey(relation);
    const place = placeAt(metricPlaces, `relations/${index}`) ?? { file: `${label}/metrics.yaml` };
    const isFirst = !lines.has(key);
    if (isFirst) lines.set(key, place.line);
    return isFirst
      ? []
      : [say('pack/duplicate-relation', { place, actual: key, subject: String(lines.get(key) ?? index) })];
  });
}
