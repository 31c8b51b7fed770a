import { type DossierOptions, type DossierSources, stagesOfSources } from '../../dossier/index.ts';
import { inTurns } from '../../flows/stages.ts';
import { type OptionKinds, type Outcome, requireArgument, requireOptions } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Files } from '../files/files.ts';
import { sayRefusedLinks } from '../files/refused-links.ts';
import { openSources } from './open-sources.ts';

/** What is known of a dossier's folder before it is opened. */
export interface OpenDossierOptions extends Pick<DossierOptions, 'pack'> {
  readonly sources?: DossierSources | undefined;
  /** Ends the work before its next stage. */
  readonly signal?: AbortSignal | undefined;
}

const openDossierKinds: OptionKinds<OpenDossierOptions> = { pack: 'text?', sources: 'map?', signal: 'signal?' };

/**
 * The dossier in this folder; the host has a turn between two of its data files. Messages name files from the folder's own path on, `examples/x/facts.yaml`.
 *
 * @param folder the dossier's folder, without a slash at its end
 * @param files where the folder is
 * @param options the pack of a dossier that names none, its files where they are read already, and a signal
 * @returns the dossier, and every finding in its files
 * @throws InputError `input/no-folder` where there is no such folder; the signal's reason where it is aborted
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openDossier('云山', files)).value?.report.year; // 2025
 * ```
 */
export async function openDossier(
  folder: string,
  files: Files,
  options: OpenDossierOptions = {},
): Promise<Outcome<Dossier | undefined>> {
  requireArgument('text', 'folder', folder);
  requireArgument('files', 'files', files);
  requireOptions(openDossierKinds, 'options', options);
  const { pack, sources, signal } = options;
  const read = sources ?? (await openSources(folder, files));
  const { value, messages } = await inTurns(stagesOfSources(read, { pack, folder }), signal);
  return { value, messages: [...(await sayRefusedLinks(folder, files)), ...messages] };
}
