import { elementsOf, type Parts, parsePackage, parseXml, textOf, type XmlElement } from '../../ooxml/index.ts';

/**
 * What a Word file says, as it stands once all its changes are accepted.
 * Done: text, breaks, tabs, tables in reading order, insertions, deletions, moves, joined paragraphs, text boxes,
 * formulas. Not done: fields are their last result; headers, footers, footnotes and comments are not read.
 */
export interface DocxText {
  readonly paragraphs: readonly string[];
  /** Text between the two ends of each bookmark, by name. */
  readonly bookmarks: ReadonlyMap<string, string>;
}

const documentPart = 'word/document.xml';

export function readText(parts: Parts): DocxText {
  const { documentElement } = parseXml(textOf(parts, documentPart), documentPart);
  const reading = new Reading();
  if (documentElement) read(documentElement, reading);
  return { paragraphs: reading.paragraphs, bookmarks: reading.bookmarks };
}

/** Plain texts of the paragraphs in order, those of tables and text boxes among them. Throws `PackageError`. */
export const readParagraphs = (bytes: Uint8Array): readonly string[] => readText(parsePackage(bytes)).paragraphs;

class Reading {
  readonly paragraphs: string[] = [];
  readonly bookmarks = new Map<string, string>();
  readonly names = new Map<string, string>();
  /** Paragraphs begun and not ended: a text box stands inside one. */
  readonly open: string[] = [];
  /** The mark between this paragraph and the one before was deleted. */
  joins = false;

  say(text: string): void {
    const last = this.open.length - 1;
    if (last >= 0) this.open[last] += text;
    for (const name of this.names.values()) this.bookmarks.set(name, `${this.bookmarks.get(name)}${text}`);
  }
}

const skipped: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'tblGrid',
  'trPr',
  'tcPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
]);

const readers: { readonly [name: string]: (element: XmlElement, reading: Reading) => void } = {
  t: (element, reading) => reading.say(element.textContent ?? ''),
  tab: (_, reading) => reading.say('\t'),
  br: (_, reading) => reading.say('\n'),
  cr: (_, reading) => reading.say('\n'),
  noBreakHyphen: (_, reading) => reading.say('-'),
  p: readParagraph,
  bookmarkStart: (element, reading) => {
    const name = attribute(element, 'name');
    reading.names.set(attribute(element, 'id'), name);
    reading.bookmarks.set(name, '');
  },
  bookmarkEnd: (element, reading) => {
    reading.names.delete(attribute(element, 'id'));
  },
};

function read(element: XmlElement, reading: Reading): void {
  const name = element.localName ?? '';
  if (skipped.has(name)) return;
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (reader) reader(element, reading);
  else for (const child of elementsOf(element)) read(child, reading);
}

function readParagraph(element: XmlElement, reading: Reading): void {
  const joined = reading.joins && reading.open.length === 0 ? (reading.paragraphs.pop() ?? '') : '';
  reading.joins = false;
  reading.open.push(joined);
  for (const child of elementsOf(element)) read(child, reading);
  reading.paragraphs.push(reading.open.pop() ?? '');
  reading.joins = markIsDeleted(element);
}

function markIsDeleted(paragraph: XmlElement): boolean {
  const properties = childNamed(paragraph, 'pPr');
  const mark = properties && childNamed(properties, 'rPr');
  return mark !== undefined && childNamed(mark, 'del') !== undefined;
}

const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.localName === name);

const attribute = (element: XmlElement, name: string): string => element.getAttribute(`w:${name}`) ?? '';
