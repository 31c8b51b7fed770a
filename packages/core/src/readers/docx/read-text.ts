import { elementsOf, type Parts, parsePackage, parseXml, textOf, type XmlElement } from '../../ooxml/index.ts';

/** Tracked changes as if all were accepted, or as if none had been made. */
export type Revisions = 'accepted' | 'original';

/** Where in a paragraph's text a bookmark stands; one that runs on is cut at the paragraph's end. */
export interface BookmarkSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface DocxParagraph {
  readonly text: string;
  readonly bookmarks: readonly BookmarkSpan[];
}

/**
 * What a Word file says.
 * Done: text, breaks, tabs, tables in reading order, insertions, deletions, moves, paragraphs joined or split by a
 * tracked paragraph mark, text boxes, formulas. Not done: fields are their last result; headers, footers, footnotes
 * and comments are not read.
 */
export interface DocxText {
  readonly paragraphs: readonly DocxParagraph[];
  /** Text between the two ends of each bookmark, by name. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Someone changed the file with tracking on, and nobody has settled the changes. */
  readonly revised: boolean;
}

const documentPart = 'word/document.xml';

export function readText(parts: Parts, revisions: Revisions = 'accepted'): DocxText {
  const text = textOf(parts, documentPart);
  const { documentElement } = parseXml(text, documentPart);
  const reading = new Reading(revisions);
  if (documentElement) read(documentElement, reading);
  const revised = /<w:(?:ins|del|moveFrom|moveTo)[ >/]/.test(text);
  return { paragraphs: reading.paragraphs, bookmarks: reading.bookmarks, revised };
}

/** Plain texts of the paragraphs in order, those of tables and text boxes among them. Throws `PackageError`. */
export const readParagraphs = (bytes: Uint8Array): readonly string[] =>
  readText(parsePackage(bytes)).paragraphs.map(({ text }) => text);

/** The paragraphs of these elements as `readText` reads them, tracked changes accepted. */
export function readElements(elements: readonly XmlElement[]): readonly string[] {
  const reading = new Reading('accepted');
  for (const element of elements) read(element, reading);
  return reading.paragraphs.map(({ text }) => text);
}

interface OpenParagraph {
  text: string;
  readonly bookmarks: BookmarkSpan[];
}

class Reading {
  readonly paragraphs: OpenParagraph[] = [];
  readonly bookmarks = new Map<string, string>();
  /** Bookmarks begun and not ended, by their id; `start` is undefined where the bookmark began in an earlier paragraph. */
  readonly names = new Map<string, { name: string; start: number }>();
  /** Paragraphs begun and not ended: a text box stands inside one. */
  readonly open: OpenParagraph[] = [];
  /** The mark between this paragraph and the one before does not count. */
  joins = false;
  readonly skipped: ReadonlySet<string>;
  readonly absentMarks: readonly string[];

  constructor(revisions: Revisions) {
    const gone = revisions === 'accepted' ? ['del', 'moveFrom', 'delText'] : ['ins', 'moveTo'];
    this.skipped = new Set([...neverRead, ...gone]);
    this.absentMarks = revisions === 'accepted' ? ['del', 'moveFrom'] : ['ins', 'moveTo'];
  }

  say(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph) paragraph.text += text;
    for (const { name } of this.names.values()) this.bookmarks.set(name, `${this.bookmarks.get(name)}${text}`);
  }

  get length(): number {
    return this.open.at(-1)?.text.length ?? 0;
  }
}

const neverRead = ['pPr', 'rPr', 'sectPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'instrText', 'delInstrText', 'Fallback'];

const readers: { readonly [name: string]: (element: XmlElement, reading: Reading) => void } = {
  t: (element, reading) => reading.say(element.textContent ?? ''),
  delText: (element, reading) => reading.say(element.textContent ?? ''),
  tab: (_, reading) => reading.say('\t'),
  br: (_, reading) => reading.say('\n'),
  cr: (_, reading) => reading.say('\n'),
  noBreakHyphen: (_, reading) => reading.say('-'),
  p: readParagraph,
  bookmarkStart: (element, reading) => {
    const name = attribute(element, 'name');
    reading.names.set(attribute(element, 'id'), { name, start: reading.length });
    reading.bookmarks.set(name, '');
  },
  bookmarkEnd: (element, reading) => {
    const id = attribute(element, 'id');
    const opened = reading.names.get(id);
    if (opened) reading.open.at(-1)?.bookmarks.push({ ...opened, end: reading.length });
    reading.names.delete(id);
  },
};

function read(element: XmlElement, reading: Reading): void {
  const name = element.localName ?? '';
  if (reading.skipped.has(name)) return;
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (reader) reader(element, reading);
  else for (const child of elementsOf(element)) read(child, reading);
}

function readParagraph(element: XmlElement, reading: Reading): void {
  const joined = reading.joins && reading.open.length === 0 ? reading.paragraphs.pop() : undefined;
  reading.joins = false;
  reading.open.push(joined ?? { text: '', bookmarks: [] });
  if (!joined) for (const opened of reading.names.values()) opened.start = 0;
  for (const child of elementsOf(element)) read(child, reading);
  const paragraph = reading.open.pop();
  if (!paragraph) return;
  for (const { name, start } of reading.names.values()) {
    paragraph.bookmarks.push({ name, start, end: paragraph.text.length });
  }
  reading.paragraphs.push(paragraph);
  reading.joins = markIsAbsent(element, reading.absentMarks);
}

function markIsAbsent(paragraph: XmlElement, absent: readonly string[]): boolean {
  const properties = childNamed(paragraph, 'pPr');
  const mark = properties && childNamed(properties, 'rPr');
  return mark !== undefined && absent.some((name) => childNamed(mark, name) !== undefined);
}

const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.localName === name);

const attribute = (element: XmlElement, name: string): string => element.getAttribute(`w:${name}`) ?? '';
