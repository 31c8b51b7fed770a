import { editionPassage } from '../model/dossier/prose-words.ts';
import type { EditionId } from '../model/report/edition.ts';
import type { CommentNode, Report } from '../model/report/report.ts';
import { walk } from '../tree/index.ts';
import { dropPassages } from './drop-passages.ts';

/** The report without what a template says in other editions only, and without the marks around what it says in this one. */
export function dropOtherEditions(report: Report, edition: EditionId): Report {
  const isMark = ({ editions }: CommentNode) => editions !== undefined;
  if (!walk(report).some((node) => node.type === 'comment' && isMark(node))) return report;
  const isOther = ({ editions }: CommentNode) => editions !== undefined && !editions.includes(edition);
  const left = dropPassages(report, {
    starts: (node) => isOther(node) && node.value !== editionPassage.end,
    ends: (node) => isOther(node) && node.value === editionPassage.end,
  });
  // A mark is a passage by itself, so nothing is left of it.
  return dropPassages(left, { starts: isMark, ends: isMark });
}
