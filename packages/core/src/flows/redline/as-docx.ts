import { parseMarkdown } from '../../markdown/index.ts';
import { hasErrors, type Outcome } from '../../message/index.ts';
import { linkSchemes, sectionPrefix } from '../../model/dossier/prose-words.ts';
import { editions } from '../../model/report/edition.ts';
import { defaultLayout } from '../../model/report/layout.ts';
import type { Report } from '../../model/report/report.ts';
import { readReport } from '../../readers/report/index.ts';
import { decodeText } from '../../source/index.ts';
import { build } from '../../tree/index.ts';
import { writeDocx } from '../../writers/docx/index.ts';
import { isOfficeFile } from '../intake/is-office-file.ts';
import { readBlocks } from '../intake/read-blocks.ts';

/** Our own Markdown says which figure is which, and which section is which. */
const ours = new RegExp(`\\]\\((?:${linkSchemes.join('|')}):|<!-- ${sectionPrefix}`);

/** The day in the properties of a document that nobody keeps. */
const anyDay = '2000-01-01';

/**
 * A document as a Word file, by which all are compared: a .docx is one already, a .md or .txt is set as one.
 *
 * @throws InputError `import/format` on a file that is none of these, or a damaged one
 */
export async function asDocx(bytes: Uint8Array, file: string): Promise<Outcome<Uint8Array | undefined>> {
  if (isOfficeFile(bytes, file)) return { value: bytes, messages: [] };
  const { value: report, messages } = await reportIn(bytes, file);
  if (!report) return { value: undefined, messages };
  const edition = { ...editions.public, anchors: true };
  return { value: await writeDocx(report, { edition, layout: defaultLayout, date: anyDay }), messages };
}

async function reportIn(bytes: Uint8Array, file: string): Promise<Outcome<Report | undefined>> {
  const { value: text, messages: ofText } = decodeText(bytes, file);
  if (text === undefined || hasErrors(ofText)) return { value: undefined, messages: ofText };
  if (ours.test(text)) {
    const { value, messages } = parseMarkdown(text, file);
    return { value: build.report({ organ: '', title: value.title }, ...value.children), messages };
  }
  const { value: read, messages } = await readBlocks(bytes, file);
  return { value: read && readReport(read.blocks).report, messages };
}
