import type { ReportHead } from '../../../model/report/report.ts';
import { heightOf } from '../../../ooxml/index.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { breakTitle } from '../line-breaks/break-title.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';
import { blankLines, styled } from '../paragraph.ts';
import { inLines } from '../piece.ts';
import { hasMasthead } from './masthead.ts';

/** The lines of a title, of the document or of an 附件 (7.3.1). */
export const titleLines = (text: string, { blockWidth }: Pick<Geometry, 'blockWidth'>): readonly string[] =>
  breakTitle(text, Math.min(practice.titleLine, blockWidth / heightOf(gbt9704.titleSize.value)));

/** 标题, two empty lines below the red line (7.3.1); at the top of the page where there is no 版头. */
export const title = (head: ReportHead, { edition, geometry }: WriteContext): readonly Fragment[] => [
  ...blankLines(hasMasthead(head, edition) ? gbt9704.titleBlankLines.value : 0),
  styled('Title', inLines(titleLines(head.title, geometry))),
];
