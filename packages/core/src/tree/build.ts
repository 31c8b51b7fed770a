import type { FactStyle } from '../model/fact-style.ts';
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
} from '../model/report.ts';

/** Builders for tests and parsers: a string stands for a text node. */
type Words = readonly (Inline | string)[];

const inlines = (words: Words): Inline[] =>
  words.flatMap((word) => (word === '' ? [] : typeof word === 'string' ? [text(word)] : [word]));

export const text = (value: string): Text => ({ type: 'text', value });
export const strong = (...words: Words): Strong => ({ type: 'strong', children: inlines(words) });
export const lineBreak = (): Break => ({ type: 'break' });
export const fact = (id: string, value = '', style: FactStyle = {}): FactNode => ({ type: 'fact', id, style, value });
export const slot = (id: string, value = '', style: FactStyle = {}): SlotNode => ({ type: 'slot', id, style, value });
export const task = (id: string): TaskNode => ({ type: 'task', id });
export const evidence = (id: string): EvidenceNode => ({ type: 'evidence', id });
export const annotation = (author: string, lines: readonly string[], ...words: Words): Annotation => ({
  type: 'annotation',
  author,
  lines,
  children: inlines(words),
});
export const comment = (value: string): CommentNode => ({ type: 'comment', value });

export const p = (...words: Words): Paragraph => ({ type: 'paragraph', children: inlines(words) });
export const item = (...children: (Block | string)[]): ListItem => ({
  type: 'listItem',
  children: children.map((child) => (typeof child === 'string' ? p(child) : child)),
});
export const ordered = (...children: ListItem[]): List => ({ type: 'list', ordered: true, start: 1, children });
export const bullets = (...children: ListItem[]): List => ({ type: 'list', ordered: false, start: 1, children });
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
export const row = (...cells: (TableCell | string)[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((each) => (typeof each === 'string' ? cell(each) : each)),
});
export const table = (
  rows: readonly TableRow[],
  options: Partial<Pick<Table, 'headerRows' | 'align' | 'widths'>> = {},
): Table => ({ type: 'table', headerRows: 1, align: [], widths: [], ...options, children: rows });

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
export const attachment = (title: string, ...children: Block[]): Attachment => ({
  type: 'attachment',
  title: [text(title)],
  children,
});
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
