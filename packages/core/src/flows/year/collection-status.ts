import { requireArgument } from '../../message/index.ts';
import type { DepartmentForm } from '../../model/form/form.ts';
import type { IsoDate } from '../../model/primitives.ts';
import { daysLate } from './days-late.ts';

/** How one department stands with what it was asked for. */
export interface DepartmentState {
  readonly department: string;
  /** Files that came back from it. */
  readonly files: readonly string[];
  /** Days after the deadline on which nothing had come back; undefined where it is not late. */
  readonly lateBy?: number | undefined;
  readonly asked: number;
  /** Names of metrics that have no value yet. */
  readonly open: readonly string[];
  readonly tasks: number;
  /** Tasks on which it has said nothing yet. */
  readonly openTasks: readonly string[];
}

/**
 * Who returned what, who is late, and what is still open of each department.
 *
 * @param forms what each was asked for, with what the dossier has by now
 * @param returned departments whose returns were read, with their files
 * @param today the day from which lateness is counted; without it nobody is late
 * @returns a state for each form, in their order
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * collectionStatus(askDepartments(drafted).value, []).map(({ department, open }) => [department, open.length]); // [['复议科', 0]]
 * ```
 */
export function collectionStatus(
  forms: readonly DepartmentForm[],
  returned: readonly { readonly department: string; readonly file: string }[],
  today?: IsoDate,
): readonly DepartmentState[] {
  requireArgument('objects', 'forms', forms);
  requireArgument('objects', 'returned', returned);
  if (today !== undefined) requireArgument('date', 'today', today);
  return forms.map(({ department, deadline, metrics, tasks }): DepartmentState => {
    const files = returned.filter((each) => each.department === department).map(({ file }) => file);
    const late = files.length === 0 ? daysLate(deadline, today) : 0;
    return {
      department,
      files,
      ...(late > 0 && { lateBy: late }),
      asked: metrics.length,
      open: metrics
        .filter(({ given: { value, numerator, to } }) => (value ?? numerator ?? to) === undefined)
        .map(({ name }) => name),
      tasks: tasks.length,
      openTasks: tasks.filter(({ given }) => given.state === undefined).map(({ number }) => number),
    };
  });
}
