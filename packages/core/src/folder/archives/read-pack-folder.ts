import { requireArgument } from '../../message/index.ts';
import type { Files } from '../files/files.ts';
import { readFolder } from '../files/read-folder.ts';
import { refuseLinks } from '../files/refused-links.ts';
import { isArchived } from './archived-paths.ts';

/** A pack's folder as it would travel. */
export interface PackFolder {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What stands in the folder and is no part of a pack, sorted: it stays at home. */
  readonly leftOut: readonly string[];
}

/**
 * The files of a pack's folder that `writeArchive` takes, and those it does not.
 *
 * @param folder a pack's folder
 * @param files where it is
 * @returns bytes by path inside it, and what is left out
 * @throws InputError `input/no-folder`, `input/link`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await readPackFolder('云山/small', files)).leftOut; // []
 * ```
 */
export async function readPackFolder(folder: string, files: Files): Promise<PackFolder> {
  requireArgument('text', 'folder', folder);
  requireArgument('files', 'files', files);
  const read = await readFolder(folder, files, isArchived);
  await refuseLinks(folder, isArchived, files);
  const leftOut = ((await files.list(folder)) ?? []).filter((path) => !isArchived(path)).sort();
  return { files: read, leftOut };
}
