import type { Edition } from '../../../model/report/edition.ts';
import type { ReportHead } from '../../../model/report/report.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { blankLines, styled } from '../paragraph.ts';
import { documentNumber } from './document-number.ts';
import { issuerMark } from './issuer-mark.ts';

/** 版头 (7.2). The mark is anchored to the page; what follows flows on below it. */
export function masthead(head: ReportHead, { edition, geometry }: WriteContext): readonly Fragment[] {
  if (!hasMasthead(head, edition)) return [];
  const mark = issuerMark(head, geometry);
  return [...mark.blocks, ...corner(head, mark.linesAbove), ...documentNumber(head, edition.signatory, geometry)];
}

/** Whether there is anything above the title. */
export const hasMasthead = (head: ReportHead, { masthead }: Edition): boolean =>
  masthead && [head.copyNumber, head.secrecy, head.urgency, head.documentNumber, ...head.issuerMarks].some(Boolean);

/** 份号, 密级, 紧急程度, one below the other from the first line. Empty lines after them reach down to the mark. */
function corner({ copyNumber, secrecy, urgency }: ReportHead, linesAbove: number): readonly Fragment[] {
  const lines = [
    ...(copyNumber ? [styled('Flush', copyNumber)] : []),
    ...(secrecy ? [styled('Secrecy', secrecy)] : []),
    ...(urgency ? [styled('Secrecy', urgency)] : []),
  ];
  return [...lines, ...blankLines(Math.max(0, linesAbove - lines.length))];
}
