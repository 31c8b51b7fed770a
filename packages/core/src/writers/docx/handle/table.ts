import { BorderStyle, Table, TableLayoutType, type TableRow, WidthType } from 'docx';
import type { Table as TableNode } from '../../../model/report.ts';
import type { RowPlan, WriteContext, Written } from '../context.ts';
import { gbt9704 } from '../gbt9704.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

export function table(node: TableNode, context: WriteContext): readonly Written[] {
  if (node.children.length === 0) return [];
  const { plans, columns } = plan(node, context.lastTable !== node);
  const width = context.geometry.blockWidth;
  const rows = node.children.map((row, index) => context.write(row, { ...context, row: plans[index] as RowPlan }));
  return [
    new Table({
      rows: rows.flat() as TableRow[],
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: columnWidths(node.widths, columns, width),
      borders,
      margins: {
        top: gbt9704.tableCellMargin.value,
        bottom: gbt9704.tableCellMargin.value,
        left: gbt9704.tableCellSide.value,
        right: gbt9704.tableCellSide.value,
      },
    }),
  ];
}

/** Where each cell stands, given that cells of rows above may reach down. */
function plan(
  { children, align, headerRows }: TableNode,
  whole: boolean,
): { plans: readonly RowPlan[]; columns: number } {
  const occupied = children.map(() => new Set<number>());
  const starts = children.map((row, index) => {
    let column = 0;
    return row.children.map(({ columnSpan, rowSpan }) => {
      while (occupied[index]?.has(column)) column += 1;
      const start = column;
      for (const below of occupied.slice(index, index + Math.max(1, rowSpan))) {
        for (let each = start; each < start + Math.max(1, columnSpan); each++) below.add(each);
      }
      return start;
    });
  });
  const columns = Math.max(1, ...occupied.flatMap((row) => [...row].map((column) => column + 1)));
  const plans = starts.map((row, index) => ({
    header: index < headerRows,
    whole: whole || index < headerRows,
    align: row.map((column) => align[column] ?? null),
    missing: columns - (occupied[index]?.size ?? 0),
  }));
  return { plans, columns };
}

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
