import gte from 'semver/functions/gte.js';
import inc from 'semver/functions/inc.js';
import { requireArgument } from '../../message/index.ts';
import type { ChangeLevel, PackChange } from '../../model/pack/pack-change.ts';

/**
 * The level that these changes ask of a version number; undefined where there are none.
 *
 * @param changes what `diffPacks` returned
 * @returns `major`, `minor` or `patch`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * levelOf(diffPacks(outline, outline)); // undefined
 * ```
 */
export function levelOf(changes: readonly PackChange[]): ChangeLevel | undefined {
  requireArgument('objects', 'changes', changes);
  return (['major', 'minor', 'patch'] as const).find((level) => changes.some((change) => change.level === level));
}

/**
 * Whether the second version number says of itself at least what the changes ask for.
 *
 * @param before the older version number
 * @param after the newer one
 * @param level what `levelOf` returned
 * @returns false where the newer number promises less than changed
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * isHonest('1.0.0', '1.0.1', 'major'); // false
 * ```
 */
export function isHonest(before: string, after: string, level: ChangeLevel | undefined): boolean {
  requireArgument('text', 'before', before);
  requireArgument('text', 'after', after);
  return level === undefined || gte(after, inc(before, level) ?? before);
}
