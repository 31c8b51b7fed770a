import type { Metric } from '../model/pack/metric.ts';
import type { Relation } from '../model/pack/relation.ts';
import type { Place } from '../model/place.ts';

/** A field of a metric, by the metric's id. */
export type MetricField = readonly [id: string, field: keyof Metric];

/** Metrics as they stand after all layers and the dossier, with where that is written. */
export interface MetricSource {
  readonly metrics: readonly Metric[];
  readonly relations: readonly Relation[];
  /** Where a patch set one of these fields; else where the metric of the last of them is defined. */
  readonly placeOf: (...fields: readonly MetricField[]) => Place | undefined;
  /** Where a relation is written; `path` is one of its sides, `sum/1`. */
  readonly placeOfRelation: (relation: Relation, path?: string) => Place | undefined;
}

/** All metrics by id, and the ids that an unknown one may stand for. */
export interface KnownMetrics {
  readonly byId: ReadonlyMap<string, Metric>;
  readonly propose: (id: string) => readonly string[];
}

/** A metric in a message: “调解成功数”（count，件）. */
export const described = ({ name, kind, unit }: Metric): string =>
  `“${name}”（${unit === '' ? kind : `${kind}，${unit}`}）`;
