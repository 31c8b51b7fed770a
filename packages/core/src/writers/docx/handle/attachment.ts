import type { Attachment } from '../../../model/report.ts';
import { type WriteContext, type Written, writeBlocks, writeLine } from '../context.ts';
import { gbt9704 } from '../gbt9704.ts';
import { blankLines, styled } from '../paragraph.ts';

/** A page of its own: “附件1” on line 1, the title on line 3 (7.3.7). */
export function attachment(node: Attachment, context: WriteContext): readonly Written[] {
  const label = `附件${context.numbers.get(node) ?? ''}`;
  return [
    styled('AttachmentLabel', label, { pageBreakBefore: true }),
    ...blankLines(gbt9704.attachmentTitleLine.value - 2),
    styled('AttachmentTitle', writeLine(node.title, context)),
    ...blankLines(1),
    ...writeBlocks(node.children, context),
  ];
}
