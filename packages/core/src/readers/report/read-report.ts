import type { Place, Places } from '../../model/place.ts';
import type { Block, Report, Section, SectionLevel, Table, TableRow, Text } from '../../model/report/report.ts';
import type { SourceBlock, SourceParagraph, SourceTable } from '../block.ts';
import { findBody } from './find-body.ts';
import { readHeading } from './heading.ts';
import { widen } from './widen.ts';

/** A report that someone else made, as its words tell it. */
export interface ReadReport {
  readonly report: Report;
  /** `title`, `addressees/0`, `issueDate`, where it has them. */
  readonly places: Places;
  /** The year its title or opening names. */
  readonly year: number | undefined;
  /** What a web page printed around it; not part of the tree. */
  readonly noise: readonly SourceBlock[];
  /** How many marks a conversion had made half-width; they are full-width in the tree. */
  readonly widened: number;
}

/** The report in these blocks. Structure is read from printed numbers; a section keeps its own as `label`. */
export function readReport(source: readonly SourceBlock[]): ReadReport {
  const { blocks, widened } = widen(source);
  const { title, body, ending, noise } = findBody(blocks);
  const places = new Map<string, Place>();
  if (title) places.set('title', title.spot.place);
  const opening = body.find((block) => block.type === 'paragraph');
  const addressee = opening && /^[^，。；]{2,60}[：:]$/.test(opening.text.trim()) ? opening : undefined;
  if (addressee) places.set('addressees/0', addressee.spot.place);
  const dated = ending.at(-1);
  if (dated) places.set('issueDate', dated.spot.place);

  const year = yearOf(title?.text ?? '') ?? yearOf(opening?.text ?? '');
  const children = [
    ...nested(body),
    ...ending.map((paragraph) => ({ type: 'paragraph', children: [textOf(paragraph)] }) as const),
  ];
  const report: Report = {
    type: 'report',
    head: {
      organ: '',
      issuerMarks: [],
      year: year ?? 0,
      title: title?.text.replace(/\n/g, '').trim() ?? '',
      signatories: [],
      addressees: addressee ? [addressee.text.trim().replace(/[：:]$/, '')] : [],
      signatures: ending.length > 1 ? [ending[0]!.text.replace(/\n/g, '').trim()] : [],
      sealed: false,
      copyTo: [],
    },
    children,
  };
  return { report, places, year, noise, widened };
}

const yearOf = (text: string): number | undefined => {
  const year = /(20\d\d)\s*年/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** The words from an offset of the paragraph, with their own place. */
function textOf({ text, spot: { place } }: SourceParagraph, start = 0, end = text.length): Text {
  const column = place.column === undefined ? {} : { column: place.column + start };
  return { type: 'text', value: text.slice(start, end), place: { ...place, ...column } };
}

interface Open {
  readonly level: number;
  readonly children: Block[];
}

function nested(blocks: readonly SourceBlock[]): readonly Block[] {
  const root: Open = { level: 0, children: [] };
  const open: Open[] = [root];
  for (const block of blocks) {
    if (block.type === 'table') {
      open.at(-1)!.children.push(tableOf(block));
      continue;
    }
    const heading = readHeading(block.text);
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
      level: level as SectionLevel,
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
