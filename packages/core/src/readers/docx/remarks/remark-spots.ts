import { elementsOf, isGoneRow, type OfficeFile, type XmlElement } from '../../../ooxml/index.ts';
import { readPassages } from '../passages/read-passages.ts';
import { childOf, wordValue } from '../typesetting/set-properties.ts';

/** Where a comment hangs: on these words, below this heading. */
export interface RemarkSpot {
  words: string;
  readonly section: string;
}

/** Where each comment of a document hangs, by its id; of one on no words those of its paragraph. */
export function remarkSpots(office: OfficeFile): ReadonlyMap<string, RemarkSpot> {
  const root = office.root(office.main);
  const sections = new Map(readPassages(office).map(({ element, passage }) => [element, passage] as const));
  const spots = new Map<string, RemarkSpot>();
  const open = new Set<RemarkSpot>();
  let [section, paragraph] = ['', ''];
  /** How much of the printed number of a paragraph is still to come: it is no part of its words. */
  let label = 0;
  const visit = (element: XmlElement): void => {
    const { localName } = element;
    // What is struck out in tracked changes is not what was read.
    if (localName === 'del' || localName === 'moveFrom' || localName === 'rt') return;
    if (localName === 'tr' && isGoneRow(element)) return;
    if (localName === 'tc' && childOf(childOf(element, 'tcPr'), 'cellDel')) return;
    const passage = sections.get(element);
    if (passage) {
      const words = passage.cells.map(({ text }) => text).join('｜');
      // On a heading: below itself.
      section = passage.level === undefined ? passage.section : words.slice(passage.cells[0]?.label ?? 0).trim();
      label = passage.kind === 'paragraph' ? (passage.cells[0]?.label ?? 0) : 0;
      paragraph = words.slice(label);
    }
    const id = wordValue(element, 'id') ?? '';
    if (localName === 'commentRangeStart') {
      const spot = { words: '', section };
      spots.set(id, spot);
      open.add(spot);
    } else if (localName === 'commentRangeEnd') {
      const spot = spots.get(id);
      if (spot) open.delete(spot);
    } else if (localName === 'commentReference') {
      const spot = spots.get(id);
      if (!spot) spots.set(id, { words: clipped(paragraph), section });
      else if (spot.words.trim() === '') spot.words = clipped(paragraph);
    } else if (localName === 't') {
      const said = element.textContent ?? '';
      for (const spot of open) spot.words += said.slice(label);
      label = Math.max(0, label - said.length);
    }
    for (const child of elementsOf(element)) visit(child);
  };
  if (root) visit(root);
  return spots;
}

const most = 40;
const clipped = (text: string): string => (text.length > most ? text.slice(0, most) : text);
