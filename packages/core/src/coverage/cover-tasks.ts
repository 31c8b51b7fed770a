import { requireArgument } from '../message/index.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import type { CoverageRow, Matrix } from '../model/dossier/matrix.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Report } from '../model/report/report.ts';
import { gatherTraces, type Traces, traceless } from './gather-traces.ts';
import { judgeTask } from './judge-task.ts';
import { standingOf } from './standing-of.ts';
import { viewsOf } from './views-of.ts';

/** What coverage looks at; a `Draft` has it. */
export interface CoverageSource {
  readonly dossier: Pick<Dossier, 'report' | 'taskList' | 'evidence'>;
  readonly report: Report;
  readonly ledger: Ledger;
}

/**
 * Each task of the list with what the report says of it. `covered`: a sentence reports it, and every target that
 * names a metric is met. `partial`: a target is not met or cannot be told, or figures and documents show something
 * that no sentence reports, or a department says that it was done. `uncovered`: nothing. `exempt`: the list says why it is not reported.
 *
 * @param draft a draft, or its dossier, report and ledger
 * @returns a row for each task in the order of the list, and the same rows by group and by department
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * coverTasks(drafted).rows.map(({ task, state }) => [task.id, state]); // [['1', 'covered']]
 * ```
 */
export function coverTasks(draft: CoverageSource): Matrix {
  requireArgument('draft', 'draft', draft);
  const { dossier, report, ledger } = draft;
  const { cited, byTask } = gatherTraces(report);
  const documents = new Map(dossier.evidence.map((each) => [each.id, each]));
  const isAsked =
    dossier.report.collect !== undefined || dossier.taskList.tasks.some(({ progress = [] }) => progress.length > 0);
  const rows = dossier.taskList.tasks.map((task): CoverageRow => {
    const traces: Traces = byTask.get(task.id) ?? traceless;
    const standing = isAsked ? standingOf(task, dossier.report.departments) : undefined;
    return judgeTask(task, { traces, cited, ledger, documents, standing });
  });
  const { organ, year } = dossier.report;
  return {
    title: dossier.taskList.title ?? `${organ.name}${year}年度重点任务清单`,
    asOf: ledger.asOf,
    rows,
    byGroup: viewsOf(rows, ({ group }) => [group[0] ?? '未分组']),
    byDepartment: viewsOf(rows, ({ lead, responsible }) =>
      lead.length + responsible.length > 0 ? [...lead, ...responsible] : ['未写明责任单位'],
    ),
  };
}
