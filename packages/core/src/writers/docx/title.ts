import type { ReportHead } from '../../model/report.ts';
import { heightOf } from '../../ooxml/index.ts';
import { breakTitle } from './break-title.ts';
import type { WriteContext, Written } from './context.ts';
import { gbt9704, practice } from './gbt9704.ts';
import { hasMasthead } from './masthead.ts';
import { blankLines, styled } from './paragraph.ts';
import { type Piece, run } from './piece.ts';

/** 标题, two empty lines below the red line (7.3.1); at the top of the page where there is no 版头. */
export function title(head: ReportHead, { edition, geometry }: WriteContext): readonly Written[] {
  const lines = breakTitle(
    head.title,
    Math.min(practice.titleLine, geometry.blockWidth / heightOf(gbt9704.titleSize.value)),
  );
  const pieces = lines.flatMap((line, index): Piece[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    run(line),
  ]);
  return [...blankLines(hasMasthead(head, edition) ? gbt9704.titleBlankLines.value : 0), styled('Title', pieces)];
}
