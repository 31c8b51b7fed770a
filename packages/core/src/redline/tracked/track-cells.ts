import type { WordEdit } from '../../model/redline/redline.ts';
import type { PlacedPassage, XmlElement } from '../../ooxml/index.ts';
import { type OldWords, trackMark } from './old-words.ts';
import { printedAtoms, textOfAtoms } from './paragraph-text.ts';
import type { Revisions } from './revision.ts';
import { trackWords } from './track-words.ts';

/**
 * Tracks the words of a paragraph, or of the cells of a row. In a cell of several paragraphs these are paired from the last
 * back, as a cell keeps its last paragraph: what one has more than the other came or went before.
 */
export function trackCells(
  older: PlacedPassage,
  newer: PlacedPassage,
  words: readonly WordEdit[],
  { oldWords, revisions }: { readonly oldWords: OldWords; readonly revisions: Revisions },
): void {
  for (const [cell, paragraphs] of newer.paragraphs.entries()) {
    const edits = words.filter((edit) => edit.cell === cell);
    if (edits.length === 0) continue;
    const before = older.paragraphs[cell] ?? [];
    const [one, former] = [paragraphs[0], before[0]];
    if (one && paragraphs.length === 1 && before.length === 1) {
      const text = { before: older.passage.cells[cell]?.text ?? '', after: newer.passage.cells[cell]?.text ?? '' };
      trackWords({ paragraph: one, older: former, text, edits }, oldWords, revisions);
      continue;
    }
    const most = Math.max(paragraphs.length, before.length);
    const first = paragraphs[0];
    for (let back = 1; back <= most; back += 1) {
      const [here, there] = [paragraphs.at(-back), before.at(-back)];
      if (here) {
        const after = textOfAtoms(printedAtoms(here));
        const former = there ? textOfAtoms(printedAtoms(there)) : '';
        if (after !== former) {
          const whole: WordEdit = { of: 'wording', cell, start: 0, end: former.length, words: after, at: 0 };
          trackWords(
            { paragraph: here, older: there, text: { before: former, after }, edits: [whole] },
            oldWords,
            revisions,
          );
        }
        if (!there) trackMark(here, 'ins', revisions);
      } else if (there && first) {
        const gone = revisions.make('p', first);
        gone.appendChild(oldWords.properties(there, first));
        for (const run of oldWords.runs(there, 0, Number.POSITIVE_INFINITY, 'del', first)) gone.appendChild(run);
        trackMark(gone, 'del', revisions);
        first.parentNode?.insertBefore(gone, firstParagraphIn(first));
      }
    }
  }
}

/** The paragraph that stands first in the same cell now. */
function firstParagraphIn(paragraph: XmlElement): XmlElement {
  let first = paragraph;
  for (let at = paragraph.previousSibling; at; at = at.previousSibling)
    if ((at as XmlElement).localName === 'p') first = at as XmlElement;
  return first;
}
