import type { TableCell, TableRow } from '../model/report/report.ts';
import { build } from '../tree/index.ts';

/** A cell in one of the rows it stands in. */
export interface PlacedCell {
  readonly node: TableCell;
  /** Of all columns the one it begins in, counted from 0. */
  readonly column: number;
  /** It began in a row above and reaches down. */
  readonly continues: boolean;
}

/** Fills up a row that ends early. */
export const emptyCell: TableCell = build.cell('');

/**
 * Where each cell of a table stands: its column is not its number in its row, since cells of rows above may reach down
 * and those before it may be wide. A row that ends early is filled up.
 */
export function placeCells(children: readonly TableRow[]): {
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly columns: number;
} {
  const rows: PlacedCell[][] = [];
  let columns = 1;
  let above = new Map<number, { node: TableCell; rows: number }>();
  for (const { children: own } of children) {
    const row: PlacedCell[] = [];
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
        const node = own[next] ?? emptyCell;
        next += 1;
        place(node, false, node.rowSpan);
      }
    }
    rows.push(row);
    columns = Math.max(columns, column);
    above = below;
  }
  for (const row of rows) {
    const { node, column } = row.at(-1) ?? { node: emptyCell, column: -1 };
    for (let next = column + Math.max(1, node.columnSpan); next < columns; next += 1)
      row.push({ node: emptyCell, column: next, continues: false });
  }
  return { rows, columns };
}
