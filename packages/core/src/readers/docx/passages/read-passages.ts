import type { FactSpan, Passage, PassageWords } from '../../../model/redline/passage.ts';
import {
  elementsOf,
  type OfficeFile,
  outermost,
  type PlacedPassage,
  readAnchorMap,
  type XmlElement,
} from '../../../ooxml/index.ts';
import { markerOf } from '../../report/marker.ts';

import type { BookmarkSpan, Revisions } from '../story/docx-text.ts';
import { type PlacedParagraph, readPlaced } from '../story/read-text.ts';
import { childOf } from '../typesetting/set-properties.ts';
import { viewOf } from '../view-of.ts';

/**
 * The text of a document as passages. Done: paragraphs, rows of tables, headings by style, text boxes after the paragraph
 * they hang on, tracked changes either way, figures and sections by our bookmarks. Partly: a table in a cell is lines of that
 * cell. Not done: headers, notes, comments. Throws `PackageError`.
 */
export function readPassages(office: OfficeFile, revisions: Revisions = 'accepted'): readonly PlacedPassage[] {
  const root = office.root(office.main);
  if (!root) return [];
  const names = new Map(readAnchorMap(office.parts).anchors.map(({ bookmark, kind, id }) => [bookmark, { kind, id }]));
  const idsOf = (kind: string, spans: readonly BookmarkSpan[]) =>
    spans.flatMap(({ name, start, end }) => {
      const anchor = names.get(name);
      return anchor?.kind === kind ? [{ id: anchor.id, start, end }] : [];
    });
  const tables = new Map<XmlElement, number>();
  const found: PlacedPassage[] = [];
  let section = '';
  for (const group of byRow(readPlaced(root, revisions, viewOf(office).show))) {
    const { row } = group;
    if (row) {
      const table = tables.get(row.table) ?? tables.size;
      tables.set(row.table, table);
      const cells = row.cells.map((cell) => group.paragraphs.filter((each) => cellOf(each, row.row) === cell));
      found.push({
        passage: {
          kind: 'row',
          level: undefined,
          identity: undefined,
          section,
          table,
          cells: cells.map((paragraphs) => wordsOfCell(paragraphs, (spans) => idsOf('fact', spans))),
        },
        element: row.row,
        paragraphs: cells.map((paragraphs) => paragraphs.map(({ element }) => element)),
      });
      continue;
    }
    for (const { element, text, bookmarks, shown } of group.paragraphs) {
      const label = shown?.number === undefined ? (markerOf({ text })?.start ?? 0) : 0;
      const level = shown?.outlineLevel;
      const passage: Passage = {
        kind: 'paragraph',
        level,
        identity: idsOf('section', bookmarks)[0]?.id,
        section,
        table: undefined,
        cells: [{ text, label, facts: inOrder(idsOf('fact', bookmarks)) }],
      };
      if (level !== undefined || isHeading(text, label)) section = text.slice(label).trim();
      found.push({ passage, element, paragraphs: [[element]] });
    }
  }
  return found;
}

/** A line with a number and no full stop is a heading, whatever its style. */
const isHeading = (text: string, label: number): boolean => label > 0 && text.length <= 40 && !/[。；：]/.test(text);

const inOrder = (facts: readonly FactSpan[]): readonly FactSpan[] =>
  [...facts].sort((a, b) => a.start - b.start || a.end - b.end);

function wordsOfCell(
  paragraphs: readonly PlacedParagraph[],
  factsIn: (spans: readonly BookmarkSpan[]) => readonly FactSpan[],
): PassageWords {
  const facts: FactSpan[] = [];
  let text = '';
  for (const [index, each] of paragraphs.entries()) {
    if (index > 0) text += '\n';
    for (const { id, start, end } of factsIn(each.bookmarks))
      facts.push({ id, start: text.length + start, end: text.length + end });
    text += each.text;
  }
  return { text, label: 0, facts: inOrder(facts) };
}

interface Row {
  readonly row: XmlElement;
  readonly table: XmlElement;
  readonly cells: readonly XmlElement[];
}

interface Group {
  readonly row: Row | undefined;
  readonly paragraphs: PlacedParagraph[];
}

/** Paragraphs side by side that stand in one row of one table, the outermost where there are several. */
function byRow(paragraphs: readonly PlacedParagraph[]): readonly Group[] {
  const groups: Group[] = [];
  for (const paragraph of paragraphs) {
    const row = outermost(paragraph.element, 'tr');
    const last = groups.at(-1);
    if (last && last.row?.row === row) last.paragraphs.push(paragraph);
    else groups.push({ row: row && rowOf(row), paragraphs: [paragraph] });
  }
  return groups;
}

function rowOf(row: XmlElement): Row {
  const cells = below(row, 'tc').filter((cell) => !childOf(childOf(cell, 'tcPr'), 'cellDel'));
  return { row, table: outermost(row, 'tbl') as XmlElement, cells };
}

const below = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).flatMap((child) => (child.localName === name ? [child] : below(child, name)));

/** The cell of that row in which the paragraph stands. */
function cellOf({ element }: PlacedParagraph, row: XmlElement): XmlElement | undefined {
  let cell: XmlElement | undefined;
  for (let at = element.parentNode; at && at !== row; at = at.parentNode)
    if ((at as XmlElement).localName === 'tc') cell = at as XmlElement;
  return cell;
}
