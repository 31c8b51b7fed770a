import type { Outcome } from '../../message/index.ts';
import type { EditionId } from '../../model/report/edition.ts';
import type { FinishedReport } from '../../model/report/open-report.ts';
import type { Draft } from './draft.ts';
import { type FinishOptions, finishEdition } from './finish-edition.ts';

/**
 * The report as this edition shows it: with the head, annexes and closing of the edition, each section and attachment with
 * its printed number as `label`. What the edition does not show is not in it: for everyone figures are plain text, and there
 * are neither comments nor names of files. Undefined where it may not leave, with the reasons.
 *
 * @param draft a draft
 * @param id the edition: `submission`, `congress`, `public` or `review`
 * @param options open slots, findings for the margin, texts with comments that release, a signal
 * @returns the report tree; of the public edition an `OpenReport`, which holds words alone
 * @throws UsageError `usage/option` for an edition that there is not, `usage/draft` for what is no draft; the signal's reason where it is aborted
 * @example
 * ```ts
 * const { value } = await finish(drafted, 'public');
 * plainText(value!.children); // '工作情况全年受理行政复议21件，同比增长16.7%。'
 * ```
 */
export async function finish<Id extends EditionId>(
  draft: Draft,
  id: Id,
  options: FinishOptions = {},
): Promise<Outcome<FinishedReport<Id> | undefined>> {
  const { value, messages } = await finishEdition(draft, id, options);
  return { value: value as FinishedReport<Id> | undefined, messages };
}
