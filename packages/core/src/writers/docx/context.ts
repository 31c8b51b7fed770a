import type { Edition } from '../../model/report/edition.ts';
import type {
  Attachment,
  Block,
  ColumnAlign,
  Inline,
  ReportNode,
  Section,
  TableCell,
} from '../../model/report/report.ts';
import type { Fragment } from './fragment.ts';
import type { FirstPage } from './head/first-page.ts';
import type { Anchors } from './package/anchors.ts';
import type { Comments } from './package/comments.ts';
import type { Geometry } from './page/geometry.ts';
import type { Piece, RunFormat } from './piece.ts';

export type { Fragment } from './fragment.ts';
export type Part = Piece | Fragment;

/** What a handler may know and ask for. */
export interface WriteContext {
  readonly edition: Edition;
  readonly geometry: Geometry;
  readonly firstPage: FirstPage;
  readonly anchors: Anchors;
  readonly comments: Comments;
  /** Printed numbers: 一、 （一） 1. （1） of sections, 1 2 of attachments unless there is only one. */
  readonly numbers: ReadonlyMap<Section | Attachment, string>;
  /** The paragraphs that stay on the page of what follows the body. */
  readonly closing: ReadonlySet<ReportNode>;
  readonly write: (node: ReportNode, context: WriteContext) => readonly Part[];
  readonly format: RunFormat;
  /** A table stands right below, which the words above it do not touch. */
  readonly aboveTable: boolean;
  /** What the next paragraph begins with: a run-in title, the number of a list item. */
  readonly lead: readonly Piece[];
  readonly row: RowPlan;
  readonly cell: CellPlan;
}

/** How one row of a table stands. */
export interface RowPlan {
  readonly header: boolean;
  /** A heading of the rows below, which stays on the page of the next one. */
  readonly leads: boolean;
  /** One for each place between two lines, those that a cell of a row above reaches down to among them. */
  readonly cells: readonly CellPlan[];
}

export interface CellPlan {
  readonly node: TableCell;
  readonly align: ColumnAlign | null;
  readonly width: number;
  /** It belongs to a cell of a row above. */
  readonly continues: boolean;
}

/** The pieces that these nodes print within a line, marks of bookmarks among them. */
export function writeInlines(nodes: readonly Inline[], context: WriteContext, format?: RunFormat): Piece[] {
  const within = format ? { ...context, format: { ...context.format, ...format } } : context;
  const pieces: Piece[] = [];
  for (const node of nodes) for (const piece of context.write(node, within) as Piece[]) pieces.push(piece);
  return pieces;
}

/** The pieces of a whole paragraph. */
export const writeLine = (nodes: readonly Inline[], context: WriteContext, format?: RunFormat): readonly Piece[] =>
  context.anchors.closeSentences(writeInlines(nodes, context, format));

export const isTable = (node: ReportNode | undefined): boolean => node?.type === 'table';

export function writeBlocks(nodes: readonly Block[], context: WriteContext): Fragment[] {
  const within = { ...context, lead: [], aboveTable: false };
  const above = { ...within, aboveTable: true };
  return nodes.flatMap((node, index) => context.write(node, isTable(nodes[index + 1]) ? above : within) as Fragment[]);
}
