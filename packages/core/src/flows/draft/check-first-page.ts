import { type Message, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import { editions } from '../../model/report/edition.ts';
import type { LayoutSettings } from '../../model/report/layout.ts';
import type { ReportHead } from '../../model/report/report.ts';
import { placeAt } from '../../source/index.ts';
import { bodyLinesOnFirstPage } from '../../writers/docx/index.ts';

/** Page 1 must show body text (7.3.3). Only an edition with 版头 can fill it: said where not even the smallest mark leaves a line. */
export function checkFirstPage(
  { report, places }: Dossier,
  head: ReportHead,
  layout: LayoutSettings,
): readonly Message[] {
  const asked = report.editions ?? ['submission'];
  const edition = asked.map((id) => editions[id]).find(({ masthead }) => masthead);
  if (edition === undefined || bodyLinesOnFirstPage(head, edition, layout) > 0) return [];
  const parts = [
    ...(head.issuerMarks.length > 1 ? [`${head.issuerMarks.length}个发文机关`] : []),
    ...(head.signatories.length > 1 ? [`${head.signatories.length}个签发人`] : []),
    `${[...head.title].length}字的标题`,
  ];
  return [say('output/first-page-body', { place: placeAt(places, 'title'), subject: parts.join('、') })];
}
