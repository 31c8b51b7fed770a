import { elementsOf, type PlacedPassage, type XmlElement } from '../../ooxml/index.ts';
import { type OldWords, wrapRuns } from './old-words.ts';
import { runsOf } from './paragraph-text.ts';
import { partOf, type RevisionKind, type Revisions } from './revision.ts';

/** A whole row came. */
export function trackRow({ element, paragraphs }: PlacedPassage, revisions: Revisions): void {
  for (const paragraph of paragraphs.flat()) wrapRuns(runsOf(paragraph), 'ins', revisions);
  markRow(element, 'ins', revisions);
}

/** A row of the older document, as one that is gone. */
export function goneRow(
  { element, paragraphs }: PlacedPassage,
  oldWords: OldWords,
  revisions: Revisions,
  root: XmlElement,
): XmlElement {
  const { make } = revisions;
  const row = make('tr', root);
  const own = partOf(element, 'trPr');
  if (own) row.appendChild(withoutTracks(root.ownerDocument?.importNode(own, true) as XmlElement));
  for (const [index, inCell] of paragraphs.entries()) {
    const cell = make('tc', root);
    const properties = partOf(cellsOf(element)[index], 'tcPr');
    if (properties) cell.appendChild(withoutTracks(root.ownerDocument?.importNode(properties, true) as XmlElement));
    for (const old of inCell.length > 0 ? inCell : [undefined]) {
      const paragraph = make('p', root);
      paragraph.appendChild(oldWords.properties(old, root));
      for (const run of oldWords.runs(old, 0, Number.POSITIVE_INFINITY, 'del', root)) paragraph.appendChild(run);
      cell.appendChild(paragraph);
    }
    row.appendChild(cell);
  }
  markRow(row, 'del', revisions);
  return row;
}

const cellsOf = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).flatMap((child) => (child.localName === 'tc' ? [child] : cellsOf(child)));

function withoutTracks(properties: XmlElement): XmlElement {
  for (const child of elementsOf(properties))
    if (/^(?:ins|del|cellIns|cellDel|cellMerge)$|Change$/.test(child.localName ?? '')) properties.removeChild(child);
  return properties;
}

function markRow(row: XmlElement, kind: RevisionKind, revisions: Revisions): void {
  let properties = partOf(row, 'trPr');
  if (!properties) {
    properties = revisions.make('trPr', row);
    const before = elementsOf(row).find(({ localName }) => localName !== 'tblPrEx');
    row.insertBefore(properties, before ?? null);
  }
  properties.appendChild(revisions.mark(kind, row));
}
