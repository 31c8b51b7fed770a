import { internalEnd, internalStart } from '../model/dossier/prose-words.ts';
import type { Report } from '../model/report/report.ts';
import { dropPassages } from './drop-passages.ts';

/** The report without what stands between the marks of internal passages. */
export const dropInternal = (report: Report): Report =>
  dropPassages(report, {
    starts: ({ value }) => value === internalStart,
    ends: ({ value }) => value === internalEnd,
  });
