import { type Message, say } from '../message/index.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import type { Report } from '../model/report/report.ts';
import { walk } from '../tree/index.ts';

/** Marks after sentences that name a task or a document which the dossier does not have. */
export function checkReferences(
  report: Report,
  { taskList, evidence }: Pick<Dossier, 'taskList' | 'evidence'>,
): readonly Message[] {
  const known = {
    task: new Set(taskList.tasks.map(({ id }) => id)),
    evidence: new Set(evidence.map(({ id }) => id)),
  };
  const wrong = { task: 'prose/unknown-task', evidence: 'dossier/unknown-evidence' } as const;
  return walk(report).flatMap((node) => {
    if (node.type !== 'task' && node.type !== 'evidence') return [];
    return known[node.type].has(node.id) ? [] : [say(wrong[node.type], { place: node.place, actual: node.id })];
  });
}
