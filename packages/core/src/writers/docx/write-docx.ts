import { requireArgument } from '../../message/index.ts';
import type { Report } from '../../model/report.ts';
import type { WriteDocxOptions } from './compose-docx.ts';

/**
 * The report as a Word file laid out by GB/T 9704—2012. The same report and options give the same bytes.
 * Where the edition has anchors, every fact, open slot, task, document and section is a bookmark, and a custom
 * XML part says which; where it has none, the file has no bookmark, no custom XML and no author.
 *
 * The library that knows Word's files is loaded for the first document.
 */
export async function writeDocx(report: Report, options: WriteDocxOptions): Promise<Uint8Array> {
  requireArgument('report', 'report', report);
  requireArgument('object', 'options', options);
  const { composeDocx } = await import('./compose-docx.ts');
  return composeDocx(report, options);
}
