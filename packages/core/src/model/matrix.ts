import type { Task } from './task.ts';

export type CoverageState = 'covered' | 'partial' | 'uncovered' | 'exempt';

/** One task with what shows that it was done, and why the verdict is what it is. */
export interface CoverageRow {
  readonly task: Task;
  readonly state: CoverageState;
  readonly reasons: readonly string[];
  /** Section ids whose sentences report the task. */
  readonly sections: readonly string[];
  /** Metric ids cited for it. */
  readonly facts: readonly string[];
  readonly evidence: readonly string[];
  readonly targets: readonly ('met' | 'unmet' | 'unknown')[];
}

/** 任务 × 落实情况, in the order of the list. */
export interface Matrix {
  readonly rows: readonly CoverageRow[];
}
