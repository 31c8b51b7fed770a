import { type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { TaskList } from '../../model/dossier/task.ts';
import type { IsoDate } from '../../model/primitives.ts';
import { editions } from '../../model/report/edition.ts';
import { defaultLayout, type LayoutSettings } from '../../model/report/layout.ts';
import type { Block, Report, ReportHead } from '../../model/report/report.ts';
import { build } from '../../tree/index.ts';
import { writeDocx } from '../docx/index.ts';
import { taskProse } from './task-prose.ts';
import { taskTable } from './task-table.ts';

/** 表格 with merged groups and a repeated header, or 工作要点 in numbered paragraphs. */
export type TaskListLayout = 'table' | 'prose';

/** 版头, 主送, 落款 and the like around the list; what is absent is not printed. */
export type TaskListHead = Partial<ReportHead>;

/** How a task list is laid out, and what it is attached to. */
export interface TaskListOptions {
  readonly layout: TaskListLayout;
  readonly head?: TaskListHead;
  /** Paragraphs of a 通知 that sends the list out; the list is then its 附件. */
  readonly notice?: readonly string[];
}

const kinds: OptionKinds<TaskListOptions> = {
  layout: 'taskLayout',
  head: 'object?',
  notice: 'texts?',
};

/**
 * The list as a document: under its own title, or as the attachment of a notice.
 *
 * @param taskList a task list
 * @param options whether in a table or in paragraphs, and the notice that it is attached to
 * @returns a report tree for `writeDocx` or a writer of your own
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * taskListReport({ title: '任务清单', tasks: [task('1', '普法')] }, { layout: 'table' }).head.title; // '任务清单'
 * ```
 */
export function taskListReport(taskList: TaskList, options: TaskListOptions): Report {
  requireArgument('taskList', 'taskList', taskList);
  requireOptions(kinds, 'options', options);
  const { layout, head = {}, notice } = options;
  const blocks: readonly Block[] = layout === 'table' ? [taskTable(taskList.tasks)] : taskProse(taskList.tasks);
  const title = taskList.title ?? '任务清单';
  const number = taskList.documentNumber === undefined ? {} : { documentNumber: taskList.documentNumber };
  if (!notice) return build.report({ title, ...(head.issuerMarks && number), ...head }, ...blocks);
  const paragraphs = notice.map((words) => build.p(words));
  return build.report(
    { title: `关于印发《${title}》的通知`, ...number, ...head },
    ...paragraphs,
    build.attachment(title, ...blocks),
  );
}

/** How a task list is written: its layout and head, the date of its bytes, the settings of the page. */
export type WriteTaskListOptions = TaskListOptions & { readonly date: IsoDate; readonly settings?: LayoutSettings };
const writeKinds: OptionKinds<WriteTaskListOptions> = { ...kinds, date: 'date', settings: 'layout?' };

/**
 * The list as a Word file by GB/T 9704—2012. `date` is the day in the file's properties.
 *
 * @param taskList a task list
 * @param options as of `taskListReport`, and the date, `2025-12-31`
 * @returns bytes of the .docx
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const made = await writeTaskList({ title: '任务清单', tasks: [task('1', '普法')] }, { layout: 'table', date: '2025-12-31' });
 * String.fromCharCode(...made.subarray(0, 2)); // 'PK'
 * ```
 */
export async function writeTaskList(taskList: TaskList, options: WriteTaskListOptions): Promise<Uint8Array> {
  requireArgument('taskList', 'taskList', taskList);
  requireOptions(writeKinds, 'options', options);
  return writeDocx(taskListReport(taskList, options), {
    edition: { ...editions.submission, anchors: false },
    layout: options.settings ?? defaultLayout,
    date: options.date,
  });
}
