import { stringifyLock } from '@fazhi/core';
import { expandTargets, type Files, openLock, openPack, pinLayers } from '@fazhi/core/folder';
import { shippedPacks } from '../../../inputs/shipped-packs.ts';
import type { Relocked } from '../../../reporters/pack/addition.ts';
import type { Action } from '../action.ts';

/**
 * The lock of the dossier or pack that was named moves to the version that was added, if its range takes that: only
 * this pack, the rest stays as locked. Of a workspace the locks stay, since a lock is there so that nothing changes by
 * itself, and those that are behind are told.
 */
export async function relock(
  around: string,
  { id, files }: { readonly id: string; readonly files: Files },
  { options, host }: Action,
): Promise<readonly Relocked[]> {
  const { value: targets } = await expandTargets([around], host.files);
  const isOwn = targets.length === 1 && targets[0] === around;
  const found: Relocked[] = [];
  for (const target of targets) {
    const { value: lock } = await openLock(target, host.files);
    const pin = lock?.packs.get(id);
    if (!lock || !pin) continue;
    const { value: opened } = await openPack(target, shippedPacks, files, { unlocked: true });
    const now = opened && pinLayers(opened.locked).find((each) => each.id === id);
    if (now?.version === pin.version && now.integrity === pin.integrity) continue;
    const isWritten = isOwn && now !== undefined && files === host.files && options.dryRun !== true;
    found.push({ target, was: pin.version, now: now?.version, isWritten });
    if (!isWritten) continue;
    const { version, integrity } = now;
    const text = stringifyLock({ ...lock, packs: new Map([...lock.packs, [id, { version, integrity }]]) });
    await host.files.write(target === '.' ? 'fazhi.lock' : `${target}/fazhi.lock`, new TextEncoder().encode(text));
  }
  return found;
}
