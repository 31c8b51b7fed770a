import { type Message, requireArgument, say } from '../message/index.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Report } from '../model/report/report.ts';
import { placeAt } from '../source/index.ts';
import { walk } from '../tree/index.ts';
import { evidencePath } from './evidence-path.ts';

/** What evidence is checked against; a draft has it all. */
export interface EvidenceSource {
  readonly dossier: Dossier;
  readonly ledger: Ledger;
  readonly report: Report;
}

/**
 * Facts without a document, documents that back nothing, and files that are missing, changed or not yet hashed.
 *
 * @param draft a draft
 * @param files the sha256 of the file at each location, as the dossier writes it; undefined where there is none
 * @returns messages `evidence/…`, in the order of facts and documents
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * checkEvidence(drafted, new Map()).map(({ ruleId }) => ruleId); // ['evidence/none']
 * ```
 */
export function checkEvidence(
  draft: EvidenceSource,
  files: ReadonlyMap<string, string | undefined>,
): readonly Message[] {
  requireArgument('draft', 'draft', draft);
  requireArgument('map', 'files', files);
  const { dossier, ledger, report } = draft;
  const { evidence, facts, taskList, places } = dossier;
  const unbacked = [...ledger.entries.values()].flatMap((entry) =>
    entry.fact && entry.quantity && entry.evidence.length === 0
      ? [say('evidence/none', { place: entry.place, subject: entry.metric.name })]
      : [],
  );
  const tasks = [...taskList.tasks, ...(dossier.report.nextTasks ?? [])];
  const cited = new Set([
    ...[...facts, ...tasks].flatMap((each) => each.evidence),
    ...walk(report).flatMap((node) => (node.type === 'evidence' ? [node.id] : [])),
  ]);
  const documents = evidence.flatMap(({ id, title: subject, location, sha256 }, index) => {
    const place = (key: string) => placeAt(places, `evidence/${index}/${key}`);
    const found: Message[] = [];
    if (!cited.has(id)) found.push(say('evidence/unused', { place: place('id'), subject }));
    if (location === undefined) {
      if (sha256 !== undefined) found.push(say('evidence/no-location', { place: place('sha256'), subject }));
      return found;
    }
    if (evidencePath(location) === undefined) return found;
    const actual = files.get(location);
    const at = place('location');
    if (actual === undefined) found.push(say('evidence/missing-file', { place: at, subject, actual: location }));
    else if (sha256 === undefined) found.push(say('evidence/no-hash', { place: at, subject, expected: [actual] }));
    else if (actual !== sha256)
      found.push(say('evidence/changed-file', { place: place('sha256'), subject, actual, expected: [sha256] }));
    return found;
  });
  return [...unbacked, ...documents];
}
