import { evidencePath } from '../../evidence/index.ts';
import { requireArgument } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Files } from '../files/files.ts';
import { sha256 } from '../files/sha256.ts';

/**
 * The sha256 of the file at each location that the dossier's evidence names, for `checkEvidence`; undefined where
 * there is no file. Locations outside the folder are not read. One file is in memory at a time.
 *
 * @param dossier a dossier
 * @param folder the dossier's folder, without a slash at its end
 * @param files where the folder is
 * @returns hexadecimal hashes by location
 * @throws InputError `input/unreadable` on a file that is there and cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await hashEvidence(dossier, '云山', files)).size; // 0
 * ```
 */
export async function hashEvidence(
  dossier: Pick<Dossier, 'evidence'>,
  folder: string,
  files: Files,
): Promise<ReadonlyMap<string, string | undefined>> {
  requireArgument('object', 'dossier', dossier);
  requireArgument('text', 'folder', folder);
  requireArgument('files', 'files', files);
  const { evidence } = dossier;
  const hashes = new Map<string, string | undefined>();
  for (const { location } of evidence) {
    const path = location === undefined ? undefined : evidencePath(location);
    if (location === undefined || path === undefined || hashes.has(location)) continue;
    const bytes = await files.read(`${folder}/${path}`);
    hashes.set(location, bytes && sha256(bytes));
  }
  return hashes;
}
