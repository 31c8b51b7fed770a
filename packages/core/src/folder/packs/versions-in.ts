import { newestFirst } from '../../pack/index.ts';
import { joined } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { foldersWith } from '../workspace/find-dossiers.ts';
import { listWithLinked } from '../workspace/list-with-linked.ts';
import { type FoundPack, openFolder, type PackShelf } from './find-pack.ts';

/** Every version of a pack that a folder of packs keeps, the newest first. */
export async function versionsIn(
  packs: string,
  id: string,
  shelf: PackShelf,
  files: Files,
): Promise<readonly (FoundPack & { readonly version: string })[]> {
  const search = { shelf, files, opened: new Map(), pins: new Map() };
  const folders = foldersWith('pack.yaml', (await listWithLinked(packs, files)).paths ?? []);
  const found = await Promise.all(folders.map((each) => openFolder(joined(packs, each), search)));
  return found
    .flatMap(({ version, ...pack }) => (version === undefined || pack.id !== id ? [] : [{ ...pack, version }]))
    .sort((left, right) => newestFirst(left.version, right.version));
}
