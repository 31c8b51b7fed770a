import { type DossierOptions, type DossierSources, parseSources } from '../../dossier/index.ts';
import { type Outcome, requireArgument } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Files } from '../files/files.ts';
import { sayRefusedLinks } from '../files/refused-links.ts';
import { openSources } from './open-sources.ts';

/**
 * The dossier in this folder. Messages name files from the folder's own path on, `examples/x/facts.yaml`.
 *
 * @param folder the dossier's folder, without a slash at its end
 * @param files where the folder is
 * @param options the pack of a dossier that names none, and its files where they are read already
 * @returns the dossier, and every finding in its files
 * @throws InputError `input/no-folder` where there is no such folder
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openDossier('云山', files)).value?.report.year; // 2025
 * ```
 */
export async function openDossier(
  folder: string,
  files: Files,
  { pack, sources }: Pick<DossierOptions, 'pack'> & { readonly sources?: DossierSources | undefined } = {},
): Promise<Outcome<Dossier | undefined>> {
  requireArgument('text', 'folder', folder);
  requireArgument('files', 'files', files);
  const { value, messages } = parseSources(sources ?? (await openSources(folder, files)), { pack, folder });
  return { value, messages: [...(await sayRefusedLinks(folder, files)), ...messages] };
}
