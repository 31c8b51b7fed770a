import { type Outcome, requireArgument } from '../../message/index.ts';
import type { Lock } from '../../pack/index.ts';
import type { Files } from '../files/files.ts';
import { remember } from '../files/remember.ts';
import type { PackShelf } from './find-pack.ts';
import { openLock } from './open-lock.ts';
import { type OpenedPacks, openPacks } from './open-packs.ts';
import type { PackCache } from './pack-cache.ts';

/**
 * The packs that a reference means in the report.yaml of this folder, as its lock pins them.
 *
 * @param reference the pack, as report.yaml writes it
 * @param folder the dossier's folder
 * @param where packs known by name, the files, and a cache
 * @returns the lock, and what was opened
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { opened } = await openLayers('./small', '云山', { shelf, files, cache: packCache() });
 * opened.layers.map(({ id }) => id); // ['small']
 * ```
 */
export async function openLayers(
  reference: string,
  folder: string,
  where: { readonly shelf: PackShelf; readonly files: Files; readonly cache: PackCache },
): Promise<{ readonly lock: Outcome<Lock | undefined>; readonly opened: OpenedPacks }> {
  requireArgument('text', 'reference', reference);
  requireArgument('text', 'folder', folder);
  requireArgument('object', 'where', where);
  const { shelf, files, cache } = where;
  const lock = await openLock(folder, files);
  const opened = await openPacks(reference, shelf, remember(files, cache), {
    from: folder,
    pins: lock.value?.packs,
    opened: cache.opened,
    earlier: cache.earlier,
  });
  return { lock, opened };
}
