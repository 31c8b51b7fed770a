import type { Classification } from './primitives.ts';
import type { Task } from './task.ts';

interface Owed {
  /** Names, lead first. */
  readonly departments: readonly string[];
  readonly classification: Classification;
}

/** A figure that misses the target of its task or its own. */
export interface MissedTarget extends Owed {
  readonly kind: 'target';
  readonly metric: string;
  /** The target in words: 保持90%以上. */
  readonly words: string;
}

/** A task that nothing shows to be done: past its day (`overdue`), or without one (`unreported`). */
export interface UndoneTask extends Owed {
  readonly kind: 'overdue' | 'unreported';
  readonly task: Task;
}

/** 差距: what part two of a report has to own up to, known from the data alone. */
export type Shortfall = MissedTarget | UndoneTask;
