import type { Place } from '../place.ts';
import type { MetricColumn, TaskColumn } from './form.ts';

/** A cell as somebody filled it in. */
export interface ReturnedCell {
  readonly text: string;
  readonly place: Place;
}

/** A row of a form that came back, by the id it carries; empty cells are left out. */
export interface ReturnedRow<Key extends string> {
  readonly id: string;
  readonly cells: { readonly [Each in Key]?: ReturnedCell };
}

/** 报表: a form as a department sent it back. */
export interface DepartmentReturn {
  readonly file: string;
  readonly sha256: string;
  readonly organ: string;
  readonly year: string;
  readonly department: string;
  readonly metrics: readonly ReturnedRow<MetricColumn>[];
  readonly tasks: readonly ReturnedRow<TaskColumn>[];
  /** By the question's key. */
  readonly texts: readonly ReturnedRow<'answer'>[];
}
