import subset from 'semver/ranges/subset.js';
import { requireArgument } from '../../message/index.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { Outline } from '../../model/pack/outline.ts';
import type { PackChange } from '../../model/pack/pack-change.ts';
import { isRange } from '../reference.ts';
import {
  blocksOf,
  canonical,
  formulationsOf,
  metricsOf,
  relationsOf,
  reportOf,
  rulesOf,
  templatesOf,
} from './compared-things.ts';
import {
  blockChanges,
  type Change,
  formulationChanges,
  metricChanges,
  printing,
  relationChanges,
  setting,
  wording,
} from './field-changes.ts';

/**
 * What the second version of a pack changed in the first, block by block, in the order of the outline.
 *
 * @param before the older version, resolved
 * @param after the newer one
 * @returns changes with the block, what changed in it, and the level that each asks for
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * diffPacks(outline, outline); // []
 * ```
 */
export function diffPacks(before: Outline, after: Outline): readonly PackChange[] {
  requireArgument('outline', 'before', before);
  requireArgument('outline', 'after', after);
  return [
    ...compare('report', reportOf(before), reportOf(after), blockChanges),
    ...compare('section', blocksOf(before), blocksOf(after), blockChanges).map((change) => withNewName(change, after)),
    ...compare('metric', metricsOf(before), metricsOf(after), metricChanges),
    ...[
      ...compare('relation', relationsOf(before), relationsOf(after), relationChanges),
      ...compare('formulation', formulationsOf(before), formulationsOf(after), formulationChanges),
      ...compare('rule', rulesOf(before), rulesOf(after), (old, now) => setting('level', '级别改动', old, now)),
    ].map((change): PackChange => ({ ...change, level: 'minor' })),
    ...compare('partial', templatesOf(before), templatesOf(after), (old, now) =>
      printing('body', '文字改动', canonical(old), canonical(now)),
    ),
    ...lockChanges(before, after),
    ...engineChanges(before.engine, after.engine),
  ];
}

function compare<Thing>(
  kind: PackChange['kind'],
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
  changesOf: (before: Thing, after: Thing) => readonly Change[],
): readonly PackChange[] {
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id): readonly PackChange[] => {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === undefined) {
      const level = now !== undefined && isRequired(now) ? 'major' : 'minor';
      return [{ kind, id, aspect: 'whole', level, what: level === 'major' ? '新增，必填' : '新增' }];
    }
    if (now === undefined) return [{ kind, id, aspect: 'whole', level: 'major', what: '删去' }];
    return changesOf(old, now).map((change) => ({ kind, id, ...change }));
  });
}

/** A section that goes by another name now is gone for whoever refers to it in other ways than patches and prose. */
function withNewName(change: PackChange, { renamed }: Outline): PackChange {
  const now = renamed.get(change.id);
  return change.aspect === 'whole' && change.level === 'major' && now !== undefined
    ? { ...change, what: `改名为 ${now}` }
    : change;
}

const isRequired = (thing: unknown): boolean => (thing as Partial<Metric>).required === true;

/** What is locked shuts out whoever changed it. */
function lockChanges({ locked: before }: Outline, { locked: after, metrics, origins }: Outline): readonly PackChange[] {
  const kindOf = (id: string): PackChange['kind'] => {
    if (metrics.some((metric) => metric.id === id)) return 'metric';
    if (!origins.has(id)) return 'rule';
    return ['report', 'preamble', 'closing'].includes(id) ? 'report' : 'section';
  };
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): readonly PackChange[] => {
    if (before.has(id) === after.has(id)) return [];
    const [level, what] = after.has(id) ? (['major', '锁定，上层不许再改'] as const) : (['patch', '放开'] as const);
    return [{ kind: kindOf(id), id, aspect: 'locked', level, what }];
  });
}

/** A range that leaves out a version it had shuts a district out. */
function engineChanges(before = '*', after = '*'): readonly PackChange[] {
  const isWider = isRange(before) && isRange(after) ? subset(before, after) : false;
  const changes = wording('engine', '适用的 fazhi 版本改动', before, after, isWider ? 'patch' : 'major');
  return changes.map((change) => ({ kind: 'engine', id: 'engine', ...change }));
}
