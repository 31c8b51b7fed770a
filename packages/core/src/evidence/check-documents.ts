import { type Message, say } from '../message/index.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import { placeAt } from '../source/index.ts';
import { evidencePath } from './evidence-path.ts';

/**
 * What the register of documents says amiss by itself. A ledger is closed in the weeks after the year, so a
 * document is too late only after the report is issued; without that date, after March, when reports are due.
 */
export function checkDocuments({ evidence, report, places }: Dossier): readonly Message[] {
  const { issueDate, year } = report;
  const last = issueDate ?? `${year + 1}-03-31`;
  const limit = issueDate === undefined ? `不晚于 ${last} 的日期` : `不晚于成文日期 ${last} 的日期`;
  return evidence.flatMap(({ title, date, location }, index) => {
    const place = (key: string) => placeAt(places, `evidence/${index}/${key}`);
    const late = date !== undefined && date > last;
    const outside = location !== undefined && evidencePath(location) === undefined;
    return [
      ...(late
        ? [say('evidence/too-late', { place: place('date'), subject: title, actual: date, expected: [limit] })]
        : []),
      ...(outside ? [say('evidence/outside', { place: place('location'), subject: title, actual: location })] : []),
    ];
  });
}
