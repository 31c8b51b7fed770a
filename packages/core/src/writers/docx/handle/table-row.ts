import { type TableCell, TableRow } from 'docx';
import type { TableRow as TableRowNode } from '../../../model/report.ts';
import { build } from '../../../tree/index.ts';
import type { WriteContext } from '../context.ts';

/** A row that ends early is filled up: Word wants every column of every row. */
export function tableRow({ children }: TableRowNode, context: WriteContext): readonly TableRow[] {
  const { header, whole, align, missing } = context.row;
  const filled = [...children, ...Array.from({ length: missing }, () => build.cell(''))];
  const cells = filled.flatMap(
    (cell, index) => context.write(cell, { ...context, cell: { header, align: align[index] ?? null } }) as TableCell[],
  );
  return [new TableRow({ children: cells, tableHeader: header, cantSplit: whole })];
}
