import type { ReportHead } from '../../../model/report/report.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { gbt9704 } from '../page/gbt9704.ts';
import { blankLines, styled } from '../paragraph.ts';
import { inLines } from '../piece.ts';
import { hasMasthead } from './first-page.ts';

/** 标题, two empty lines below the red line (7.3.1); at the top of the page where there is no 版头. */
export const title = (head: ReportHead, { edition, firstPage, geometry }: WriteContext): readonly Fragment[] => [
  ...blankLines(hasMasthead(head, edition) ? gbt9704.titleBlankLines.value : 0),
  styled('Title', inLines(firstPage.titleLines), geometry),
];
