import type { Redline } from '../../model/redline/redline.ts';
import type { PlacedPassage, XmlElement } from '../../ooxml/index.ts';
import { gonePlaces } from './gone-places.ts';
import { type OldWords, oldWordsFor, trackParagraph } from './old-words.ts';
import { partOf, type RevisionBy, type Revisions, revisionsOf } from './revision.ts';
import { trackCells } from './track-cells.ts';
import { goneRow, trackRow } from './track-rows.ts';

/** Two documents, the newer of which is to show what became of the older. */
export interface DocumentsToTrack {
  readonly before: readonly PlacedPassage[];
  readonly after: readonly PlacedPassage[];
  readonly redline: Redline;
  /** The `w:document` of the newer. */
  readonly root: XmlElement;
  /** Ids of the styles that the newer document has. */
  readonly styles: ReadonlySet<string>;
}

/**
 * Puts the tracked changes of Word into the newer document: with all accepted it is as it was, with all rejected it reads
 * as the older.
 */
export function trackChanges({ before, after, redline, root, styles }: DocumentsToTrack, by: RevisionBy): void {
  const revisions = revisionsOf(root, by);
  const oldWords = oldWordsFor(revisions, styles);
  const places = gonePlaces(before, after, redline, root);
  const moves = new Map(
    redline.edits.flatMap((edit) => (edit.kind === 'moved' ? [[edit.from, edit.to] as const] : [])),
  );
  const gone = new Set(redline.edits.flatMap((edit) => (edit.kind === 'deleted' ? [edit.from] : [])));
  const nameOf = new Map([...moves.keys()].map((from, index) => [from, `move${index + 1}`] as const));

  for (const [from, placed] of before.entries()) {
    if (!gone.has(from) && !moves.has(from)) continue;
    if (placed.passage.kind === 'row') places.row(from, goneRow(placed, oldWords, revisions, root), revisions);
    else places.paragraph(from, goneParagraph(placed.element, nameOf.get(from), { oldWords, revisions, root }));
  }
  for (const edit of redline.edits) {
    if (edit.kind === 'deleted') continue;
    const placed = after[edit.to] as PlacedPassage;
    if (edit.kind === 'inserted') {
      if (placed.passage.kind === 'row') trackRow(placed, revisions);
      else trackParagraph(placed.element, 'ins', revisions);
      continue;
    }
    if (edit.kind === 'moved') {
      trackParagraph(placed.element, 'moveTo', revisions);
      inRange(placed.element, 'moveTo', nameOf.get(edit.from) ?? '', revisions);
      continue;
    }
    const older = before[edit.from] as PlacedPassage;
    trackCells(older, placed, edit.words, { oldWords, revisions });
    if (edit.level) trackSetting(placed.element, older.element, { oldWords, revisions });
  }
}

interface Tools {
  readonly oldWords: OldWords;
  readonly revisions: Revisions;
}

/** A paragraph of the older document that is gone, or has moved away. */
function goneParagraph(
  element: XmlElement,
  move: string | undefined,
  { oldWords, revisions, root }: Tools & { root: XmlElement },
): XmlElement {
  const kind = move === undefined ? 'del' : 'moveFrom';
  const paragraph = revisions.make('p', root);
  const properties = oldWords.properties(element, root);
  const mark = revisions.make('rPr', root);
  mark.appendChild(revisions.mark(kind, root));
  properties.appendChild(mark);
  paragraph.appendChild(properties);
  for (const run of oldWords.runs(element, 0, Number.POSITIVE_INFINITY, kind, root)) paragraph.appendChild(run);
  if (move !== undefined) inRange(paragraph, 'moveFrom', move, revisions);
  return paragraph;
}

/** The ends of the range that Word knows a move by: the two of one name belong together. */
function inRange(paragraph: XmlElement, kind: 'moveFrom' | 'moveTo', name: string, revisions: Revisions): void {
  const id = revisions.number();
  const start = revisions.mark(`${kind}RangeStart`, paragraph, { id, name });
  const properties = partOf(paragraph, 'pPr');
  paragraph.insertBefore(start, properties ? properties.nextSibling : paragraph.firstChild);
  paragraph.appendChild(revisions.make(`${kind}RangeEnd`, paragraph, { id }));
}

/** A heading that became text, or the other way: how it was set before. */
function trackSetting(paragraph: XmlElement, older: XmlElement, { oldWords, revisions }: Tools): void {
  let properties = partOf(paragraph, 'pPr');
  if (!properties) {
    properties = revisions.make('pPr', paragraph);
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  const change = revisions.mark('pPrChange', paragraph);
  change.appendChild(oldWords.properties(older, paragraph));
  properties.appendChild(change);
}
