import type { Outline } from '../../model/pack/outline.ts';
import { impliedRelation, metricsIn, type Relation } from '../../model/pack/relation.ts';

/** What relations say of pairs of metrics, for the words that need one to be true. */
export interface Relatedness {
  /** The first is some of the second by definition, so that 其中 may stand between them. */
  readonly isPart: (part: string, whole: string) => boolean;
  /** The rate is that of the numerator, so that 占 may stand between them. */
  readonly isShare: (rate: string, numerator: string) => boolean;
  /** Some relation names both. */
  readonly areRelated: (one: string, other: string) => boolean;
}

/** Read from what the layers say and from what derivations imply. A relation that holds only usually is none here. */
export function relatednessOf({ metrics, relations }: Pick<Outline, 'metrics' | 'relations'>): Relatedness {
  const implied = metrics.flatMap((metric) => impliedRelation(metric) ?? []);
  const certain = [...implied, ...relations].filter(({ holds }) => holds === 'always');
  const wholes = new Map<string, Set<string>>();
  for (const [part, whole] of certain.flatMap(partsIn)) wholes.set(part, (wholes.get(part) ?? new Set()).add(whole));

  const isPart = (part: string, whole: string): boolean => {
    const seen = new Set<string>();
    const reach = (from: string): boolean => {
      if (seen.has(from)) return false;
      seen.add(from);
      return [...(wholes.get(from) ?? [])].some((next) => next === whole || reach(next));
    };
    return reach(part);
  };
  return {
    isPart,
    isShare: (rate, numerator) =>
      certain.some((each) => 'rate' in each && each.rate === rate && each['rate-of'][0] === numerator),
    areRelated: (one, other) => certain.map(metricsIn).some((ids) => ids.includes(one) && ids.includes(other)),
  };
}

/** Which metric is part of which, by one relation. With what was carried over from last year, none is. */
function partsIn(relation: Relation): readonly (readonly [part: string, whole: string])[] {
  if ('rate' in relation) return [relation['rate-of']];
  if (relation.prior.length > 0) return [];
  if ('total' in relation) return relation.sum.map((part) => [part, relation.total] as const);
  const [whole, ...others] = relation['at-most'];
  return whole === undefined || others.length > 0 ? [] : relation.least.map((part) => [part, whole] as const);
}
