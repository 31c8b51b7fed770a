import { type Message, type OptionKinds, requireArgument, requireOptions, say } from '../message/index.ts';
import type { Pin } from '../model/pack/lock.ts';
import type { Place } from '../model/place.ts';
import { placeAt } from '../source/index.ts';
import type { Lock } from './lock.ts';

/** A pack as it is now. */
export interface CurrentPack extends Pin {
  readonly id: string;
}

/** Where a missing lock is told, and how strict the lock is. */
export interface CheckLockOptions {
  /** Where the packs are named: `pack:` of report.yaml, `extends:` of pack.yaml. */
  readonly place?: Place | undefined;
  /** Whether what departs from the lock is an error. */
  readonly frozen?: boolean | undefined;
}

const kinds: OptionKinds<CheckLockOptions> = {
  place: 'object?',
  frozen: 'flag?',
};

/**
 * What the lock says otherwise than the packs are: errors where it is frozen, else warnings and remarks. A lock that
 * pins no pack, or none at all, is missed only where it is frozen.
 *
 * @param lock the lock, undefined where there is none
 * @param current the packs as they are, base first
 * @param options where a missing lock is told, and whether packs must be as locked
 * @returns messages `pack/…`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * checkLock(undefined, [{ id: 'small', version: '1.0.0', integrity: integrityOf(pack) }], { frozen: true })[0]?.ruleId; // 'pack/no-lock'
 * ```
 */
export function checkLock(
  lock: Lock | undefined,
  current: readonly CurrentPack[],
  options: CheckLockOptions = {},
): readonly Message[] {
  if (lock !== undefined) requireArgument('lock', 'lock', lock);
  requireArgument('objects', 'current', current);
  requireOptions(kinds, 'options', options);
  const { place, frozen = false } = options;
  if (!lock || lock.packs.size === 0)
    return frozen && current.length > 0 ? [say('pack/no-lock', { place, expected: current.map(({ id }) => id) })] : [];
  const at = (path: string) => placeAt(lock.places, path) ?? place;
  const differing = current.flatMap(({ id, version, integrity }): readonly Message[] => {
    const pin = lock.packs.get(id);
    if (!pin) return [say(frozen ? 'pack/unlocked' : 'pack/lock-lacks', { place, actual: id, subject: version })];
    if (pin.version !== version) {
      const finding = { place: at(`packs/${id}/version`), subject: id, actual: version, expected: [pin.version] };
      return [say(frozen ? 'pack/locked-version' : 'pack/version-drift', finding)];
    }
    if (pin.integrity === integrity) return [];
    const finding = { place: at(`packs/${id}/integrity`), subject: id, actual: version };
    return [say(frozen ? 'pack/locked-integrity' : 'pack/content-drift', finding)];
  });
  const used = new Set(current.map(({ id }) => id));
  const spare = [...lock.packs.keys()].filter((id) => !used.has(id));
  return [
    ...differing,
    ...spare.map((id) =>
      say(frozen ? 'pack/locked-unused' : 'pack/lock-spare', { place: at(`packs/${id}`), actual: id }),
    ),
  ];
}
