import { hasErrors, InputError, type Outcome } from '../message/index.ts';
import type { TaskList } from '../model/task.ts';
import { PackageError, parsePackage } from '../ooxml/index.ts';
import type { SourceBlock } from '../readers/block.ts';
import { parseDocxBlocks } from '../readers/docx/index.ts';
import { readTaskList, type TaskListOptions } from '../readers/task-list/index.ts';
import { parseTextBlocks } from '../readers/text/index.ts';
import { parseWorkbook } from '../readers/xlsx/index.ts';
import { decodeText } from '../source/index.ts';

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
 * @param file its name, for messages
 * @throws InputError `import/format` on a file that is none of these, or a damaged one
 */
export async function importTasks(
  bytes: Uint8Array,
  file: string,
  options: TaskListOptions = {},
): Promise<Outcome<ImportedTasks | undefined>> {
  const { value: blocks, messages: ofFile } = await blocksOf(bytes, file);
  if (!blocks) return { value: undefined, messages: ofFile };
  const { value, messages } = readTaskList(blocks, options);
  const { taskList, unparsed } = value;
  const groups = new Set(taskList.tasks.map(({ group: [first = ''] }) => first).filter((title) => title !== '')).size;
  const summary = `${taskList.tasks.length} 项任务，${groups} 组，${unparsed.length} 处未识别`;
  return { value: { taskList, summary, unparsed }, messages: [...ofFile, ...messages] };
}

async function blocksOf(bytes: Uint8Array, file: string): Promise<Outcome<readonly SourceBlock[] | undefined>> {
  try {
    const isOffice =
      /\.(?:docx?|xlsx?|wps|et)$/i.test(file) || (bytes[0] === 0x50 && bytes[1] === 0x4b) || bytes[0] === 0xd0;
    if (isOffice) {
      const parts = parsePackage(bytes);
      return parts.has('xl/workbook.xml') ? await parseWorkbook(bytes, file) : parseDocxBlocks(bytes, file);
    }
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new InputError({
      code: 'import/format',
      found: `${file} 读不了：${error.message}`,
      remedy: '请给出 .docx、.xlsx、.md 或 .txt 文件；.doc、.wps、.xls、.et 请先另存为 .docx 或 .xlsx',
    });
  }
  const { value: text, messages } = decodeText(bytes, file);
  if (text === undefined || hasErrors(messages)) return { value: undefined, messages };
  return { value: parseTextBlocks(text, file), messages };
}
