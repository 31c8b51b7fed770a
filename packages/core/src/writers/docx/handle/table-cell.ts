import type { TableCell as TableCellNode } from '../../../model/report/report.ts';
import { type Fragment, type WriteContext, writeLine } from '../context.ts';
import { fragmentSlot, stencil } from '../fragment.ts';
import { cellMarkup } from '../markup/cell-markup.ts';
import { empty, styled, together } from '../paragraph.ts';

const alignments = {
  left: { alignment: 'left' },
  center: { alignment: 'center' },
  right: { alignment: 'right' },
} as const;

export function tableCell(node: TableCellNode, context: WriteContext): readonly Fragment[] {
  const { columnSpan, rowSpan } = node;
  const { align, width, continues } = context.cell;
  const { header, leads } = context.row;
  const own = header || align === null ? undefined : alignments[align];
  const aligned = leads ? { ...own, ...together } : own;
  const line = continues
    ? empty('Normal', aligned)
    : styled(header ? 'TableHeader' : 'TableText', writeLine(node.children, context), context.geometry, aligned);
  const merge = continues ? 'continue' : rowSpan > 1 ? 'restart' : undefined;
  const [before, after] = stencil(`c ${columnSpan} ${merge} ${width}`, () =>
    cellMarkup({ ...(width > 0 && { width }), ...(merge && { merge }), columnSpan, centred: true }, fragmentSlot),
  );
  return [{ type: 'cell', xml: `${before}${line.xml}${after}` }];
}
