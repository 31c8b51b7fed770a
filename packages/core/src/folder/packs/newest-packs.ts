import { requireArgument } from '../../message/index.ts';
import { newestFirst } from '../../pack/index.ts';
import { joined } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { remember } from '../files/remember.ts';
import { foldersWith } from '../workspace/find-dossiers.ts';
import { listWithLinked } from '../workspace/list-with-linked.ts';
import { openFolder, type PackShelf } from './find-pack.ts';
import { oncePerCache, type PackCache, packCache } from './pack-cache.ts';
import { workspacePacks } from './workspace-packs.ts';

/**
 * The newest version of each pack that a workspace keeps in this folder, by the pack's id.
 *
 * @param packs the folder of packs of the workspace
 * @param shelf packs known by name
 * @param files where the folder is
 * @param cache what a batch shares
 * @returns version numbers by pack id
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * await newestPacks('云山/packs', shelf, files); // new Map()
 * ```
 */
export async function newestPacks(
  packs: string,
  shelf: PackShelf,
  files: Files,
  cache: PackCache = packCache(),
): Promise<ReadonlyMap<string, string>> {
  requireArgument('text', 'packs', packs);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  const search = { shelf, files: remember(files, cache), opened: cache.opened, pins: new Map() };
  const newest = new Map<string, string>();
  for (const folder of foldersWith('pack.yaml', (await listWithLinked(packs, search.files)).paths ?? [])) {
    const { id, version } = await openFolder(joined(packs, folder), search);
    if (id === undefined || version === undefined) continue;
    const known = newest.get(id);
    if (known === undefined || newestFirst(version, known) < 0) newest.set(id, version);
  }
  return newest;
}

const newestIn = oncePerCache<ReadonlyMap<string, string>>();

/** The newest packs of the workspace that a folder stands in: looked for once, however many dossiers ask. */
export async function packsAround(
  folder: string,
  shelf: PackShelf,
  files: Files,
  cache: PackCache,
): Promise<ReadonlyMap<string, string>> {
  const packs = await workspacePacks(folder, remember(files, cache));
  return packs === undefined ? new Map() : newestIn(cache, packs, () => newestPacks(packs, shelf, files, cache));
}
