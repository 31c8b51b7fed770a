import { progressStates } from '../form/form.ts';
import type { TargetState } from '../ledger.ts';
import type { IsoDate } from '../primitives.ts';
import type { Target } from './fact.ts';
import type { Progress, Task } from './task.ts';

/** How a task stands: `covered`, `partial`, `uncovered` or `exempt`. */
export type CoverageState = 'covered' | 'partial' | 'uncovered' | 'exempt';

/** States with their Chinese names, best first. */
export const coverageStates: { readonly [State in CoverageState]: string } = {
  covered: '已报告',
  partial: '部分报告',
  uncovered: '未报告',
  exempt: '免报告',
};

/** A section whose sentences report a task; a heading that only prose has borrows the id of the one above. */
export interface ReportingSection {
  readonly id: string | undefined;
  readonly title: string;
}

/** A figure in the sentences that report a task. */
export interface CitedFact {
  readonly metric: string;
  readonly name: string;
  /** As a report prints it: 92%; absent while it is open. */
  readonly value?: string;
}

/** A document that backs a task. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
}

/** A target of a task with whether it is reached; without a metric that cannot be told. */
export interface JudgedTarget {
  readonly target: Target;
  readonly state: TargetState;
}

/** How far a task has come, as its departments say; `unknown` while they have said nothing. */
export type ReportedState = NonNullable<Progress['state']> | 'unknown';

/** The same in words. */
export const reportedStates: { readonly [State in ReportedState]: string } = { ...progressStates, unknown: '还没有报' };

/** What departments report of a task. */
export interface TaskStanding {
  readonly state: ReportedState;
  /** Each department that answered. */
  readonly said: readonly Progress[];
  /** Departments that owe an answer: open slots of theirs, and no shortcoming. */
  readonly owedBy: readonly string[];
}

/** One task with what shows that it was done, and why the verdict is what it is. */
export interface CoverageRow {
  readonly task: Task;
  readonly state: CoverageState;
  /** Chinese clauses, the decisive one first. */
  readonly reasons: readonly string[];
  /** Its day has come by the day of the figures, and it is uncovered or misses a target. */
  readonly overdue: boolean;
  readonly sections: readonly ReportingSection[];
  /** The sentences that report it, as they are printed. */
  readonly sentences: readonly string[];
  /** What its sentences cite, and what the report cites of the metrics its targets name. */
  readonly facts: readonly CitedFact[];
  readonly evidence: readonly CitedDocument[];
  readonly targets: readonly JudgedTarget[];
  /** Undefined where no department of the dossier was asked. */
  readonly standing?: TaskStanding | undefined;
}

/** Rows that belong together, such as those of one department. */
export interface CoverageView {
  readonly name: string;
  readonly rows: readonly CoverageRow[];
}

/** 任务 × 落实情况, in the order of the list. */
export interface Matrix {
  /** Of the list; else made from organ and year. */
  readonly title: string;
  readonly asOf: IsoDate;
  readonly rows: readonly CoverageRow[];
  /** By outermost group, and by lead and responsible department; each in the order of the list. */
  readonly byGroup: readonly CoverageView[];
  readonly byDepartment: readonly CoverageView[];
}
