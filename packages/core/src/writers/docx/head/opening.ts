import type { ReportHead } from '../../../model/report/report.ts';
import { inBrackets, withColon } from '../../../tree/index.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { gbt9704 } from '../page/gbt9704.ts';
import { blankLines, styled } from '../paragraph.ts';

/** What stands between title and body: 题注 and 称谓, or 主送机关 (7.3.2). */
export function opening(head: ReportHead, { edition }: WriteContext): readonly Fragment[] {
  const note = edition.salutation && head.titleNote ? [styled('TitleNote', inBrackets(head.titleNote))] : [];
  const salutation = edition.salutation && head.salutation ? [styled('Addressee', withColon(head.salutation))] : [];
  const addressees =
    edition.addressees && head.addressees.length > 0 && !addresseesMove(head)
      ? [styled('Addressee', addresseeLine(head))]
      : [];
  return [...note, ...blankLines(gbt9704.addresseeBlankLines.value), ...salutation, ...addressees];
}

export const addresseeLine = ({ addressees }: ReportHead): string => withColon(addressees.join('，'));

/** Lines of 主送机关 above which page 1 would show no body: they go to 版记. */
const mostLines = 5;

/** The addressees fill page 1, which must show body text: they are printed in 版记 (7.3.2). */
export const addresseesMove = (head: ReportHead): boolean =>
  addresseeLine(head).length > mostLines * gbt9704.charactersPerLine.value;
