import { requireArgument } from '../../message/index.ts';
import { newestFirst, type PackFiles } from '../../pack/index.ts';
import { below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { readFolder } from '../files/read-folder.ts';
import type { PackShelf } from '../packs/find-pack.ts';
import { packCache } from '../packs/pack-cache.ts';
import { versionsIn } from '../packs/versions-in.ts';
import { workspacePacks } from '../packs/workspace-packs.ts';
import { isArchived } from './archived-paths.ts';
import type { PackArchive } from './read-archive.ts';

/** Where an archive belongs, and what stands there now. */
export interface ArchivePlace {
  /** The folder it is to be written into: `packs/city@1.1.0`, or the one that has this version already. */
  readonly folder: string;
  /**
   * `new`, no version of it is there or all are older; `same`, it is there as it is; `altered`, this version is there
   * with other content; `older`, a newer one is there; `shipped`, the name is one of fazhi’s own packs; `taken`, the
   * folder holds something else.
   */
  readonly state: 'new' | 'same' | 'altered' | 'older' | 'shipped' | 'taken';
  /** What it is to be compared with: the same version, else the newest there is. */
  readonly beside: { readonly folder: string; readonly version: string } | undefined;
  /** Files that differ from those that are there, of an altered version. */
  readonly differing: readonly string[];
}

/**
 * Where in the workspace around a folder an archive is to be written. Versions stand side by side, so that a dossier
 * whose lock pins an older one goes on finding it.
 *
 * @param archive what `readArchive` read
 * @param folder a folder of the workspace, of a dossier or of a pack
 * @param shelf packs known by name
 * @param files where folders are
 * @returns the folder, and what is in the way
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const small = readArchive(writeArchive(pack)!, 'small.zip').value!;
 * (await placeArchive(small, '云山', shelf, files)).folder; // '云山/packs/small@1.0.0'
 * ```
 */
export async function placeArchive(
  archive: PackArchive,
  folder: string,
  shelf: PackShelf,
  files: Files,
): Promise<ArchivePlace> {
  requireArgument('object', 'archive', archive);
  requireArgument('text', 'folder', folder);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  const { id, version } = archive.manifest;
  const packs = (await workspacePacks(folder, files)) ?? below(folder, 'packs');
  const own = `${packs}/${id}@${version}`;
  const there = await versionsIn(packs, id, shelf, files, packCache());
  const [newest] = there;
  const same = there.find((pack) => pack.version === version);
  const nearest = same ?? newest;
  const beside = nearest && { folder: nearest.folder, version: nearest.version ?? '' };
  const place = { folder: same?.folder ?? own, beside, differing: [] };
  if (shelf.names.includes(id)) return { ...place, state: 'shipped' };
  if (same) {
    const differing = differencesOf(await readFolder(same.folder, files, isArchived), archive.files);
    return { ...place, differing, state: differing.length === 0 ? 'same' : 'altered' };
  }
  if ((await files.list(own)) !== undefined) return { ...place, state: 'taken' };
  const isOlder = newest?.version !== undefined && newestFirst(newest.version, version) < 0;
  return { ...place, state: isOlder ? 'older' : 'new' };
}

function differencesOf(there: ReadonlyMap<string, Uint8Array>, files: PackFiles): readonly string[] {
  const same = (left: Uint8Array | string | undefined, right: Uint8Array | string | undefined) =>
    left instanceof Uint8Array &&
    right instanceof Uint8Array &&
    left.length === right.length &&
    left.every((byte, at) => byte === right[at]);
  return [...new Set([...there.keys(), ...files.keys()])]
    .filter((path) => !same(there.get(path), files.get(path)))
    .sort();
}
