import { requireArgument } from '../../message/index.ts';
import type { AppliedPatch } from '../../model/dossier/origin.ts';
import type { Outline } from '../../model/pack/outline.ts';
import { editItems } from '../../source/index.ts';

/** A patch that someone has to look at. */
export interface PatchReview {
  readonly patch: AppliedPatch;
  /** `suspect`: its base changed since it was accepted. `unrecorded`: nobody has accepted it yet. */
  readonly state: 'suspect' | 'unrecorded';
  /** What the base said when the patch was accepted, where the lock knows. */
  readonly was: string | undefined;
}

/** Texts of bases by fingerprint, as `fazhi.lock` keeps them beside pack.yaml. */
export type Bases = ReadonlyMap<string, string>;

/**
 * Whether a patch was accepted against the base as it is now.
 *
 * @param patch a patch of `outline.patches`
 * @returns false where nobody accepted it, or the base changed since
 * @example
 * ```ts
 * outline.patches.every(isCurrent); // true
 * ```
 */
export const isCurrent = ({ recorded, fingerprint }: AppliedPatch): boolean => recorded === fingerprint;

/**
 * The patches of one layer that are suspect or were never accepted.
 *
 * @param outline the resolved pack
 * @param pack the layer whose patches are looked at, as messages name it
 * @param bases `bases` of the pack's lock, texts by fingerprint
 * @returns the patches in their order, each with what the base said then, where that is known
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * reviewPatches(outline, 'small', new Map()); // []
 * ```
 */
export function reviewPatches(outline: Outline, pack: string, bases: Bases): readonly PatchReview[] {
  requireArgument('outline', 'outline', outline);
  requireArgument('text', 'pack', pack);
  requireArgument('map', 'bases', bases);
  const { patches } = outline;
  return patches
    .filter((patch) => patch.pack === pack && !isCurrent(patch))
    .map((patch) => ({
      patch,
      state: patch.recorded === undefined ? 'unrecorded' : 'suspect',
      was: patch.recorded === undefined ? undefined : bases.get(patch.recorded),
    }));
}

/**
 * The text of pack.yaml with the fingerprint of each of these patches' bases, all else as it is typed; undefined
 * where its `patches` are written in brackets.
 *
 * @param text pack.yaml as it is typed
 * @param patches the patches that somebody accepted
 * @returns the new text
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * acceptPatches('patches:\n  - { op: remove, target: work }\n', []); // 'patches:\n  - { op: remove, target: work }\n'
 * ```
 */
export function acceptPatches(text: string, patches: readonly AppliedPatch[]): string | undefined {
  requireArgument('text', 'text', text);
  requireArgument('list', 'patches', patches);
  const changes = patches.map(({ index, fingerprint }) => [index, { base: `"${fingerprint}"` }] as const);
  return editItems(text, 'patches', { changes: new Map(changes), additions: [] });
}

/**
 * For `fazhi.lock` of a pack whose patches are all accepted: what each was accepted against.
 *
 * @param patches the patches of a layer, `outline.patches`
 * @returns texts by fingerprint, `bases` of the lock
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * acceptedBases(outline.patches).size; // 0
 * ```
 */
export function acceptedBases(patches: readonly AppliedPatch[]): Bases {
  requireArgument('list', 'patches', patches);
  return new Map(patches.map(({ fingerprint, base }) => [fingerprint, base]));
}
