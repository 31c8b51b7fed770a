import { type PackFiles, parsePack, parsePackReference, referenceFrom } from '../pack/index.ts';
import { diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';
import { readFolder } from './open-dossier.ts';

/** Packs that go by a name, such as those shipped with fazhi. */
export interface PackShelf {
  readonly names: readonly string[];
  readonly folderOf: (name: string) => string;
}

const isPart = (path: string) =>
  /^(?:pack\.yaml|metrics\.yaml|formulations\.yaml|(?:sections|partials|patches)\/.+\.hbs|[^/]+\.hbs)$/.test(path);

/**
 * The files of a pack and of every pack it extends, by name; those that cannot be found are left out. A name
 * that no shelf has is a folder.
 *
 * @param opened packs that earlier calls opened, and this one adds to
 */
export async function openPacks(
  reference: string,
  shelf: PackShelf,
  files: Files = diskFiles,
  opened: Map<string, PackFiles> = new Map(),
): Promise<ReadonlyMap<string, PackFiles>> {
  const packs = new Map<string, PackFiles>();
  let next: string | undefined = reference;
  while (next !== undefined) {
    const { name } = parsePackReference(next);
    const folder = shelf.names.includes(name) ? shelf.folderOf(name) : name;
    if (packs.has(name)) break;
    const known = opened.get(name);
    if (!known && (await files.list(folder)) === undefined) break;
    const pack = known ?? (await readFolder(folder, files, isPart));
    packs.set(name, pack);
    opened.set(name, pack);
    const base: string | undefined = parsePack(pack, name).value?.manifest.extends;
    next = base === undefined ? undefined : referenceFrom(name, base);
  }
  return packs;
}
