import { elementsOf, type XmlElement } from '../xml.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { isGoneRow, isGoneTable } from './next-block.ts';
import { restoreProperties } from './restore-properties.ts';

/** How tracked changes are settled: what is gone with them, what stays, and which state of a merged cell counts. */
interface Settling {
  /** Elements whose words go, and marks of paragraphs and rows that go with them. */
  readonly gone: ReadonlySet<string>;
  /** Elements and marks that only say of what stays that it came or had gone. */
  readonly around: ReadonlySet<string>;
  readonly goneCell: string;
  readonly merged: string;
  readonly isRejecting: boolean;
}

const accepting: Settling = {
  gone: new Set(['del', 'moveFrom', 'delText', 'delInstrText']),
  around: new Set(['ins', 'moveTo', 'cellIns']),
  goneCell: 'cellDel',
  merged: 'w:vMerge',
  isRejecting: false,
};
const rejecting: Settling = {
  gone: new Set(['ins', 'moveTo']),
  around: new Set(['del', 'moveFrom', 'cellDel']),
  goneCell: 'cellIns',
  merged: 'w:vMergeOrig',
  isRejecting: true,
};

/** Accepts every tracked change below this element, as Word does: the text is then as everyone reads it. */
export const acceptRevisions = (parent: XmlElement): void => settle(parent, accepting);

/** Rejects every tracked change below this element, as Word does: the text is then as it was before them. */
export const rejectRevisions = (parent: XmlElement): void => settle(parent, rejecting);

/** Ends of the ranges that moves and tracked content controls stand in. */
const marks = /^(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)$/;
/** What only says that something was set, or numbered, otherwise: `rPrChange`, `numberingChange`. */
const settings = /(?:Pr|PrEx|Grid|numbering)Change$/;
/** In these a mark says what became of the paragraph, the row or the cell. */
const marked = new Set(['rPr', 'trPr', 'tcPr']);
/** What is gone is written with other elements than what prints. */
const printedAgain: Readonly<Record<string, string>> = { delText: 'w:t', delInstrText: 'w:instrText' };

function settle(parent: XmlElement, way: Settling): void {
  if (way.isRejecting) restoreProperties(parent);
  const isOfParagraph = parent.localName === 'rPr' && parent.parentNode?.localName === 'pPr';
  for (const child of elementsOf(parent)) {
    const name = child.localName ?? '';
    if (isOfParagraph && way.gone.has(name)) continue;
    if (settings.test(name) || marks.test(name) || way.gone.has(name)) parent.removeChild(child);
    else if (marked.has(parent.localName ?? '') && way.around.has(name)) parent.removeChild(child);
    else if (name === 'cellMerge') settleMerge(parent, child, way);
    else if (way.around.has(name)) unwrap(child, way);
    else if (name === 'tr' && isGoneRow(child, way.gone, way.goneCell)) parent.removeChild(child);
    else if (name === 'tc' && hasMark(child, way.goneCell)) parent.removeChild(child);
    else if (way.isRejecting && printedAgain[name]) rename(child, printedAgain[name]);
    else settle(child, way);
  }
  for (const child of elementsOf(parent)) if (isGoneTable(child)) parent.removeChild(child);
  for (const child of elementsOf(parent)) if (child.localName === 'p') joinParagraphs(child, way.gone);
}

function unwrap(element: XmlElement, way: Settling): void {
  settle(element, way);
  for (const child of elementsOf(element)) element.parentNode?.insertBefore(child, element);
  element.parentNode?.removeChild(element);
}

const hasMark = (cell: XmlElement, mark: string): boolean =>
  elementsOf(cell).some(
    (part) => part.localName === 'tcPr' && elementsOf(part).some((each) => each.localName === mark),
  );

function rename(element: XmlElement, name: string): void {
  const again = element.ownerDocument?.createElementNS(element.namespaceURI, name) as XmlElement;
  again.textContent = element.textContent;
  again.setAttribute('xml:space', 'preserve');
  element.parentNode?.replaceChild(again, element);
}

/** What stands before `vMerge` in the properties of a cell. */
const beforeMerge = new Set(['cnfStyle', 'tcW', 'gridSpan', 'hMerge']);

/** A cell that tracking merged with the one above it, or took apart from it. */
function settleMerge(properties: XmlElement, mark: XmlElement, { merged }: Settling): void {
  const state = mark.getAttribute(merged);
  properties.removeChild(mark);
  const known = elementsOf(properties).find(({ localName }) => localName === 'vMerge');
  if (known) properties.removeChild(known);
  if (!state) return;
  const made = properties.ownerDocument?.createElementNS(properties.namespaceURI, 'w:vMerge') as XmlElement;
  made.setAttributeNS(properties.namespaceURI, 'w:val', state === 'rest' ? 'restart' : 'continue');
  const last = elementsOf(properties).findLast(({ localName }) => beforeMerge.has(localName ?? ''));
  properties.insertBefore(made, last ? last.nextSibling : properties.firstChild);
}
