import { type OfficeFile, openOffice, rejectRevisions, textOf, type XmlElement } from '../../../ooxml/index.ts';
import type { DocxParagraph, DocxText, Revisions } from './docx-text.ts';
import { readChildren, readers } from './readers.ts';
import { Reading, type Shown, skipped, type Watch } from './reading.ts';
import type { UnreadSpot } from './unread.ts';
import { watched } from './watch.ts';

export interface ReadTextOptions {
  readonly revisions?: Revisions;
  readonly part?: string;
  readonly watch?: Watch;
}

/**
 * What a part of a Word file says, the document itself where no other is named. Throws `PackageError`.
 * Done: text, breaks, tabs, tables in reading order, insertions, deletions, moves, paragraphs joined or split by a
 * tracked paragraph mark, rows and cells that come or go, text boxes, formulas, signs of symbol fonts; of two versions
 * the first, of a word with its reading above it the word, of a field its last result. With `watch` also: what is hidden
 * is left out, and whatever prints without words we could read is noted.
 */
export function readStoryText(
  { parts, main, root }: OfficeFile,
  { revisions = 'accepted', part = main, watch }: ReadTextOptions = {},
): DocxText {
  const documentElement = root(part);
  const reading = new Reading(watch);
  if (documentElement) read(asOf(documentElement, revisions), reading);
  const { paragraphs, bookmarks } = reading;
  const revised = /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)[ >/]/.test(textOf(parts, part));
  return { paragraphs, bookmarks, revised, unread: reading.unread() };
}

/** These elements are read with tracked changes accepted; before them they were what a copy without them is. */
function asOf(root: XmlElement, revisions: Revisions): XmlElement {
  if (revisions === 'accepted') return root;
  const before = root.cloneNode(true) as XmlElement;
  rejectRevisions(before);
  return before;
}

/** Plain texts of the paragraphs in order, those of tables and text boxes among them. Throws `PackageError`. */
export const readParagraphs = (bytes: Uint8Array): readonly string[] =>
  readStoryText(openOffice(bytes)).paragraphs.map(({ text }) => text);

/** A paragraph with what Word shows beside its words. */
export interface ShownParagraph extends Partial<Shown> {
  readonly text: string;
}

/** What Word shows of paragraphs, and a watch on what it doesn't show or we can't read. */
export interface View {
  readonly show?: (paragraph: XmlElement) => Shown;
  readonly watch?: Watch;
}

/** What elements say. */
export interface ShownText {
  readonly paragraphs: readonly ShownParagraph[];
  /** What is hidden or could not be read; always empty without a watch. */
  readonly unread: readonly UnreadSpot[];
}

/** The paragraphs of these elements as `readStoryText` reads them, tracked changes accepted. */
export function readShown(elements: readonly XmlElement[], { show, watch }: View = {}): ShownText {
  const reading = new Reading(watch, show);
  for (const element of elements) read(element, reading);
  return { paragraphs: reading.paragraphs.map(({ text, shown }) => ({ ...shown, text })), unread: reading.unread() };
}

/** A paragraph with its bookmarks and the element it stands in; of several joined into one, the last. */
export interface PlacedParagraph extends DocxParagraph {
  readonly element: XmlElement;
  readonly shown: Shown | undefined;
}

/** The paragraphs of a document part in reading order, with what Word shows beside their words. */
export function readPlaced(
  root: XmlElement,
  revisions: Revisions,
  show: (paragraph: XmlElement) => Shown,
): readonly PlacedParagraph[] {
  const elements = new Map<Shown, XmlElement>();
  const reading = new Reading(undefined, (element) => {
    const shown = { ...show(element) };
    elements.set(shown, element);
    return shown;
  });
  read(asOf(root, revisions), reading);
  return reading.paragraphs.flatMap((paragraph) => {
    const element = paragraph.shown && elements.get(paragraph.shown);
    return element ? [{ ...paragraph, shown: paragraph.shown, element }] : [];
  });
}

/** Their words alone. */
export const readElements = (elements: readonly XmlElement[], watch?: Watch): readonly string[] =>
  readShown(elements, watch && { watch }).paragraphs.map(({ text }) => text);

function read(element: XmlElement, reading: Reading): void {
  const name = element.localName ?? '';
  if (skipped.has(name)) return;
  const reader = (reading.watch && watched.get(name)) ?? readers.get(name) ?? readChildren;
  reader(element, reading, read);
}
