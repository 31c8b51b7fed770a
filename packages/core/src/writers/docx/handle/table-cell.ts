import { AlignmentType, TableCell, VerticalAlignTable, VerticalMergeType, WidthType } from 'docx';
import type { TableCell as TableCellNode } from '../../../model/report/report.ts';
import { type Fragment, type WriteContext, writeLine } from '../context.ts';
import { fragmentSlot, splice, stencil } from '../fragment.ts';
import { styled } from '../paragraph.ts';

const alignments = {
  left: { alignment: AlignmentType.LEFT },
  center: { alignment: AlignmentType.CENTER },
  right: { alignment: AlignmentType.RIGHT },
} as const;

export function tableCell(node: TableCellNode, context: WriteContext): readonly Fragment[] {
  const { columnSpan, rowSpan } = node;
  const { align, width, continues } = context.cell;
  const { header } = context.row;
  const aligned = header || align === null ? undefined : alignments[align];
  const line = continues
    ? styled('Normal', [], aligned)
    : styled(header ? 'TableHeader' : 'TableText', writeLine(node.children, context), aligned);
  const [before, after] = stencil(
    `c ${columnSpan} ${rowSpan > 1} ${width} ${continues}`,
    () =>
      new TableCell({
        children: [splice(fragmentSlot)],
        ...(width > 0 && { width: { size: width, type: WidthType.DXA } }),
        ...(columnSpan > 1 && { columnSpan }),
        ...((continues || rowSpan > 1) && {
          verticalMerge: continues ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
        }),
        verticalAlign: VerticalAlignTable.CENTER,
      }),
  );
  return [{ type: 'cell', xml: `${before}${line.xml}${after}` }];
}
