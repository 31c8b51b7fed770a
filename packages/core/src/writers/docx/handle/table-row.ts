import { type TableCell, TableRow } from 'docx';
import type { TableRow as TableRowNode } from '../../../model/report.ts';
import type { WriteContext, Written } from '../context.ts';
import { hole, splice, stencil } from '../written.ts';

/** The cells that the table has planned for the row. */
export function tableRow(_: TableRowNode, context: WriteContext): readonly Written[] {
  const { header, cells } = context.row;
  const [before, after] = stencil(`tr ${header}`, () => {
    const content = splice<TableCell>(hole, 'w:tc');
    return new TableRow({ children: [content], tableHeader: header, cantSplit: true });
  });
  let xml = before;
  for (const cell of cells)
    for (const written of context.write(cell.node, { ...context, cell }) as Written[]) xml += written.xml;
  return [{ type: 'row', xml: xml + after }];
}
