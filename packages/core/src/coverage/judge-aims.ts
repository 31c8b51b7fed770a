import type { Target } from '../model/dossier/fact.ts';
import type { Task } from '../model/dossier/task.ts';
import type { Ledger, TargetState } from '../model/ledger.ts';
import { judgeTarget, printQuantity, targetWords } from '../numeral/index.ts';

/** One target of a task against the ledger. */
export interface Aim {
  readonly target: Target;
  readonly metric: string | undefined;
  readonly words: string;
  /** 行政机关负责人出庭应诉率92%; undefined while there is none. */
  readonly figure: string | undefined;
  readonly state: TargetState;
  readonly why: string | undefined;
}

/** Each target of the task, met or not by the fact of the metric it names. */
export function judgeAims({ targets }: Pick<Task, 'targets'>, ledger: Ledger): readonly Aim[] {
  return targets.map((target): Aim => {
    const entry = target.metric === undefined ? undefined : ledger.entries.get(target.metric);
    const words = targetWords(target, entry?.metric);
    const base = { target, metric: target.metric, words };
    if (!entry) {
      const why = target.metric === undefined ? undefined : `没有 ${target.metric} 这个指标`;
      return { ...base, figure: undefined, state: 'unknown', why };
    }
    const printed = printQuantity(entry, {});
    const { state, why } = judgeTarget(target, entry);
    const figure = printed === undefined ? undefined : `${entry.metric.name}${printed}`;
    const owed = entry.quantity === undefined ? `${entry.metric.name}还没有数` : why;
    return { ...base, figure, state, why: owed };
  });
}
