import { requireArgument } from '../message/index.ts';
import type { Report } from '../model/report.ts';
import { stringify } from './write/stringify-nodes.ts';

/**
 * The report as Markdown: `#` title, `##` 一、 `###` （一） …, facts as links, sections with their ids in a
 * comment unless `marks` is false. Of the head only the title stands in it; spans of merged cells become empty cells.
 */
export function stringifyReport(report: Report, { marks = true }: { readonly marks?: boolean } = {}): string {
  requireArgument('report', 'report', report);
  return `${stringify(report, { marks })}\n`;
}
