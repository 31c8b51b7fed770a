import type { Redline } from '../../model/redline/redline.ts';
import { elementsOf, outermost, type PlacedPassage, type XmlElement } from '../../ooxml/index.ts';
import { partOf, type Revisions } from './revision.ts';

/** Where what is gone is put into the newer document: after whatever stood before it and stayed. */
export interface GonePlaces {
  readonly paragraph: (from: number, made: XmlElement) => void;
  /** A row goes back into its table; where nothing of that stayed, all its rows make one again. */
  readonly row: (from: number, made: XmlElement, revisions: Revisions) => void;
}

export function gonePlaces(
  before: readonly PlacedPassage[],
  after: readonly PlacedPassage[],
  { edits, origins }: Redline,
  root: XmlElement,
): GonePlaces {
  const moved = new Set(edits.flatMap((edit) => (edit.kind === 'moved' ? [edit.to] : [])));
  const kept = origins
    .flatMap((from, to) => (from === undefined || moved.has(to) ? [] : [{ from, to }]))
    .sort((a, b) => a.from - b.from);
  const tables = new Map<number, XmlElement>();
  for (const { from, to } of kept) {
    const table = before[from]?.passage.table;
    const row = after[to]?.element;
    if (table !== undefined && row) tables.set(table, outermost(row, 'tbl') as XmlElement);
  }
  /** What was put in last, after each that stayed. */
  const last = new Map<number | string, XmlElement>();
  const stayedBefore = (from: number) => kept[countBelow(kept, from) - 1];

  const paragraph: GonePlaces['paragraph'] = (from, made) => {
    const stayed = stayedBefore(from);
    const key = stayed?.to ?? -1;
    const behind = last.get(key) ?? (stayed && blockOf(after[stayed.to] as PlacedPassage));
    const body = partOf(root, 'body') ?? root;
    if (behind) behind.parentNode?.insertBefore(made, behind.nextSibling);
    else body.insertBefore(made, body.firstChild);
    last.set(key, made);
  };
  const inTable = (from: number, made: XmlElement, table: XmlElement, number: number) => {
    const stayed = stayedBefore(from);
    const above = stayed && before[stayed.from]?.passage.table === number ? stayed.to : undefined;
    const key = above === undefined ? `head ${number}` : `row ${above}`;
    const behind = last.get(key) ?? (above === undefined ? undefined : after[above]?.element);
    const first = elementsOf(table).find((child) => outerRow(child)) ?? null;
    if (behind) behind.parentNode?.insertBefore(made, behind.nextSibling);
    else table.insertBefore(made, first);
    last.set(key, made);
  };
  return {
    paragraph,
    row: (from, made, revisions) => {
      const placed = before[from] as PlacedPassage;
      const number = placed.passage.table ?? -1;
      const table = tables.get(number);
      if (table) return inTable(from, made, table, number);
      const key = `table ${number}`;
      const started = last.get(key);
      if (started) return void started.appendChild(made);
      const again = tableLike(outermost(placed.element, 'tbl') as XmlElement, revisions, root);
      again.appendChild(made);
      last.set(key, again);
      paragraph(from, again);
      if (isAtEnd(again)) again.parentNode?.insertBefore(revisions.make('p', root), again.nextSibling);
    },
  };
}

function countBelow(kept: readonly { readonly from: number }[], from: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The paragraph or table that a passage is, or that the text box is in which it stands. */
const blockOf = ({ element }: PlacedPassage): XmlElement => {
  const table = outermost(element, 'tbl');
  if (table) return table;
  return outermost(element, 'txbxContent') ? ((outermost(element, 'p') as XmlElement | undefined) ?? element) : element;
};

const outerRow = (element: XmlElement): boolean =>
  element.localName === 'tr' || elementsOf(element).some((child) => child.localName !== 'tblPr' && outerRow(child));

/** A table without rows, set as the one that is gone. */
function tableLike(table: XmlElement, revisions: Revisions, root: XmlElement): XmlElement {
  const again = revisions.make('tbl', root);
  for (const name of ['tblPr', 'tblGrid']) {
    const own = partOf(table, name);
    if (!own) continue;
    const copy = root.ownerDocument?.importNode(own, true) as XmlElement;
    for (const child of elementsOf(copy)) {
      // A table that floats would lie on the words beside it, and a style of tables may be unknown here.
      if (child.localName === 'tblpPr' || child.localName === 'tblStyle' || /Change$/.test(child.localName ?? ''))
        copy.removeChild(child);
    }
    again.appendChild(copy);
  }
  return again;
}

/** Behind the last table of a document or cell there has to be a paragraph. */
function isAtEnd(table: XmlElement): boolean {
  for (let at = table.nextSibling; at; at = at.nextSibling)
    if ((at as XmlElement).localName === 'p' || (at as XmlElement).localName === 'tbl') return false;
  return true;
}
