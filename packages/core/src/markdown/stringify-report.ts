import { requireArgument } from '../message/index.ts';
import type { Report } from '../model/report/report.ts';
import { stringify } from './write/stringify-nodes.ts';

/**
 * The report as Markdown: `#` title, `##` 一、 `###` （一） …, facts as links, sections with their ids in a
 * comment unless `marks` is false. Of the head only the title stands in it; spans of merged cells become empty cells.
 *
 * @param report a report tree
 * @param options whether ids of sections stand in it as comments
 * @returns Markdown that ends in a line feed
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * stringifyReport(build.report({ year: 2025, title: '报告' }, build.p('一段。'))); // '# 报告\n\n一段。\n'
 * ```
 */
export function stringifyReport(report: Report, { marks = true }: { readonly marks?: boolean } = {}): string {
  requireArgument('report', 'report', report);
  return `${stringify(report, { marks })}\n`;
}
