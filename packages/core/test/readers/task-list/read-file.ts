import { openOffice } from '../../../src/ooxml/index.ts';
import type { SourceBlock } from '../../../src/readers/block.ts';
import { parseDocxBlocks } from '../../../src/readers/docx/index.ts';
import { type ReadTasksOptions, readTaskList, type TaskListReading } from '../../../src/readers/task-list/index.ts';
import { parseTextBlocks } from '../../../src/readers/text/index.ts';
import { parseWorkbook } from '../../../src/readers/xlsx/index.ts';

export async function readFile(bytes: Uint8Array, file: string, options: ReadTasksOptions = {}) {
  const blocks = await blocksOf(bytes, file);
  const { value, messages } = readTaskList(blocks, options);
  return { ...value, messages } satisfies TaskListReading & { messages: unknown };
}

async function blocksOf(bytes: Uint8Array, file: string): Promise<readonly SourceBlock[]> {
  if (file.endsWith('.docx')) return parseDocxBlocks(openOffice(bytes), file).value;
  if (file.endsWith('.xlsx')) return (await parseWorkbook(openOffice(bytes), file)).value;
  return parseTextBlocks(new TextDecoder().decode(bytes), file);
}

export function readText(text: string, options: ReadTasksOptions = {}) {
  const { value, messages } = readTaskList(parseTextBlocks(text, 'list.txt'), options);
  return { ...value, messages };
}
