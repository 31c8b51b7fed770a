import { type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { Task, TaskList } from '../../model/dossier/task.ts';
import { yamlInline, yamlScalar } from '../../source/index.ts';

/** What a tasks.yaml says besides the list. */
export interface StringifyTasksOptions {
  /** Where the JSON Schema lies, seen from the file. */
  readonly schema: string;
  /** Lines of comment below the modeline. */
  readonly comments?: readonly string[];
}

const kinds: OptionKinds<StringifyTasksOptions> = {
  schema: 'text',
  comments: 'texts?',
};

/**
 * A tasks.yaml: the same list gives the same text. What is empty or as it always is (evidence: [], public) is left out.
 *
 * @param taskList a task list
 * @param options the schema that the file names, and what is only in the registry
 * @returns YAML text that ends in a line feed
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * stringifyTasks({ tasks: [task('1', '普法')] }, { schema: 'tasks.schema.json' }).includes('content: 普法'); // true
 * ```
 */
export function stringifyTasks(taskList: TaskList, options: StringifyTasksOptions): string {
  requireArgument('taskList', 'taskList', taskList);
  requireOptions(kinds, 'options', options);
  const { title, documentNumber, tasks } = taskList;
  const lines = [
    `# yaml-language-server: $schema=${options.schema}`,
    ...(options.comments ?? []).map((comment) => `# ${comment.replace(/\s+/g, ' ')}`),
    ...(title === undefined ? [] : [`title: ${yamlScalar(title)}`]),
    ...(documentNumber === undefined ? [] : [`documentNumber: ${yamlScalar(documentNumber)}`]),
    tasks.length === 0 ? 'tasks: []' : 'tasks:',
    ...tasks.flatMap((task) => taskLines(task).map((line) => `  ${line}`)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A task as an item of a list, without indentation. */
export function taskLines(task: Task): readonly string[] {
  const lines = taskKeys.flatMap((key) => {
    const text = keyText(task, key);
    return text === undefined ? [] : `${key}:${text.startsWith('\n') ? '' : ' '}${text}`.split('\n');
  });
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

const taskKeys = [
  'id',
  'number',
  'group',
  'content',
  'lead',
  'responsible',
  'deadline',
  'targets',
  'evidence',
  'classification',
  'exempt',
  'unparsed',
] as const satisfies readonly (keyof Task)[];
export type TaskKey = (typeof taskKeys)[number];

/** The value of a key as YAML: one line, or a line feed and a list. Undefined where it is left out. */
export function keyText(task: Task, key: TaskKey): string | undefined {
  const value = task[key];
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (key === 'classification' && value === 'public') return undefined;
  if ((key === 'targets' || key === 'unparsed') && Array.isArray(value))
    return value.map((each) => `\n  - ${yamlInline(each)}`).join('');
  return yamlInline(value);
}
