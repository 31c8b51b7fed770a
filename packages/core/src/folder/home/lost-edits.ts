import { requireArgument } from '../../message/index.ts';
import type { Files } from '../files/files.ts';
import type { LostEdits } from './edits-lost.ts';

/**
 * What people did to a Word file that is not in the one that is to be written over it: nothing where someone only saved it again, or
 * all of it was written home. Against the file as it was built where that is kept: what only the dossier changed since is no loss.
 *
 * @param dossier the dossier's folder
 * @param both the file that is to be written, and the one that stands there
 * @param files where the folder is
 * @returns what would be lost; undefined where one of them cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await lostEdits('云山', { made: bytes, there: bytes }, files))?.count; // 0
 * ```
 */
export async function lostEdits(
  dossier: string,
  both: { readonly made: Uint8Array; readonly there: Uint8Array },
  files: Files,
): Promise<LostEdits | undefined> {
  requireArgument('text', 'dossier', dossier);
  requireArgument('object', 'both', both);
  requireArgument('files', 'files', files);
  // What compares Word files is loaded with the first one that somebody edited.
  const { editsLost } = await import('./edits-lost.ts');
  return editsLost(dossier, both, files);
}
