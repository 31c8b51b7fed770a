import { type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { Report } from '../../model/report/report.ts';
import type { WriteDocxOptions } from './package/compose-docx.ts';

const kinds: OptionKinds<WriteDocxOptions> = {
  edition: 'editionShown',
  layout: 'layout',
  date: 'date',
};

/**
 * The report as a Word file laid out by GB/T 9704—2012. The same report and options give the same bytes.
 * Where the edition has anchors, every fact, open slot, task, document and section is a bookmark, and a custom
 * XML part says which; where it has none, the file has no bookmark, no custom XML and no author.
 *
 * The library that knows Word's files is loaded for the first document.
 *
 * @param report a report tree
 * @param options the edition, the layout, and the day for the file's properties, `2025-12-31`
 * @returns bytes of the .docx
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const report = build.report({ year: 2025, title: '报告' }, build.p('一段。'));
 * const made = await writeDocx(report, { edition: editions.public, layout: defaultLayout, date: '2025-12-31' });
 * String.fromCharCode(...made.subarray(0, 2)); // 'PK'
 * ```
 */
export async function writeDocx(report: Report, options: WriteDocxOptions): Promise<Uint8Array> {
  requireArgument('report', 'report', report);
  requireOptions(kinds, 'options', options);
  const { composeDocx } = await import('./package/compose-docx.ts');
  return composeDocx(report, options);
}
