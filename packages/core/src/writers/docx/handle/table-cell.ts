import { AlignmentType, TableCell, VerticalAlignTable } from 'docx';
import type { TableCell as TableCellNode } from '../../../model/report.ts';
import { type WriteContext, writeLine } from '../context.ts';
import { styled } from '../paragraph.ts';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

export function tableCell(node: TableCellNode, context: WriteContext): readonly TableCell[] {
  const { header, align } = context.cell;
  const words = writeLine(node.children, context);
  const aligned = header || align === null ? {} : { alignment: alignments[align] };
  return [
    new TableCell({
      children: [styled(header ? 'TableHeader' : 'TableText', words, aligned)],
      ...(node.columnSpan > 1 && { columnSpan: node.columnSpan }),
      ...(node.rowSpan > 1 && { rowSpan: node.rowSpan }),
      verticalAlign: VerticalAlignTable.CENTER,
    }),
  ];
}
