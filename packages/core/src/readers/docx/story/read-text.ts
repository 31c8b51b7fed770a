import { elementsOf, type OfficeFile, openOffice, textOf, type XmlElement } from '../../../ooxml/index.ts';
import { childOf } from '../typesetting/set-properties.ts';
import type { DocxText, Revisions } from './docx-text.ts';
import { mostBookmarksOpen, type Reader, Reading, type Watch } from './reading.ts';
import { onGround, watched, watchParagraph } from './watch.ts';

export interface ReadTextOptions {
  readonly revisions?: Revisions;
  readonly part?: string;
  readonly watch?: Watch;
}

/**
 * What a part of a Word file says, the document itself where no other is named. Throws `PackageError`.
 * Done: text, breaks, tabs, tables in reading order, insertions, deletions, moves, paragraphs joined or split by a
 * tracked paragraph mark, text boxes, formulas; fields are their last result. With `watch` also: what is hidden or
 * struck out is left out, and whatever prints without words we could read is noted.
 */
export function readStoryText(
  { parts, main, root }: OfficeFile,
  { revisions = 'accepted', part = main, watch }: ReadTextOptions = {},
): DocxText {
  const documentElement = root(part);
  const reading = new Reading(revisions, watch);
  if (documentElement) read(documentElement, reading);
  const { paragraphs, bookmarks } = reading;
  const revised = /<w:(?:ins|del|moveFrom|moveTo)[ >/]/.test(textOf(parts, part));
  return { paragraphs, bookmarks, revised, unread: reading.unread() };
}

/** Plain texts of the paragraphs in order, those of tables and text boxes among them. Throws `PackageError`. */
export const readParagraphs = (bytes: Uint8Array): readonly string[] =>
  readStoryText(openOffice(bytes)).paragraphs.map(({ text }) => text);

/** The paragraphs of these elements as `readText` reads them, tracked changes accepted. */
export function readElements(elements: readonly XmlElement[]): readonly string[] {
  const reading = new Reading('accepted', undefined);
  for (const element of elements) read(element, reading);
  return reading.paragraphs.map(({ text }) => text);
}

function read(element: XmlElement, reading: Reading): void {
  const name = element.localName ?? '';
  if (reading.skipped.has(name)) return;
  const reader = (reading.watch && watched.get(name)) ?? readers.get(name) ?? readChildren;
  reader(element, reading, read);
}

const readChildren: Reader = (element, reading) => {
  for (const child of elementsOf(element)) read(child, reading);
};
const sayText: Reader = (element, reading) => reading.say(element.textContent ?? '');

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['t', sayText],
  ['delText', sayText],
  ['tab', (_, reading) => reading.say('\t')],
  ['br', (_, reading) => reading.say('\n')],
  ['cr', (_, reading) => reading.say('\n')],
  ['noBreakHyphen', (_, reading) => reading.say('-')],
  ['instrText', () => {}],
  ['p', readParagraph],
  ['tc', readCell],
  [
    'bookmarkStart',
    (element, reading) => {
      if (reading.names.size >= mostBookmarksOpen) return;
      const name = attribute(element, 'name');
      reading.names.set(attribute(element, 'id'), { name, start: reading.length });
      reading.bookmarks.set(name, '');
    },
  ],
  [
    'bookmarkEnd',
    (element, reading) => {
      const id = attribute(element, 'id');
      const opened = reading.names.get(id);
      if (opened) reading.open.at(-1)?.bookmarks.push({ ...opened, end: reading.length });
      reading.names.delete(id);
    },
  ],
]);

function readParagraph(element: XmlElement, reading: Reading): void {
  reading.begin();
  if (reading.watch) watchParagraph(element, reading, reading.watch);
  onGround(element, 'pPr', reading, () => readChildren(element, reading, read));
  reading.end();
  const mark = childOf(childOf(element, 'pPr'), 'rPr');
  reading.joins = reading.absent.some((name) => childOf(mark, name) !== undefined);
}

function readCell(element: XmlElement, reading: Reading): void {
  reading.cells += 1;
  onGround(element, 'tcPr', reading, () => readChildren(element, reading, read));
  reading.cells -= 1;
}

const attribute = (element: XmlElement, name: string): string => element.getAttribute(`w:${name}`) ?? '';
