import { type Message, say } from '../../message/index.ts';
import { checkMetrics, type MetricSource } from '../../metrics/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { Outline } from '../../model/pack/outline.ts';
import { mergeRelations, relationKey } from '../../model/pack/relation.ts';
import { placeAt } from '../../source/index.ts';

type Catalogue = Pick<Outline, 'metrics' | 'relations' | 'metricOrigins' | 'relationPlaces'>;
type Own = Pick<Dossier, 'metrics' | 'relations' | 'places'>;
const none: Own = { metrics: [], relations: [], places: new Map() };

/**
 * Whether the metrics of a pack make sense together, with those of the dossier that stands on it. A pack is looked at by
 * itself once: metrics that a dossier adds to a sound one cannot make those of the pack unsound, so only they are checked.
 */
export function checkCatalogue(outline: Catalogue, own: Own = none): readonly Message[] {
  const { byId, isSound } = aloneOf(outline);
  const adds = isSound && own.metrics.every(({ id }) => !byId.has(id));
  if (adds && own.metrics.length === 0 && own.relations.length === 0) return [];
  const source = sourceOf(outline, own);
  const added = {
    metrics: source.metrics.filter(({ id }) => !byId.has(id)),
    relations: source.relations.filter((relation) => own.relations.includes(relation)),
  };
  return [...checkRedefined(byId, own), ...checkMetrics(source, adds ? added : source)];
}

/** A pack without any dossier. */
interface Alone {
  readonly byId: ReadonlyMap<string, Metric>;
  readonly isSound: boolean;
}
const alone = new WeakMap<Catalogue, Alone>();

function aloneOf(outline: Catalogue): Alone {
  const kept = alone.get(outline) ?? {
    byId: new Map(outline.metrics.map((metric) => [metric.id, metric])),
    isSound: checkMetrics(sourceOf(outline, none)).length === 0,
  };
  alone.set(outline, kept);
  return kept;
}

function sourceOf({ metrics, relations, metricOrigins, relationPlaces }: Catalogue, own: Own): MetricSource {
  const ownIndex = new Map(own.metrics.map(({ id }, index) => [id, index]));
  const ownRelations = new Map(own.relations.map((relation, index) => [relationKey(relation), index]));
  return {
    metrics: [...new Map([...metrics, ...own.metrics].map((metric) => [metric.id, metric])).values()],
    relations: mergeRelations(relations, own.relations),
    placeOf: (...fields) => {
      const patched = fields.find(([id, field]) => !ownIndex.has(id) && metricOrigins.get(id)?.has(field));
      const [id, field] = patched ?? fields.at(-1) ?? ['', 'id'];
      const index = ownIndex.get(id);
      if (index !== undefined) return placeAt(own.places, `metrics/${index}/${field}`);
      return (metricOrigins.get(id)?.get(field) ?? metricOrigins.get(id)?.get('definition'))?.place;
    },
    placeOfRelation: (relation, path) => {
      const key = relationKey(relation);
      const index = ownRelations.get(key);
      return index === undefined
        ? relationPlaces.get(key)?.(path)
        : placeAt(own.places, `relations/${index}/${path ?? ''}`);
    },
  };
}

const typeOf = ({ kind, unit }: Metric): string => (unit === '' ? kind : `${kind}、${unit}`);

/** A dossier may say more exactly what a metric of the pack counts, but not what its figure looks like: templates print it. */
function checkRedefined(packed: ReadonlyMap<string, Metric>, own: Own): readonly Message[] {
  return own.metrics.flatMap((metric, index) => {
    const base = packed.get(metric.id);
    if (!base || typeOf(base) === typeOf(metric)) return [];
    const place = placeAt(own.places, `metrics/${index}/${base.kind === metric.kind ? 'unit' : 'kind'}`);
    return [say('metric/redefined', { place, subject: base.name, actual: typeOf(metric), expected: [typeOf(base)] })];
  });
}
