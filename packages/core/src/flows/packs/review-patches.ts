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
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * outline.patches.every(isCurrent); // true
 * ```
 */
export function isCurrent(patch: AppliedPatch): boolean {
  requireArgument('patch', 'patch', patch);
  return patch.recorded === patch.fingerprint;
}

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
  requireArgument('patches', 'patches', patches);
  const changes = patches.map(({ index, fingerprint }) => [index, { base: `"${fingerprint}"` }] as const);
  return editItems(text, 'patches', { changes: new Map(changes), additions: [] });
}

/**
 * For `fazhi.lock` of a pack: what each of its patches was accepted against. Of those that are not accepted now, what
 * the lock knew before is kept, so that base-then can still be shown.
 *
 * @param patches the patches of a layer, `outline.patches`
 * @param accepted those that somebody accepts now; all of them by default
 * @param before `bases` of the lock until now
 * @returns texts by fingerprint, `bases` of the lock
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * acceptedBases(outline.patches).size; // 0
 * ```
 */
export function acceptedBases(
  patches: readonly AppliedPatch[],
  accepted: readonly AppliedPatch[] = patches,
  before: Bases = new Map(),
): Bases {
  requireArgument('patches', 'patches', patches);
  requireArgument('patches', 'accepted', accepted);
  requireArgument('map', 'before', before);
  return new Map(
    patches.flatMap((patch): readonly (readonly [string, string])[] => {
      const { fingerprint, base, recorded = '' } = patch;
      if (accepted.includes(patch) || isCurrent(patch)) return [[fingerprint, base]];
      const was = before.get(recorded);
      return was === undefined ? [] : [[recorded, was]];
    }),
  );
}

/**
 * The patches that a name means: `rev` is every patch of that block or metric, `append:rev` one of them.
 *
 * @param patches the patches of a layer
 * @param name as it is typed
 * @returns those it means, in their order; none where there is no such patch
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * patchesNamed(outline.patches, 'rev'); // []
 * ```
 */
export function patchesNamed(patches: readonly AppliedPatch[], name: string): readonly AppliedPatch[] {
  requireArgument('patches', 'patches', patches);
  requireArgument('text', 'name', name);
  return patches.filter(({ op, target }) => name === target || name === `${op}:${target}`);
}
