import { errorsOf, stagesOfCheck } from '../../flows/check/check-draft.ts';
import { readReportFile } from '../../flows/check/check-file.ts';
import { inTurns } from '../../flows/stages.ts';
import { sayRemarks } from '../../flows/verify/remarks/say-remarks.ts';
import type { Findings } from '../../lint/index.ts';
import { type Message, type Outcome, requireArgument, say } from '../../message/index.ts';
import type { EditionId } from '../../model/report/edition.ts';
import type { Report } from '../../model/report/report.ts';
import type { Files } from '../files/files.ts';
import type { PackShelf } from '../packs/find-pack.ts';
import { type OpenDraftOptions, type OpenedDraft, openDraft } from './open-draft.ts';

/** A dossier under check: its draft, all that was found, and the texts that fixes are made in. */
export interface OpenedCheck extends Findings {
  readonly draft: OpenedDraft | undefined;
  /** By the names that messages carry. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * The dossier in this folder, checked by every rule that is on.
 *
 * @param folder the dossier's folder, without a slash at its end
 * @param shelf packs known by name
 * @param files where the folder is
 * @param options whether packs must be as locked, a cache, a signal
 * @returns the draft, the findings, and the texts that fixes are made in
 * @throws InputError where the folder cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openCheck('云山', shelf, files)).draft?.facts; // ['review.accepted']
 * ```
 */
export async function openCheck(
  folder: string,
  shelf: PackShelf,
  files: Files,
  options: OpenDraftOptions = {},
): Promise<OpenedCheck> {
  requireArgument('text', 'folder', folder);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  const { value, messages } = await openDraft(folder, shelf, files, options);
  return value ? checkOpened({ value, messages }, folder, files, options.signal) : nothingToCheck(messages);
}

const nothingToCheck = (messages: readonly Message[]): OpenedCheck => ({
  draft: undefined,
  messages,
  suppressed: [],
  sources: new Map(),
});

/**
 * A draft that was opened already, checked by every rule that is on.
 *
 * @param opened what `openDraft` returned, value and messages
 * @param folder the dossier's folder
 * @param files where the folder is
 * @param signal ends the work at its next pause
 * @returns the draft, the findings, and the texts that fixes are made in
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { value, messages } = await openDraft('云山', shelf, files);
 * const opened = { value: value!, messages };
 * (await checkOpened(opened, '云山', files)).messages.length >= messages.length; // true
 * ```
 */
export async function checkOpened(
  opened: Outcome<OpenedDraft>,
  folder: string,
  files: Files,
  signal?: AbortSignal,
): Promise<OpenedCheck> {
  requireArgument('outcome', 'opened', opened);
  requireArgument('text', 'folder', folder);
  requireArgument('files', 'files', files);
  if (signal !== undefined) requireArgument('signal', 'signal', signal);
  const { value: draft, messages } = opened;
  const { sources } = draft;
  const { value: previous, messages: ofPrevious } = await readPrevious(draft, folder, files);
  const drafted = { value: draft, messages: [...messages, ...ofPrevious, ...sayRemarks(draft)] };
  const checked = await inTurns(stagesOfCheck(drafted, { sources, rules: draft.rules, previous }), signal);
  return { draft, ...checked, sources };
}

/**
 * The errors of the check that keep an opened draft from leaving in these editions.
 *
 * @param opened what `openDraft` returned, value and messages
 * @param folder the dossier's folder
 * @param files where the folder is
 * @param editions the editions that are to be made
 * @returns those errors, and for each edition that they keep back `output/check-errors`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { value, messages } = await openDraft('云山', shelf, files);
 * const opened = { value: value!, messages };
 * await errorsOfOpened(opened, '云山', files, ['public']); // []
 * ```
 */
export async function errorsOfOpened(
  opened: Outcome<OpenedDraft>,
  folder: string,
  files: Files,
  editions: readonly EditionId[],
): Promise<readonly Message[]> {
  requireArgument('outcome', 'opened', opened);
  requireArgument('text', 'folder', folder);
  requireArgument('files', 'files', files);
  requireArgument('editions', 'editions', editions);
  const { value: draft, messages } = opened;
  const { value: previous, messages: ofPrevious } = await readPrevious(draft, folder, files);
  const whole = { value: draft, messages: [...messages, ...ofPrevious] };
  return errorsOf(whole, editions, { rules: draft.rules, previous, sources: draft.sources });
}

/** Last year's report, where report.yaml names it. */
async function readPrevious(
  { dossier }: OpenedDraft,
  folder: string,
  files: Files,
): Promise<Outcome<Report | undefined>> {
  const { previous } = dossier.report;
  if (previous === undefined) return { value: undefined, messages: [] };
  const path = folder === '.' ? previous : `${folder}/${previous}`;
  const bytes = await files.read(path);
  if (!bytes) {
    const place = dossier.places.get('previous');
    return { value: undefined, messages: [say('dossier/missing-file', { place, actual: previous })] };
  }
  const { value, messages } = await readReportFile(bytes, path);
  return { value: value?.report, messages };
}
