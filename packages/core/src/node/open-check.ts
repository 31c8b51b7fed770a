import { checkDraft } from '../flows/check-draft.ts';
import { readReportFile } from '../flows/check-file.ts';
import type { Findings } from '../lint/index.ts';
import { type Message, say } from '../message/index.ts';
import { diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';
import type { PackShelf } from './find-pack.ts';
import { type OpenDraftOptions, type OpenedDraft, openDraft } from './open-draft.ts';
import { readSources } from './read-sources.ts';

/** A dossier under check: its draft, all that was found, and the texts that fixes are made in. */
export interface OpenedCheck extends Findings {
  readonly draft: OpenedDraft | undefined;
  /** By the names that messages carry. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * The dossier in this folder, checked by every rule that is on.
 *
 * @throws InputError where the folder cannot be read
 */
export async function openCheck(
  folder: string,
  shelf: PackShelf,
  files: Files = diskFiles,
  options: OpenDraftOptions = {},
): Promise<OpenedCheck> {
  const { value: draft, messages } = await openDraft(folder, shelf, files, options);
  if (!draft) return { draft, messages, suppressed: [], sources: new Map() };
  const below = (path: string) => (folder === '.' ? path : `${folder}/${path}`);
  const sources = await readSources(folder, files);

  const { previous: path } = draft.dossier.report;
  const bytes = path === undefined ? undefined : await files.read(below(path));
  const previous = path !== undefined && bytes ? await readReportFile(bytes, below(path)) : undefined;
  const missing: readonly Message[] =
    path !== undefined && !bytes
      ? [say('dossier/missing-file', { place: draft.dossier.places.get('previous'), actual: path })]
      : [];
  const found = checkDraft(
    { value: draft, messages: [...messages, ...missing, ...(previous?.messages ?? [])] },
    { sources, rules: draft.rules, previous: previous?.value?.report },
  );
  return { draft, ...found, sources };
}
