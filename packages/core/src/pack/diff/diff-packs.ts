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
    ...compare('section', blocksOf(before), blocksOf(after), blockChanges),
    ...compare('metric', metricsOf(before), metricsOf(after), metricChanges),
    ...[
      ...compare('relation', relationsOf(before), relationsOf(after), relationChanges),
      ...compare('formulation', formulationsOf(before), formulationsOf(after), formulationChanges),
      ...compare('rule', rulesOf(before), rulesOf(after), (old, now) => setting('level', '级别改动', old, now)),
    ].map((change): PackChange => ({ ...change, level: 'minor' })),
    ...compare('partial', templatesOf(before), templatesOf(after), (old, now) =>
      printing('body', '文字改动', canonical(old), canonical(now)),
    ),
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

const isRequired = (thing: unknown): boolean => (thing as Partial<Metric>).required === true;

/** A range that leaves out a version it had shuts a district out. */
function engineChanges(before = '*', after = '*'): readonly PackChange[] {
  const isWider = isRange(before) && isRange(after) ? subset(before, after) : false;
  const changes = wording('engine', '适用的 fazhi 版本改动', before, after, isWider ? 'patch' : 'major');
  return changes.map((change) => ({ kind: 'engine', id: 'engine', ...change }));
}
