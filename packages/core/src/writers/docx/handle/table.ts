import { BorderStyle, Table, TableLayoutType, WidthType, type XmlComponent } from 'docx';
import type { TableCell, Table as TableNode } from '../../../model/report/report.ts';
import { build } from '../../../tree/index.ts';
import type { CellPlan, Fragment, WriteContext } from '../context.ts';
import { fragmentSlot, splice, stencil } from '../fragment.ts';
import { gbt9704 } from '../page/gbt9704.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

export function table(node: TableNode, context: WriteContext): readonly Fragment[] {
  if (node.children.length === 0) return [];
  const { rows, columns } = plan(node);
  const width = context.geometry.blockWidth;
  const widths = columnWidths(node.widths, columns, width);
  const written = node.children.flatMap((row, index) => {
    const header = index < node.headerRows;
    const cells = rows[index]!.map(({ node: cell, column, continues }): CellPlan => {
      const align = cell === filler ? null : (node.align[column] ?? null);
      let covered = 0;
      for (let at = column; at < column + cell.columnSpan; at += 1) covered += widths[at] ?? 0;
      return { node: cell, align, width: covered, continues };
    });
    return context.write(row, { ...context, row: { header, cells } }) as Fragment[];
  });
  const [before, after] = stencil(`table ${width} ${widths.join(' ')}`, () => tableAround(width, widths));
  return [{ type: 'table', xml: `${before}${written.map(({ xml }) => xml).join('')}${after}` }];
}

const tableAround = (width: number, columnWidths: number[]): XmlComponent =>
  new Table({
    rows: [],
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    borders,
    margins: {
      top: gbt9704.tableCellMargin.value,
      bottom: gbt9704.tableCellMargin.value,
      left: gbt9704.tableCellSide.value,
      right: gbt9704.tableCellSide.value,
    },
  }).addChildElement(splice(fragmentSlot));

interface Placed {
  readonly node: TableCell;
  readonly column: number;
  readonly continues: boolean;
}

/** Where each cell stands, given that cells of rows above may reach down; a row that ends early is filled up. */
function plan({ children }: TableNode): { rows: readonly (readonly Placed[])[]; columns: number } {
  const rows: Placed[][] = [];
  let columns = 1;
  let above = new Map<number, { node: TableCell; rows: number }>();
  for (const { children: own } of children) {
    const row: Placed[] = [];
    const below: typeof above = new Map();
    let column = 0;
    const place = (node: TableCell, continues: boolean, rows: number) => {
      row.push({ node, column, continues });
      if (rows > 1) below.set(column, { node, rows: rows - 1 });
      column += Math.max(1, node.columnSpan);
    };
    const last = [...above.keys()].reduce((most, each) => Math.max(most, each), -1);
    for (let next = 0; next < own.length || column <= last; ) {
      const held = above.get(column);
      if (held) place(held.node, true, held.rows);
      else {
        const node = own[next] ?? filler;
        next += 1;
        place(node, false, node.rowSpan);
      }
    }
    rows.push(row);
    columns = Math.max(columns, column);
    above = below;
  }
  for (const row of rows) {
    const { node, column } = row.at(-1) ?? { node: filler, column: -1 };
    for (let next = column + Math.max(1, node.columnSpan); next < columns; next += 1)
      row.push({ node: filler, column: next, continues: false });
  }
  return { rows, columns };
}

const filler = build.cell('');

/** Whole twips that add up to the width. */
function columnWidths(relative: readonly number[], columns: number, width: number): number[] {
  const shares = Array.from({ length: columns }, (_, column) => Math.max(relative[column] ?? 1, 0.01));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let done = 0;
  let before = 0;
  return shares.map((share) => {
    done += share;
    const edge = Math.round((width * done) / total);
    const own = edge - before;
    before = edge;
    return own;
  });
}
