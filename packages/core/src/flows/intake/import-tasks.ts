import { type Outcome, requireArgument, requireOptions } from '../../message/index.ts';
import type { TaskList } from '../../model/dossier/task.ts';
import { type ReadTasksOptions, readTaskList, readTasksKinds } from '../../readers/task-list/index.ts';
import { readBlocks } from './read-blocks.ts';

/** A task list as a file has it. */
export interface ImportedTasks {
  readonly taskList: TaskList;
  /** 41 项任务，6 组，0 处未识别 */
  readonly summary: string;
  /** Text that fits no field, each also kept by the task it stands in or after. */
  readonly unparsed: readonly { readonly text: string; readonly place: string }[];
}

/**
 * The tasks of a .docx, .xlsx, .md or .txt file, told by what is in it. Undefined where a text cannot be decoded.
 *
 * @param bytes the file as it is
 * @param file its name, for messages
 * @param options the registries of departments and metrics that names are to be known by
 * @returns the list, a line that sums it up in Chinese, and the text that fits no field
 * @throws InputError `import/format` on a file that is none of these, or a damaged one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { value } = await importTasks(encode('1.办好十件实事。责任单位：区司法局\n'), 'tasks.txt');
 * value?.taskList.tasks.map(({ number, responsible }) => [number, responsible]); // [['1', ['区司法局']]]
 * ```
 */
export async function importTasks(
  bytes: Uint8Array,
  file: string,
  options: ReadTasksOptions = {},
): Promise<Outcome<ImportedTasks | undefined>> {
  requireArgument('bytes', 'bytes', bytes);
  requireArgument('text', 'file', file);
  requireOptions(readTasksKinds, 'options', options);
  const { value: read, messages: ofFile } = await readBlocks(bytes, file);
  if (!read) return { value: undefined, messages: ofFile };
  const { value, messages } = readTaskList(read.blocks, options);
  const { taskList, unparsed } = value;
  const groups = new Set(taskList.tasks.map(({ group: [first = ''] }) => first).filter((title) => title !== '')).size;
  const summary = `${taskList.tasks.length} 项任务，${groups} 组，${unparsed.length} 处未识别`;
  return { value: { taskList, summary, unparsed }, messages: [...ofFile, ...messages] };
}
