import type { Dossier } from '../model/dossier/dossier.ts';
import type { MissedTarget, Shortfalls, UndoneTask } from '../model/dossier/shortfall.ts';
import type { Task } from '../model/dossier/task.ts';
import type { Ledger } from '../model/ledger.ts';
import { targetWords } from '../numeral/index.ts';
import { judgeAims } from './judge-aims.ts';
import { standingOf } from './standing-of.ts';

/**
 * What was to be reached and was not, as far as data tell before there is a report: figures that miss their target,
 * then tasks that their departments say are not done, and those that are due, or have no day, without a document, a figure or
 * a sentence in anyone's prose. What a department says is done, on its way in time or not due yet is none.
 */
export function findShortfalls(
  dossier: Pick<Dossier, 'taskList' | 'prose' | 'attachments'> & { readonly report?: Dossier['report'] },
  ledger: Ledger,
): Shortfalls {
  const mentioned = mentionedTasks(dossier);
  const missed = new Map<string, MissedTarget>();
  const undone: UndoneTask[] = [];
  for (const task of dossier.taskList.tasks) {
    if (task.exempt) continue;
    const aims = judgeAims(task, ledger);
    for (const { metric, words, state } of aims)
      if (metric !== undefined && state === 'unmet' && !missed.has(metric))
        missed.set(metric, missedTarget(metric, words, ledger, task));
    const { state, said } = standingOf(task, dossier.report?.departments ?? []);
    if (state === 'not-done') {
      undone.push({ kind: 'not-done', task, departments: ownersOf(task), said });
      continue;
    }
    if (state === 'done' || state === 'not-due') continue;
    const shown = task.evidence.length > 0 || mentioned.has(task.id) || aims.some(({ figure }) => figure !== undefined);
    const due = task.deadline?.date === undefined ? state === 'unknown' : task.deadline.date <= ledger.asOf;
    if (shown || !due) continue;
    const kind = task.deadline?.date === undefined ? 'unreported' : 'overdue';
    undone.push({ kind, task, departments: ownersOf(task), said });
  }
  for (const { metric, target } of ledger.entries.values())
    if (target?.state === 'unmet' && !missed.has(metric.id))
      missed.set(metric.id, missedTarget(metric.id, targetWords(target.target, metric), ledger));
  return { missed: [...missed.values()], undone };
}

function missedTarget(metric: string, words: string, ledger: Ledger, task?: Task): MissedTarget {
  const entry = ledger.entries.get(metric);
  const own = entry?.source === undefined ? [] : [entry.source];
  const owners = task ? ownersOf(task) : [];
  const internal = entry?.classification === 'internal' || task?.classification === 'internal';
  return {
    kind: 'target',
    metric,
    words,
    departments: owners.length > 0 ? owners : own,
    classification: internal ? 'internal' : 'public',
  };
}

const ownersOf = ({ lead, responsible }: Task): readonly string[] => [...new Set([...lead, ...responsible])];

function mentionedTasks({ prose, attachments }: Pick<Dossier, 'prose' | 'attachments'>): ReadonlySet<string> {
  const texts = [...prose.values(), ...attachments].map(({ text }) => text);
  return new Set(texts.flatMap((text) => [...text.matchAll(/\]\(task:([^\s)]+)\)/g)].map(([, id = '']) => id)));
}
