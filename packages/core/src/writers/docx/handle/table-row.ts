import type { TableRow as TableRowNode } from '../../../model/report/report.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { fragmentSlot, stencil } from '../fragment.ts';
import { rowMarkup } from '../markup/row-markup.ts';

/** The cells that the table has planned for the row. */
export function tableRow(_: TableRowNode, context: WriteContext): readonly Fragment[] {
  const { header, cells } = context.row;
  const [before, after] = stencil(`tr ${header}`, () => rowMarkup({ header, cantSplit: true }, fragmentSlot));
  let xml = before;
  for (const cell of cells)
    for (const written of context.write(cell.node, { ...context, cell }) as Fragment[]) xml += written.xml;
  return [{ type: 'row', xml: xml + after }];
}
