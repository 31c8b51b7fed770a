import { derivedFrom } from '../../../model/pack/metric.ts';
import type { Outline, OutlineSection, Template } from '../../../model/pack/outline.ts';
import type { PackChange } from '../../../model/pack/pack-change.ts';
import { metricsNamed, partialsNamed } from '../../../pack/index.ts';

/** What a block rests on. */
interface Rest {
  readonly metrics: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  /** The blocks below it. */
  readonly inside: readonly string[];
  /** The section that a layer put it beside. */
  readonly beside: string | undefined;
}
export type Footing = ReadonlyMap<string, Rest>;

/** Metrics with what they are computed from, partials with those they print, and neighbours, by block. */
export function footingOf(outline: Outline): Footing {
  const { sections, preamble, closing, partials, metrics } = outline;
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const beside = neighboursIn(outline);
  const restsOn = (id: string, templates: readonly (Template | undefined)[], needs: readonly string[] = []) => {
    const texts = templates.flatMap((template) => template?.text ?? []);
    const used = new Set(texts.flatMap(partialsNamed));
    for (const name of used) {
      const text = partials.get(name)?.text ?? '';
      texts.push(text);
      for (const inner of partialsNamed(text)) used.add(inner);
    }
    const ids = new Set([...texts.flatMap(metricsNamed), ...needs]);
    for (const each of ids) for (const input of derivedFrom(byId.get(each) ?? {})) ids.add(input);
    return { metrics: ids, partials: used, inside: [], beside: beside.get(id) };
  };
  const below = ({ id, title, body, children, needs }: OutlineSection): readonly (readonly [string, Rest])[] => {
    const inside = children.flatMap(below);
    return [[id, { ...restsOn(id, [title, body], needs), inside: inside.map(([each]) => each) }], ...inside];
  };
  return new Map([
    ['preamble', restsOn('preamble', [preamble])],
    ['closing', restsOn('closing', [closing])],
    ...sections.flatMap(below),
  ]);
}

/** Of sections that patches insert, those they are put beside: where the latter go or move, they do too. */
function neighboursIn({ origins, patches }: Outline): ReadonlyMap<string, string> {
  const targets = new Map(patches.map(({ pack, op, text, target }) => [[pack, op, text].join('\n'), target]));
  return new Map(
    [...origins].flatMap(([id, aspects]) => {
      let title = aspects.get('title');
      while (title?.before) title = title.before;
      const target = title && targets.get([title.pack, title.op, title.text].join('\n'));
      return target === undefined ? [] : [[id, target] as const];
    }),
  );
}

/** A sentence of which one draft says other than the other. */
export interface ChangedSentence {
  /** The blocks it stands in, before and after, innermost first. */
  readonly blocks: readonly (readonly string[])[];
  /** Metrics whose figures it prints in either draft. */
  readonly metrics: ReadonlySet<string>;
  readonly isHeading: boolean;
  /** It is in one of the drafts alone. */
  readonly isWhole: boolean;
  readonly isMoved: boolean;
  /** It holds an open slot, which names who owes it. */
  readonly isOpen: boolean;
}

/** Of a metric, what its figure is printed from; its other names, its usual range and how it is added up are not. */
const printed: ReadonlySet<string> = new Set(['whole', 'kind', 'unit', 'name', 'derive', 'decimals', 'definition']);

/** Who owes what: printed in open slots alone. */
const owing: ReadonlySet<string> = new Set(['owner', 'source']);

/** What makes a block and all that is in it come, go or stand elsewhere. */
const structural: ReadonlySet<string> = new Set(['whole', 'parent', 'order', 'needs', 'whenMissing', 'runIn']);

/**
 * The changes of a pack that account for a changed sentence: to its own block, to one around it where that brings, takes
 * or moves it whole, to what its text rests on. A heading comes and goes with what is below it.
 */
export function causesOf(
  { blocks, metrics, isHeading, isWhole, isMoved, isOpen }: ChangedSentence,
  changes: readonly PackChange[],
  footings: readonly Footing[],
): readonly PackChange[] {
  const restOf = (id: string) => footings.flatMap((footing) => footing.get(id) ?? []);
  const around = new Set(blocks.flat());
  for (const id of around) for (const { beside } of restOf(id)) if (beside !== undefined) around.add(beside);
  const innermost = blocks.flatMap(([id]) => id ?? []);
  const hangs = isHeading && isWhole;
  const own = new Set(
    hangs ? innermost.flatMap((id) => [id, ...restOf(id).flatMap(({ inside }) => inside)]) : innermost,
  );
  const resting = [...own].flatMap(restOf);
  const reach: Readonly<Record<PackChange['kind'], (change: PackChange) => boolean>> = {
    section: ({ id, aspect }) => {
      if (structural.has(aspect)) return (around.has(id) || own.has(id)) && (aspect !== 'order' || isMoved);
      return own.has(id) && (hangs || (aspect === 'title') === isHeading);
    },
    report: ({ id, aspect }) => {
      if (id !== 'report') return own.has(id);
      return (aspect === 'title' && own.has('report')) || (aspect === 'order' && isMoved);
    },
    metric: ({ id, aspect }) =>
      (printed.has(aspect) || isOpen) && (metrics.has(id) || resting.some((each) => each.metrics.has(id))),
    partial: ({ id }) => resting.some((each) => each.partials.has(id)),
    relation: () => false,
    formulation: () => false,
    rule: () => false,
    engine: () => false,
  };
  return changes.filter((change) => (isOpen || !owing.has(change.aspect)) && reach[change.kind](change));
}
