import type { Place, Places } from '../../model/place.ts';
import type { Confidence, Reading, UnreadPassage } from '../../model/report/reading.ts';
import type { Block, Report, Section, Table, TableRow, Text } from '../../model/report/report.ts';
import { plainText } from '../../tree/index.ts';
import type { SourceBlock, SourceParagraph, SourceTable } from '../block.ts';
import { findBody } from './find-body.ts';
import { type FoundHeadings, findHeadings } from './find-headings.ts';
import { readYear } from './read-year.ts';
import { splitRunOn } from './split-run-on.ts';
import { widen } from './widen.ts';

/** A report that someone else made, as its words tell it. */
export interface ReadReport {
  readonly report: Report;
  /** `title`, `addressees/0`, `issueDate`, where it has them. */
  readonly places: Places;
  /** 报告年度: of its title, its opening, its sign-off, its file, or the year it names most often. */
  readonly year: number | undefined;
  /** How sure its structure is, and what of it could not be read. */
  readonly reading: Reading;
  /** What a web page printed around it; not part of the tree. */
  readonly noise: readonly SourceBlock[];
  /** How many marks a conversion had made half-width; they are full-width in the tree. */
  readonly widened: number;
}

/**
 * The report in these blocks. Structure is read from printed numbers, from Word's styles, and from lines that stand alone
 * and name a part; a section keeps its number as `label`, and has `''` where it has none.
 */
export function readReport(source: readonly SourceBlock[]): ReadReport {
  const { blocks: wide, widened } = widen(source);
  const { blocks, taken } = splitRunOn(wide);
  const page = findBody(blocks);
  const { title, addressee, body, ending, noise } = page;
  const places = new Map<string, Place>();
  if (title) places.set('title', title.spot.place);
  if (addressee) places.set('addressees/0', addressee.spot.place);
  const dated = ending.at(-1);
  if (dated) places.set('issueDate', dated.spot.place);

  const year = readYear(page, source[0]?.spot.place.file ?? '');
  const found = findHeadings(body, year);
  const children = nested(body, found);
  const report: Report = {
    type: 'report',
    head: {
      organ: '',
      issuerMarks: [],
      year: year ?? 0,
      title: title?.text.replace(/\n/g, '').trim() ?? '',
      signatories: [],
      addressees: addressee ? [addressee.text.trim().replace(/[：:]$/, '')] : [],
      signatures: ending.slice(0, -1).map(({ text }) => text.replace(/\n/g, '').trim()),
      sealed: false,
      copyTo: [],
    },
    children: [
      ...children,
      ...ending.map((paragraph) => ({ type: 'paragraph', children: [textOf(paragraph)] }) as const),
    ],
  };
  return { report, places, year, reading: readingOf(children, found.confidence, taken), noise, widened };
}

/** So much text has parts that one can name. */
const longEnough = 600;

function readingOf(children: readonly Block[], found: Confidence, taken: readonly SourceParagraph[]): Reading {
  const unread: UnreadPassage[] = taken.map(({ spot }) => ({ place: spot.place, what: '这一段里连着写了几个部分' }));
  const first = children[0];
  const isBare = !children.some((child) => child.type === 'section' && child.level === 1);
  if (isBare && first?.place && children.reduce((sum, child) => sum + plainText(child).length, 0) > longEnough)
    unread.push({ place: first.place, what: '正文没有能认出来的一级标题' });
  return { confidence: unread.length > 0 || isBare ? 'unsure' : found, unread };
}

/** The words from an offset of the paragraph, with their own place. */
function textOf({ text, spot: { place } }: SourceParagraph, start = 0, end = text.length): Text {
  const column = place.column === undefined ? {} : { column: place.column + start };
  return { type: 'text', value: text.slice(start, end), place: { ...place, ...column } };
}

interface Open {
  readonly level: number;
  readonly children: Block[];
}

function nested(blocks: readonly SourceBlock[], { headings }: FoundHeadings): readonly Block[] {
  const root: Open = { level: 0, children: [] };
  const open: Open[] = [root];
  for (const block of blocks) {
    if (block.type === 'table') {
      open.at(-1)!.children.push(tableOf(block));
      continue;
    }
    const heading = headings.get(block);
    if (!heading) {
      open.at(-1)!.children.push({ type: 'paragraph', children: [textOf(block)], place: block.spot.place });
      continue;
    }
    const { level, label, title, titleStart, rest, restStart } = heading;
    const children: Block[] = [];
    if (rest !== '') children.push({ type: 'paragraph', children: [textOf(block, restStart)] });
    const section: Section = {
      type: 'section',
      id: undefined,
      level,
      runIn: rest !== '',
      label,
      title: [textOf(block, titleStart, titleStart + title.length)],
      children,
      place: block.spot.place,
    };
    while (open.at(-1)!.level >= level) open.pop();
    open.at(-1)!.children.push(section);
    open.push({ level, children });
  }
  return root.children;
}

const tableOf = ({ rows }: SourceTable): Table => ({
  type: 'table',
  headerRows: 1,
  align: [],
  widths: [],
  children: rows.map(
    ({ cells }): TableRow => ({
      type: 'tableRow',
      children: cells
        .filter(({ copyOf }) => copyOf === undefined)
        .map(({ text, spot }) => ({
          type: 'tableCell',
          columnSpan: 1,
          rowSpan: 1,
          children: [{ type: 'text', value: text, place: spot.place }],
        })),
    }),
  ),
});
