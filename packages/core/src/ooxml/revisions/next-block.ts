import { elementsOf, type XmlElement } from '../xml.ts';

/** What only wraps paragraphs and tables: content controls, custom XML, tracked insertions of these. */
const wrappers: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'del',
  'moveFrom',
]);

/** What a row says of itself when it is gone, and its cells. */
const goneMarks: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const goneCellMark = 'cellDel';

/** A row that is gone, by its own mark or with the last of its cells. */
export function isGoneRow(row: XmlElement, gone = goneMarks, goneCell = goneCellMark): boolean {
  if (hasPart(row, 'trPr', (mark) => gone.has(mark))) return true;
  const cells = below(row, 'tc');
  return cells.length > 0 && cells.every((cell) => hasPart(cell, 'tcPr', (mark) => mark === goneCell));
}

/** A table all of whose rows are gone. */
export const isGoneTable = (element: XmlElement): boolean =>
  element.localName === 'tbl' && below(element, 'tr').every((row) => isGoneRow(row));

/**
 * The paragraph or table that follows a paragraph in the same text: what it is joined to when its mark is deleted. It may
 * stand in a content control, or behind the one that the paragraph ends; a table that is gone does not stand between.
 */
export function nextBlock(paragraph: XmlElement): XmlElement | undefined {
  for (let at: XmlElement = paragraph; ; at = at.parentNode as XmlElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      const found = firstBlock(next as XmlElement);
      if (found) return found;
    }
    if (!wrappers.has(at.parentNode?.localName ?? '')) return undefined;
  }
}

function firstBlock(element: XmlElement): XmlElement | undefined {
  const { localName } = element;
  if (localName === 'p') return element;
  if (localName === 'tbl') return isGoneTable(element) ? undefined : element;
  if (!wrappers.has(localName ?? '')) return undefined;
  for (const child of elementsOf(element)) {
    const found = firstBlock(child);
    if (found) return found;
  }
  return undefined;
}

const hasPart = (element: XmlElement, name: string, is: (mark: string) => boolean): boolean =>
  elementsOf(element).some(
    (part) => part.localName === name && elementsOf(part).some(({ localName }) => is(localName ?? '')),
  );

const below = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.localName === name) return [child];
    return wrappers.has(child.localName ?? '') ? below(child, name) : [];
  });
