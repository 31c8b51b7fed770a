import type { Pack } from '../../model/pack/pack.ts';
import { mergeRelations, type Relation, relationKey } from '../../model/pack/relation.ts';
import type { Place } from '../../model/place.ts';
import { placeAt } from '../../source/index.ts';

export interface JoinedRelations {
  readonly relations: readonly Relation[];
  /** Where the latest layer says each, by its key. */
  readonly relationPlaces: ReadonlyMap<string, (path?: string) => Place>;
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
  return { relations, relationPlaces: new Map(places) };
}
