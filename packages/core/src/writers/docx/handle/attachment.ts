import type { Attachment } from '../../../model/report/report.ts';
import { type Fragment, type WriteContext, writeBlocks, writeLine } from '../context.ts';
import { titleLines } from '../head/first-page.ts';
import { breakPieces } from '../line-breaks/break-pieces.ts';
import { gbt9704 } from '../page/gbt9704.ts';
import { blankLines, styled } from '../paragraph.ts';
import { type Piece, textOfPieces } from '../piece.ts';

/** A page of its own: “附件1” on line 1, the title on line 3 (7.3.7). */
export function attachment(node: Attachment, context: WriteContext): readonly Fragment[] {
  const label = `附件${context.numbers.get(node) ?? ''}`;
  return [
    styled('AttachmentLabel', label, context.geometry, { pageBreakBefore: true }),
    ...blankLines(gbt9704.attachmentTitleLine.value - 2),
    styled('AttachmentTitle', titleOf(node, context), context.geometry),
    ...blankLines(1),
    ...writeBlocks(node.children, context),
  ];
}

/** Broken by sense, as the title of the document is, unless its author has broken it. */
function titleOf({ title }: Attachment, context: WriteContext): readonly Piece[] {
  const pieces = writeLine(title, context);
  if (pieces.some(({ type }) => type === 'break')) return pieces;
  return breakPieces(pieces, titleLines(textOfPieces(pieces), context.geometry));
}
