import { elementsOf, isGoneRow, nextBlock, type XmlElement } from '../../../ooxml/index.ts';
import { childOf, wordValue } from '../typesetting/set-properties.ts';
import { absent, mostBookmarksOpen, type Read, type Reader, type Reading } from './reading.ts';
import { symbolOf } from './symbol.ts';
import { onGround, watchParagraph } from './watch.ts';
import { wordsIn } from './words-in.ts';

export const readChildren: Reader = (element, reading, read) => {
  for (const child of elementsOf(element)) read(child, reading);
};
const sayText: Reader = (element, reading) => reading.say(element.textContent ?? '');

/** How elements are read, by their local name; of those without a reader, what stands in them is. */
export const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['t', sayText],
  ['tab', (_, reading) => reading.say('\t')],
  ['ptab', (_, reading) => reading.say('\t')],
  ['br', (_, reading) => reading.say('\n')],
  ['cr', (_, reading) => reading.say('\n')],
  ['noBreakHyphen', (_, reading) => reading.say('-')],
  ['sym', (element, reading) => reading.say(symbolOf(element))],
  ['rt', () => {}],
  ['p', readParagraph],
  ['tr', readRow],
  ['tc', readCell],
  ['AlternateContent', readAlternatives],
  ['fldSimple', readSimpleField],
  ['fldChar', readFieldMark],
  ['instrText', (element, reading) => reading.addCode(element.textContent ?? '')],
  ['bookmarkStart', beginBookmark],
  ['bookmarkEnd', endBookmark],
]);

function readParagraph(element: XmlElement, reading: Reading, read: Read): void {
  reading.begin();
  if (reading.watch) watchParagraph(element, reading, reading.watch);
  const mark = childOf(childOf(element, 'pPr'), 'rPr');
  const isGone = absent.some((name) => childOf(mark, name) !== undefined);
  // Before a table, as at the end of a cell, there is no paragraph that it could be joined to.
  const joins = isGone && nextBlock(element)?.localName !== 'tbl';
  const paragraph = reading.open.at(-1);
  // Joined to the next paragraph it has the number of that one.
  if (paragraph && reading.show && !joins) paragraph.shown = reading.show(element);
  onGround(element, 'pPr', reading, () => readChildren(element, reading, read));
  reading.end();
  reading.joins = joins;
  if (isGone && !joins && paragraph?.text === '') reading.paragraphs.pop();
}

function readRow(element: XmlElement, reading: Reading, read: Read): void {
  if (isGoneRow(element)) return;
  const properties = childOf(element, 'trPr');
  const { unseen } = reading;
  if (childOf(properties, 'hidden')) reading.unseen = 'hidden';
  readChildren(element, reading, read);
  reading.unseen = unseen;
}

/** Paragraphs are never joined across its edge. */
function readCell(element: XmlElement, reading: Reading, read: Read): void {
  if (childOf(childOf(element, 'tcPr'), 'cellDel')) return;
  reading.cells += 1;
  reading.joins = false;
  onGround(element, 'tcPr', reading, () => readChildren(element, reading, read));
  reading.joins = false;
  reading.cells -= 1;
}

/** The first version is read; where another says something else, another program prints something else. */
function readAlternatives(element: XmlElement, reading: Reading, read: Read): void {
  const versions = elementsOf(element).filter(({ localName }) => localName === 'Choice' || localName === 'Fallback');
  const [first, ...others] = versions;
  if (!first) return;
  readChildren(first, reading, read);
  const other = others.map(wordsIn).find((words) => words !== '' && words !== wordsIn(first));
  if (other !== undefined) reading.note('alternative', other);
}

function readSimpleField(element: XmlElement, reading: Reading, read: Read): void {
  reading.beginField(wordValue(element, 'instr') ?? '', true);
  readChildren(element, reading, read);
  reading.endField();
}

function readFieldMark(element: XmlElement, reading: Reading): void {
  const mark = wordValue(element, 'fldCharType');
  if (mark === 'begin') reading.beginField('', false);
  else if (mark === 'separate') reading.endCode();
  else if (mark === 'end') reading.endField();
}

function beginBookmark(element: XmlElement, reading: Reading): void {
  if (reading.names.size >= mostBookmarksOpen) return;
  const name = wordValue(element, 'name') ?? '';
  reading.names.set(wordValue(element, 'id') ?? '', { name, start: reading.length });
  reading.bookmarks.set(name, '');
}

function endBookmark(element: XmlElement, reading: Reading): void {
  const id = wordValue(element, 'id') ?? '';
  const opened = reading.names.get(id);
  if (opened) reading.open.at(-1)?.bookmarks.push({ ...opened, end: reading.length });
  reading.names.delete(id);
}
