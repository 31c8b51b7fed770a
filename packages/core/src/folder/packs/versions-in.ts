import { newestFirst } from '../../pack/index.ts';
import { joined } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { foldersWith } from '../workspace/find-dossiers.ts';
import { listWithLinked } from '../workspace/list-with-linked.ts';
import { openFolder, type PackShelf } from './find-pack.ts';
import { oncePerCache, type PackCache } from './pack-cache.ts';

/** A version of a pack that a folder of packs keeps, without its files: of hundreds of packs not all are held. */
interface KeptVersion {
  readonly folder: string;
  readonly version: string;
}

/** Every version of a pack that a folder of packs keeps, the newest first. */
export async function versionsIn(
  packs: string,
  id: string,
  shelf: PackShelf,
  files: Files,
  cache: PackCache,
): Promise<readonly KeptVersion[]> {
  return (await keptIn(cache, packs, () => readVersions(packs, shelf, files))).get(id) ?? [];
}

const keptIn = oncePerCache<ReadonlyMap<string, readonly KeptVersion[]>>();

/** By the id of the pack. */
async function readVersions(
  packs: string,
  shelf: PackShelf,
  files: Files,
): Promise<ReadonlyMap<string, readonly KeptVersion[]>> {
  const search = { shelf, files, opened: new Map(), pins: new Map() };
  const kept = new Map<string, KeptVersion[]>();
  const folders = foldersWith('pack.yaml', (await listWithLinked(packs, files)).paths ?? []);
  const found = await Promise.all(folders.map((each) => openFolder(joined(packs, each), search)));
  for (const { id, version, folder } of found)
    if (id !== undefined && version !== undefined) kept.set(id, [...(kept.get(id) ?? []), { folder, version }]);
  for (const versions of kept.values()) versions.sort((left, right) => newestFirst(left.version, right.version));
  return kept;
}
