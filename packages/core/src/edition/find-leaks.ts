import { type Message, say } from '../message/index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { walk } from '../tree/index.ts';
import { findSecrets, secretsOf } from './secrets.ts';

/** Everything internal that the report shows: as a figure, as a mark, or typed as plain words. */
export function findLeaks(
  report: Report,
  ledger: Ledger,
  dossier: Pick<Dossier, 'evidence' | 'taskList' | 'facts'>,
): readonly Message[] {
  const leak = (subject: string, actual: string, place: Place | undefined) =>
    say('output/leak', { place, subject, actual });
  const secrets = secretsOf(ledger, dossier);
  const internalEvidence = new Map(
    dossier.evidence.flatMap((each) => (each.classification === 'internal' ? [[each.id, each.title]] : [])),
  );
  const internalTasks = new Map(
    dossier.taskList.tasks.flatMap((each) => (each.classification === 'internal' ? [[each.id, each.content]] : [])),
  );

  let place: Place | undefined;
  return [...walk(report)].flatMap((node): readonly Message[] => {
    place = node.place ?? place;
    switch (node.type) {
      case 'fact': {
        const entry = ledger.entries.get(node.id);
        return entry?.classification === 'internal' ? [leak(entry.metric.name, node.value, node.place)] : [];
      }
      case 'evidence':
        return internalEvidence.has(node.id) ? [leak('佐证材料', internalEvidence.get(node.id)!, node.place)] : [];
      case 'task':
        return internalTasks.has(node.id) ? [leak('任务', internalTasks.get(node.id)!, node.place)] : [];
      case 'text':
        return findSecrets(node.value, secrets).map(({ subject, text }) => leak(subject, text, node.place ?? place));
      default:
        return [];
    }
  });
}
