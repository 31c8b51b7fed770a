import { passagesInHtml } from '../../../edition/index.ts';
import { writeReportHtml } from '../../../writers/html/index.ts';
import type { FormatWriter } from './format-writer.ts';

export const html: FormatWriter = async (report) => {
  const page = writeReportHtml(report);
  return { bytes: new TextEncoder().encode(page), messages: [], passages: () => passagesInHtml(page) };
};
