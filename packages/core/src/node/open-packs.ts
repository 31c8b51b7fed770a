import { type PackFiles, parsePack, parsePackReference } from '../pack/index.ts';
import { diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';
import { readFolder } from './open-dossier.ts';

/** The folder of a pack by its name, or undefined where nobody knows it. */
export type LocatePack = (name: string) => string | undefined;

const isPart = (path: string) =>
  /^(?:pack\.yaml|metrics\.yaml|formulations\.yaml|(?:sections|partials)\/.+\.hbs|[^/]+\.hbs)$/.test(path);

/** The files of a pack and of every pack it extends, by name; those that cannot be found are left out. */
export async function openPacks(
  reference: string,
  locate: LocatePack,
  files: Files = diskFiles,
): Promise<ReadonlyMap<string, PackFiles>> {
  const packs = new Map<string, PackFiles>();
  let next: string | undefined = reference;
  while (next !== undefined) {
    const { name } = parsePackReference(next);
    const folder = packs.has(name) ? undefined : locate(name);
    if (folder === undefined || (await files.list(folder)) === undefined) break;
    const pack = await readFolder(folder, files, isPart);
    packs.set(name, pack);
    next = parsePack(pack, name).value?.manifest.extends;
  }
  return packs;
}
