import type { ReportHead } from '../../../model/report/report.ts';
import { inBrackets, withColon } from '../../../tree/index.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { gbt9704 } from '../page/gbt9704.ts';
import { blankLines, styled } from '../paragraph.ts';
import { addresseeLine } from './first-page.ts';

/** What stands between title and body: 题注 and 称谓, or 主送机关 (7.3.2). */
export function opening(head: ReportHead, { edition, firstPage, geometry }: WriteContext): readonly Fragment[] {
  const note = edition.salutation && head.titleNote ? [styled('TitleNote', inBrackets(head.titleNote), geometry)] : [];
  const salutation =
    edition.salutation && head.salutation ? [styled('Addressee', withColon(head.salutation), geometry)] : [];
  const addressees =
    edition.addressees && head.addressees.length > 0 && !firstPage.addresseesMove
      ? [styled('Addressee', addresseeLine(head), geometry)]
      : [];
  return [...note, ...blankLines(gbt9704.addresseeBlankLines.value), ...salutation, ...addressees];
}
