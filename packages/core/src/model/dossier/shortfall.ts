import type { Classification } from '../primitives.ts';
import type { Progress, Task } from './task.ts';

interface Owed {
  /** Names, lead first. */
  readonly departments: readonly string[];
}

/** A figure that misses the target of its task or its own. */
export interface MissedTarget extends Owed {
  readonly kind: 'target';
  readonly metric: string;
  /** The target in words: 保持90%以上. */
  readonly words: string;
  readonly classification: Classification;
}

/**
 * A task that its department says is `not-done`, or that nothing shows to be done: past its day (`overdue`), or without one
 * (`unreported`).
 */
export interface UndoneTask extends Owed {
  readonly kind: 'not-done' | 'overdue' | 'unreported';
  readonly task: Task;
  /** What departments report of it, with their reasons. */
  readonly said: readonly Progress[];
}

/**
 * 差距, as far as the data tell before anyone has written of it. A missed target is a figure and may be printed. That
 * nobody reported a task is silence: it may have been done all the same, so it is a hint for the writer and never a
 * sentence of the report.
 */
export interface Shortfalls {
  readonly missed: readonly MissedTarget[];
  readonly undone: readonly UndoneTask[];
}
