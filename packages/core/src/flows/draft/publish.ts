import { addMessages, hasErrors, type Outcome, requireArgument, requireWord } from '../../message/index.ts';
import { type EditionId, editions } from '../../model/report/edition.ts';
import { pause } from '../pause.ts';
import type { Draft } from './draft.ts';
import { type FinishOptions, finishEdition } from './finish-edition.ts';
import { type Format, formats, formatWriters } from './formats/index.ts';

export { type Format, formats };

/** The edition and the format of a file, and how it is finished. */
export interface PublishOptions extends FinishOptions {
  readonly edition: EditionId;
  readonly format: Format;
}

/**
 * The draft as a file of one edition; undefined where it may not leave: open slots, an internal fact or a mark that is not
 * sound in a public edition, or a figure that reads back differently from the ledger.
 *
 * @param draft a draft
 * @param options the edition and the format, `docx`, `md` or `html`, and what `finish` takes
 * @returns bytes of the file, undefined where it may not leave
 * @throws UsageError `usage/option` for an edition or a format that there is not; the signal's reason where it is aborted
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { value } = await publish(drafted, { edition: 'public', format: 'md' });
 * new TextDecoder().decode(value).split('\n').at(-2); // '全年受理行政复议21件，同比增长16.7%。'
 * ```
 */
export async function publish(draft: Draft, options: PublishOptions): Promise<Outcome<Uint8Array | undefined>> {
  requireArgument('draft', 'draft', draft);
  requireArgument('object', 'options', options);
  const { edition: id, format, ...rest } = options;
  requireWord('format', format, formats);
  const { value: report, messages: shown, leaks } = await finishEdition(draft, id, rest);
  if (!report) return { value: undefined, messages: shown };
  const { signal } = options;
  await pause(signal);
  const {
    bytes,
    messages: found,
    passages,
    traces,
  } = await formatWriters[format](report, {
    draft,
    edition: editions[id],
    signal,
  });
  const messages = [...shown, ...found];
  if (leaks) addMessages(messages, [...(traces?.() ?? []), ...leaks.inFile(passages())]);
  return { value: hasErrors(messages) ? undefined : bytes, messages };
}
