import { acceptProse, type ProseReview, reviewProse, stringifyLock } from '@fazhi/core';
import type { OpenedPack } from '@fazhi/core/folder';
import type { Host } from '../../host.ts';
import type { Action } from './action.ts';

/** Whether a name that is typed means a section that the dossier wrote itself. */
export const isProse = ({ dossier }: OpenedPack, name: string): boolean =>
  dossier?.prose.has(name.replace(/^prose:/, '')) === true;

/** What a dossier wrote in the place of words of its pack that changed since, or that nobody recorded; of those named only they. */
export function waitingProse({ dossier, outline, lock }: OpenedPack, names: readonly string[]): readonly ProseReview[] {
  if (!dossier || !outline) return [];
  return reviewProse(outline, dossier, lock).filter(
    ({ state, section }) =>
      state !== 'current' && (names.length === 0 || names.includes(section) || names.includes(`prose:${section}`)),
  );
}

/** The dossier's lock records what the pack says now. */
export async function recordProse(
  { lock, lockFolder }: OpenedPack,
  reviews: readonly ProseReview[],
  { options, host }: Action,
): Promise<void> {
  const said = acceptProse(lock, reviews, acceptanceBy(options, host));
  const path = lockFolder === '.' ? 'fazhi.lock' : `${lockFolder}/fazhi.lock`;
  await host.files.write(path, new TextEncoder().encode(stringifyLock({ packs: lock?.packs ?? new Map(), ...said })));
}

/** Who accepts something now, when and why. */
export const acceptanceBy = (options: Action['options'], host: Host) => ({
  on: host.today?.(),
  by: options.anonymous === true ? undefined : host.user?.(),
  note: typeof options.note === 'string' && options.note.trim() !== '' ? options.note.trim() : undefined,
});
