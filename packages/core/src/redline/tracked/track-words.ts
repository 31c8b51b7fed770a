import type { WordEdit } from '../../model/redline/redline.ts';
import type { XmlElement } from '../../ooxml/index.ts';
import { type OldWords, wrapRuns } from './old-words.ts';
import { printedAtoms, runsOf, splitRunsAt, textOfAtoms } from './paragraph-text.ts';
import type { Revisions } from './revision.ts';

/** A paragraph as it is, the one it was, and what changed in its words. */
export interface WordsToTrack {
  readonly paragraph: XmlElement;
  readonly older: XmlElement | undefined;
  /** The words of both as they were compared. */
  readonly text: { readonly before: string; readonly after: string };
  readonly edits: readonly WordEdit[];
}

/**
 * Tracks changed words in a paragraph. Where it says more than its words tell, as with the code of a field, all of it came
 * and all of the older went: that holds whatever is in it.
 */
export function trackWords(
  { paragraph, older, text, edits }: WordsToTrack,
  oldWords: OldWords,
  revisions: Revisions,
): void {
  const isPlain =
    textOfAtoms(printedAtoms(paragraph)) === text.after && (!older || textOfAtoms(printedAtoms(older)) === text.before);
  if (!isPlain) {
    const runs = runsOf(paragraph);
    const gone = oldWords.runs(older, 0, Number.POSITIVE_INFINITY, 'del', paragraph);
    const first = runs[0];
    for (const each of gone) (first?.parentNode ?? paragraph).insertBefore(each, first ?? null);
    wrapRuns(runs, 'ins', revisions);
    return;
  }
  for (const { at, words } of edits) {
    splitRunsAt(paragraph, at);
    splitRunsAt(paragraph, at + words.length);
  }
  // Cut to the end before anything is put in: places count the words of the paragraph as it is.
  const atoms = printedAtoms(paragraph);
  const plans = edits.map((edit) => ({
    edit,
    runs: [
      ...new Set(
        atoms
          .filter(
            ({ start, text: { length } }) =>
              start >= edit.at && start + length <= edit.at + edit.words.length && length > 0,
          )
          .map(({ run }) => run),
      ),
    ],
    next: atoms.find(({ start, text: { length } }) => start >= edit.at && length > 0)?.run,
  }));
  for (const { edit, runs, next } of plans) {
    const gone = oldWords.runs(older, edit.start, edit.end, 'del', paragraph);
    const before = next?.parentNode ? next : undefined;
    for (const each of gone) (before?.parentNode ?? paragraph).insertBefore(each, before ?? null);
    wrapRuns(runs, 'ins', revisions);
  }
}
