import { makeError, requireArgument } from '../../message/index.ts';
import type { EditList } from '../../model/edit.ts';
import type { EditionId } from '../../model/report/edition.ts';
import { openOffice, PackageError, refuseDamaged } from '../../ooxml/index.ts';
import { type DocxReading, parseDocx } from '../../readers/docx/index.ts';
import { readEditedDraft } from '../../readers/edited-draft/index.ts';
import type { Draft } from '../draft/draft.ts';
import { publish } from '../draft/publish.ts';

/** What became of a draft in other hands. */
export interface Verification {
  /** With tracked changes accepted. */
  readonly accepted: EditList;
  /** As it was before them; absent where nothing is tracked. */
  readonly original?: EditList;
}

/**
 * Compares a .docx that people edited with the file this dossier would make today: every number of the document, its
 * headers and its notes, by value and by place, with the words beside it that change what it means.
 *
 * @param draft the draft that the file was made from
 * @param returned what `readReturned` made of the file
 * @param edition the edition the file was written as
 * @returns what became of each fact, figures without one, numbers in comments, and what could not be read
 * @throws InputError `verify/unbuildable` where the draft makes no such edition
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { accepted } = await verify(drafted, readReturned(bytes), 'submission');
 * accepted.facts.map(({ kind }) => kind); // ['unchanged', 'unchanged']
 * ```
 */
export async function verify(draft: Draft, returned: Returned, edition: EditionId): Promise<Verification> {
  requireArgument('draft', 'draft', draft);
  requireArgument('returned', 'returned', returned);
  requireArgument('edition', 'edition', edition);
  const { value } = await publish(draft, { edition, format: 'docx', allowOpen: true });
  if (!value) throw makeError('verify/unbuildable');
  return verifyAgainst(value, returned);
}

/** The same beside a file that was built already. */
export function verifyAgainst(built: Uint8Array, returned: Returned): Verification {
  const { accepted, damaged, anchors } = parseDocx(openOffice(built));
  const compare = (stories: DocxReading['accepted']) =>
    readEditedDraft({ stories: accepted, damaged }, { stories, damaged: returned.damaged }, anchors);
  return {
    accepted: compare(returned.accepted),
    ...(returned.original && { original: compare(returned.original) }),
  };
}

/**
 * Whether everything was read and every number is where and what the draft has it, however the words around it read.
 *
 * @param verification what `verify` returned
 * @returns true where no number changed, moved, went or came
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * isVerified(await verify(drafted, readReturned(bytes), 'submission')); // true
 * ```
 */
export function isVerified(verification: Verification): boolean {
  requireArgument('verification', 'verification', verification);
  const { accepted, original } = verification;
  return [accepted, original].every(
    (edits) =>
      edits === undefined ||
      (edits.facts.every(({ kind }) => kind === 'unchanged') &&
        [edits.figures, edits.comments, edits.unread].every((list) => list.length === 0)),
  );
}

/** A file that came back, read. */
export type Returned = DocxReading;

/**
 * Reads a .docx that came back, before anything else is done with it.
 *
 * @param bytes the .docx as it came
 * @returns its text with bookmarks, with tracked changes accepted and, where there are any, before them
 * @throws InputError `input/not-docx` on a file that cannot be read, `verify/no-anchors` on one without our bookmarks
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * readReturned(bytes).anchors.length > 0; // true
 * ```
 */
export function readReturned(bytes: Uint8Array): Returned {
  requireArgument('bytes', 'bytes', bytes);
  const returned = readDocx(bytes);
  if (returned.anchors.length === 0) throw makeError('verify/no-anchors');
  return returned;
}

function readDocx(bytes: Uint8Array): DocxReading {
  try {
    const file = openOffice(bytes);
    if (file.kind === 'word') {
      const reading = parseDocx(file);
      // The map of the bookmarks may be what is damaged.
      if (reading.anchors.length === 0) refuseDamaged(file);
      return reading;
    }
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw makeError('input/not-docx', {
      actual: `读不了：${error.message}`,
      ...(error.code !== 'not-a-package' && { expected: [error.remedy] }),
    });
  }
  throw makeError('input/not-docx', { actual: '是 Excel 工作簿，不是报告' });
}
