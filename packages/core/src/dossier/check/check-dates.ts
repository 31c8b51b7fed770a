import { type Message, say } from '../../message/index.ts';
import type { ReportFile } from '../../model/dossier/dossier.ts';
import type { Fact } from '../../model/dossier/fact.ts';
import type { Places } from '../../model/place.ts';
import { placeAt } from '../../source/index.ts';

/** The report is issued in its year or the next one, and nobody knows a figure later than that day. */
export function checkDates(report: ReportFile, facts: readonly Fact[], places: Places): Message[] {
  const { year, issueDate, asOf } = report;
  const messages: Message[] = [];
  const wrong = (path: string, subject: string, actual: string, expected: string) =>
    messages.push(say('dossier/wrong-year', { place: placeAt(places, path), subject, actual, expected: [expected] }));

  const issued = issueDate === undefined ? undefined : yearOf(issueDate);
  if (issueDate !== undefined && issued !== year && issued !== year + 1)
    wrong('issueDate', '成文日期', issueDate, `${year}年或${year + 1}年的日期`);
  if (asOf !== undefined && (yearOf(asOf) < year || (yearOf(asOf) > year && !(issueDate && asOf <= issueDate)))) {
    const late = yearOf(asOf) > year && issueDate !== undefined;
    wrong('asOf', '数据截至日期', asOf, late ? `不晚于成文日期 ${issueDate} 的日期` : `${year}年内的日期`);
  }
  facts.forEach((fact, index) => {
    if (fact.asOf !== undefined && issueDate !== undefined && fact.asOf > issueDate)
      wrong(`facts/${index}/asOf`, `数据“${fact.metric}”的截至日期`, fact.asOf, `不晚于成文日期 ${issueDate} 的日期`);
  });
  return messages;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
