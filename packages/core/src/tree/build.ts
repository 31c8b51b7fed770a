import type { FactStyle } from '../model/dossier/fact-style.ts';
import type {
  Annotation,
  Attachment,
  Block,
  Break,
  CommentNode,
  EvidenceNode,
  FactNode,
  Inline,
  List,
  ListItem,
  Paragraph,
  Report,
  ReportHead,
  Section,
  SectionLevel,
  SlotNode,
  Strong,
  Table,
  TableCell,
  TableRow,
  TaskNode,
  Text,
} from '../model/report/report.ts';

/** Words and nodes of a line; a text stands for a text node. */
export type Words = readonly (Inline | string)[];

const inlines = (words: Words): Inline[] =>
  words.flatMap((word) => (word === '' ? [] : typeof word === 'string' ? [text(word)] : [word]));

/** Words. */
export const text = (value: string): Text => ({ type: 'text', value });
/** Words in bold. */
export const strong = (...words: Words): Strong => ({ type: 'strong', children: inlines(words) });
/** A line break. */
export const lineBreak = (): Break => ({ type: 'break' });
/** A figure; without words, one that the ledger is to fill. */
export const fact = (id: string, value = '', style: FactStyle = {}): FactNode => ({ type: 'fact', id, style, value });
/** A place that waits for a figure or a section. */
export const slot = (id: string, value = '', style: FactStyle = {}): SlotNode => ({ type: 'slot', id, style, value });
/** The mark of a task that the sentence before it reports. */
export const task = (id: string): TaskNode => ({ type: 'task', id });
/** The mark of a document that backs the sentence before it. */
export const evidence = (id: string): EvidenceNode => ({ type: 'evidence', id });
/** Words with a comment in the margin, one line a paragraph. */
export const annotation = (author: string, lines: readonly string[], ...words: Words): Annotation => ({
  type: 'annotation',
  author,
  lines,
  children: inlines(words),
});
/** A comment, which prints nothing. */
export const comment = (value: string): CommentNode => ({ type: 'comment', value });

/** A paragraph. */
export const p = (...words: Words): Paragraph => ({ type: 'paragraph', children: inlines(words) });
/** An item of a list; a text is a paragraph. */
export const item = (...children: (Block | string)[]): ListItem => ({
  type: 'listItem',
  children: children.map((child) => (typeof child === 'string' ? p(child) : child)),
});
/** A numbered list. */
export const ordered = (...children: ListItem[]): List => ({ type: 'list', ordered: true, start: 1, children });
/** A list without numbers. */
export const bullets = (...children: ListItem[]): List => ({ type: 'list', ordered: false, start: 1, children });
/** A cell of a table. */
export const cell = (
  words: Words | string,
  spans: Partial<Pick<TableCell, 'columnSpan' | 'rowSpan'>> = {},
): TableCell => ({
  type: 'tableCell',
  columnSpan: 1,
  rowSpan: 1,
  ...spans,
  children: inlines(typeof words === 'string' ? [words] : words),
});
/** A row of a table. */
export const row = (...cells: (TableCell | string)[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((each) => (typeof each === 'string' ? cell(each) : each)),
});
/** A table; its first row is the header where nothing else is said. */
export const table = (
  rows: readonly TableRow[],
  options: Partial<Pick<Table, 'headerRows' | 'align' | 'widths'>> = {},
): Table => ({ type: 'table', headerRows: 1, align: [], widths: [], ...options, children: rows });

/** A section with its title, of level 1 to 4. */
export const section = (
  level: SectionLevel,
  title: string | Words,
  children: readonly Block[],
  options: Partial<Pick<Section, 'id' | 'runIn'>> = {},
): Section => ({
  type: 'section',
  id: undefined,
  runIn: false,
  ...options,
  level,
  title: inlines(typeof title === 'string' ? [title] : title),
  children,
});
/** An attachment with its title. */
export const attachment = (title: string, ...children: Block[]): Attachment => ({
  type: 'attachment',
  title: [text(title)],
  children,
});
/** A whole report; what is not given of its head is empty or a default. */
export const report = (head: Partial<ReportHead>, ...children: (Block | Attachment)[]): Report => ({
  type: 'report',
  head: {
    organ: '某某区人民政府',
    issuerMarks: [],
    year: 2023,
    title: '',
    signatories: [],
    addressees: [],
    signatures: [],
    sealed: false,
    copyTo: [],
    ...head,
  },
  children,
});
