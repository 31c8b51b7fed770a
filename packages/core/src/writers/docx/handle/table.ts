import type { Table as TableNode, TableRow } from '../../../model/report/report.ts';
import { emptyCell, placeCells } from '../../place-cells.ts';
import type { CellPlan, Fragment, WriteContext } from '../context.ts';
import { fragmentSlot, stencil } from '../fragment.ts';
import { onEveryEdge, single } from '../markup/border-lines.ts';
import { tableMarkup } from '../markup/table-markup.ts';
import { gbt9704 } from '../page/gbt9704.ts';

const borders = onEveryEdge(single(4));
const margins = { vertical: gbt9704.tableCellMargin.value, side: gbt9704.tableCellSide.value };

export function table(node: TableNode, context: WriteContext): readonly Fragment[] {
  if (node.children.length === 0) return [];
  const { rows, columns } = placeCells(node.children);
  const width = context.geometry.blockWidth;
  const widths = columnWidths(node.widths, columns, width);
  const written = node.children.flatMap((row, index) => {
    const header = index < node.headerRows;
    const cells = rows[index]!.map(({ node: cell, column, continues }): CellPlan => {
      const align = cell === emptyCell ? null : (node.align[column] ?? null);
      let covered = 0;
      for (let at = column; at < column + cell.columnSpan; at += 1) covered += widths[at] ?? 0;
      return { node: cell, align, width: covered, continues };
    });
    const leads = !header && leadsRows(row, columns) && index < node.children.length - 1;
    return context.write(row, { ...context, row: { header, leads, cells } }) as Fragment[];
  });
  const [before, after] = stencil(`table ${width} ${widths.join(' ')}`, () =>
    tableMarkup({ widths, width, borders, margins }, fragmentSlot),
  );
  return [{ type: 'table', xml: `${before}${written.map(({ xml }) => xml).join('')}${after}` }];
}

/** One cell over all columns is a heading of the rows below it: it goes to their page. */
const leadsRows = ({ children }: TableRow, columns: number): boolean =>
  columns > 1 && children.length === 1 && children[0]!.columnSpan >= columns;

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
