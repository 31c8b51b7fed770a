import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { childOf, propertiesOf, wordValue } from '../typesetting/set-properties.ts';
import type { Read, Reader, Reading, Watch } from './reading.ts';
import { unreadElements } from './unread.ts';
import { isShaded, unseenBy } from './unseen.ts';

/** What a reading that must not miss a number reads otherwise than any other, by the local name of the element. */
export const watched: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...Object.entries(unreadElements).map(([name, kind]): [string, Reader] => [name, (_, reading) => reading.note(kind)]),
  ['r', readRun],
  ['tr', readRow],
  ['sym', (element, reading) => reading.say(symbolOf(element))],
  ['ptab', (_, reading) => reading.say('\t')],
  ['textpath', (element, reading) => reading.say(element.getAttribute('string') ?? '')],
  ['bdo', readOverride],
  ['comment', readComment],
  ['AlternateContent', readAlternatives],
  ['fldSimple', readSimpleField],
  ['fldChar', readFieldMark],
  ['instrText', (element, reading) => reading.addCode(element.textContent ?? '')],
]);

/** A paragraph that has just begun: its number, and its style for the words to come. */
export function watchParagraph(element: XmlElement, reading: Reading, { styles }: Watch): void {
  const properties = childOf(element, 'pPr');
  const style = wordValue(childOf(properties, 'pStyle'));
  const numberings = [...styles(style).paragraph, propertiesOf(properties)].map((layer) =>
    wordValue(childOf(layer.get('numPr'), 'numId')),
  );
  const number = numberings.findLast((each) => each !== undefined);
  const paragraph = reading.open.at(-1);
  if (paragraph) paragraph.style = style;
  if (number !== undefined && number !== '0') reading.note('numbering');
}

/** A cell or paragraph with a coloured ground shows white words. */
export function onGround(element: XmlElement, container: 'pPr' | 'tcPr', reading: Reading, read: () => void): void {
  const { shaded } = reading;
  reading.shaded ||= reading.watch !== undefined && isShaded(element, container);
  read();
  reading.shaded = shaded;
}

function readChildren(element: XmlElement, reading: Reading, read: Read): void {
  for (const child of elementsOf(element)) read(child, reading);
}

function readRun(element: XmlElement, reading: Reading, read: Read): void {
  const { unseen, raised, watch } = reading;
  const own = propertiesOf(childOf(element, 'rPr'));
  const style = wordValue(own.get('rStyle'));
  const layers = [
    ...(watch?.styles(reading.open.at(-1)?.style).run ?? []),
    ...(style === undefined ? [] : (watch?.styles(style).run.slice(1) ?? [])),
    own,
  ];
  const level = wordValue(layers.findLast((layer) => layer.has('vertAlign'))?.get('vertAlign'));
  reading.unseen = unseen ?? unseenBy(layers, reading.shaded);
  reading.raised = level === 'superscript' || level === 'subscript' ? level : undefined;
  readChildren(element, reading, read);
  reading.unseen = unseen;
  reading.raised = raised;
}

function readRow(element: XmlElement, reading: Reading, read: Read): void {
  const properties = childOf(element, 'trPr');
  if (reading.absent.some((name) => childOf(properties, name))) return;
  const { unseen } = reading;
  if (childOf(properties, 'hidden')) reading.unseen = 'hidden';
  readChildren(element, reading, read);
  reading.unseen = unseen;
}

/** A character of a symbol font stands in the private area, as itself: ① may be one. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(wordValue(element, 'char') ?? '', 16);
  return String.fromCodePoint(code > 0 && code < 0x10ffff ? code : 0xf000);
}

/** Words set from right to left say other numbers than they hold. */
function readOverride(element: XmlElement, reading: Reading, read: Read): void {
  reading.note('direction', wordsIn(element));
  readChildren(element, reading, read);
}

function readComment(element: XmlElement, reading: Reading, read: Read): void {
  reading.author = wordValue(element, 'author');
  readChildren(element, reading, read);
  reading.author = undefined;
}

/** The first version is read; where another says something else, another program prints something else. */
function readAlternatives(element: XmlElement, reading: Reading, read: Read): void {
  const versions = elementsOf(element).filter(({ localName }) => localName === 'Choice' || localName === 'Fallback');
  const [first, ...others] = versions;
  if (!first) return;
  for (const child of elementsOf(first)) read(child, reading);
  const other = others.map(wordsIn).find((words) => words !== '' && words !== wordsIn(first));
  if (other !== undefined) reading.note('alternative', other);
}

const wordsIn = (element: XmlElement): string =>
  element.localName === 't'
    ? (element.textContent ?? '').trim()
    : (element.getAttribute('string') ?? '') + elementsOf(element).map(wordsIn).join('');

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
