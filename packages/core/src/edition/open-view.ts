import type { Dossier } from '../model/dossier/dossier.ts';
import type { Task } from '../model/dossier/task.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Report } from '../model/report/report.ts';
import { dropInternal } from './drop-internal.ts';
import { dropOtherEditions } from './drop-other-editions.ts';

interface Source {
  readonly dossier: Pick<Dossier, 'report' | 'evidence' | 'taskList'>;
  readonly report: Report;
  readonly ledger: Ledger;
}

/**
 * What everyone may see of a dossier: its report without what is marked internal, its ledger, documents and tasks without
 * those that are. Of a task that is not to be reported the reason is nobody's business either; of the others, aims
 * whose metric is internal and documents that are go unmentioned.
 */
export function openView({ dossier, report, ledger }: Source): Source {
  const entries = new Map([...ledger.entries].filter(([, { classification }]) => classification === 'public'));
  const evidence = dossier.evidence.filter(({ classification }) => classification === 'public');
  const known = new Set(evidence.map(({ id }) => id));
  const open = (task: Task): Task => ({
    ...task,
    targets: task.targets.filter(({ metric }) => metric === undefined || !isInternal(metric, ledger)),
    evidence: task.evidence.filter((id) => known.has(id)),
  });
  const tasks = dossier.taskList.tasks.filter(({ classification, exempt }) => classification === 'public' && !exempt);
  return {
    dossier: { ...dossier, evidence, taskList: { ...dossier.taskList, tasks: tasks.map(open) } },
    report: dropInternal(dropOtherEditions(report, 'public')),
    ledger: { ...ledger, entries },
  };
}

const isInternal = (metric: string, { entries }: Ledger): boolean => entries.get(metric)?.classification === 'internal';
