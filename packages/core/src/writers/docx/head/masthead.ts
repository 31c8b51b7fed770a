import type { ReportHead } from '../../../model/report/report.ts';
import type { Fragment, WriteContext } from '../context.ts';
import type { Geometry } from '../page/geometry.ts';
import { blankLines, styled } from '../paragraph.ts';
import { documentNumber } from './document-number.ts';
import { hasMasthead } from './first-page.ts';
import { issuerMark } from './issuer-mark.ts';

/** 版头 (7.2). The mark is anchored to the page; what follows flows on below it. */
export function masthead(head: ReportHead, context: WriteContext): readonly Fragment[] {
  const { edition, geometry } = context;
  if (!hasMasthead(head, edition)) return [];
  const mark = issuerMark(head, context);
  return [
    ...mark.blocks,
    ...corner(head, mark.linesAbove, geometry),
    ...documentNumber(head, edition.signatory, geometry),
  ];
}

/** 份号, 密级, 紧急程度, one below the other from the first line. Empty lines after them reach down to the mark. */
function corner(
  { copyNumber, secrecy, urgency }: ReportHead,
  linesAbove: number,
  geometry: Geometry,
): readonly Fragment[] {
  const lines = [
    ...(copyNumber ? [styled('Flush', copyNumber, geometry)] : []),
    ...(secrecy ? [styled('Secrecy', secrecy, geometry)] : []),
    ...(urgency ? [styled('Secrecy', urgency, geometry)] : []),
  ];
  return [...lines, ...blankLines(Math.max(0, linesAbove - lines.length))];
}
