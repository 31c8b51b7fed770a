import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { childOf, propertiesOf, wordValue } from '../typesetting/set-properties.ts';
import type { Read, Reader, Reading, Watch } from './reading.ts';
import { unreadElements } from './unread.ts';
import { isShaded, saidUnseen, unseenBy } from './unseen.ts';
import { wordsIn } from './words-in.ts';

/** What a reading that must not be silent reads otherwise than any other, by the local name of the element. */
export const watched: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...Object.entries(unreadElements).map(([name, kind]): [string, Reader] => [name, (_, reading) => reading.note(kind)]),
  ['r', readRun],
  ['textpath', (element, reading) => reading.say(element.getAttribute('string') ?? '')],
  ['bdo', readOverride],
  ['comment', readComment],
  ['rt', noteReading],
]);

/** A paragraph that has just begun: its number, and its style for the words to come. */
export function watchParagraph(element: XmlElement, reading: Reading, { styles, forNumbers }: Watch): void {
  const properties = childOf(element, 'pPr');
  const style = wordValue(childOf(properties, 'pStyle'));
  const paragraph = reading.open.at(-1);
  if (paragraph) paragraph.style = style;
  if (!forNumbers) return;
  const numberings = [...styles(style).paragraph, propertiesOf(properties)].map((layer) =>
    wordValue(childOf(layer.get('numPr'), 'numId')),
  );
  const number = numberings.findLast((each) => each !== undefined);
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
  const level = watch?.forNumbers && wordValue(layers.findLast((layer) => layer.has('vertAlign'))?.get('vertAlign'));
  reading.unseen = unseen ?? (watch?.forNumbers ? unseenBy(layers, reading.shaded) : saidUnseen(layers));
  reading.raised = level === 'superscript' || level === 'subscript' ? level : undefined;
  readChildren(element, reading, read);
  reading.unseen = unseen;
  reading.raised = raised;
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

/** The reading above a word is no part of the text. A number there is printed all the same. */
function noteReading(element: XmlElement, reading: Reading): void {
  const words = wordsIn(element);
  if (reading.watch?.forNumbers && /[\p{N}〇零两百千万亿]/u.test(words)) reading.note('ruby', words);
}
