import {
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../message/index.ts';
import type { Department } from '../../model/dossier/organ.ts';
import { type Task, type TaskList, taskList } from '../../model/dossier/task.ts';
import { unitsOf } from '../../readers/task-list/index.ts';
import { editItems, type ListEdit, parseYaml, placeAt } from '../../source/index.ts';
import { keyText, stringifyTasks, type TaskKey, taskLines } from '../../writers/task-list/index.ts';

/** A tasks.yaml with a list imported into it. */
export interface MergedTasks {
  readonly text: string;
  /** Ids of tasks that are new, changed, as they were, and no longer in the imported list. */
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly kept: readonly string[];
  readonly gone: readonly string[];
}

/** What merging a list needs besides the texts. */
export interface MergeTasksOptions {
  readonly schema: string;
  /** The registry: an alias is the unit itself. */
  readonly departments?: readonly Department[];
}

const kinds: OptionKinds<MergeTasksOptions> = {
  schema: 'text',
  departments: 'objects?',
};

/** What a list says of a task; the rest is people's. */
const ofList = ['number', 'group', 'content', 'lead', 'responsible', 'deadline'] as const satisfies readonly TaskKey[];

/**
 * An imported list merged into the text of a tasks.yaml. A task is the same where number and content agree, or the
 * content, or number and group. What people added stays: ids, targets, evidence, exemptions, order, comments; tasks
 * that the list no longer has stay with `task/gone`. Undefined where the file cannot be read, with its messages.
 *
 * @param text the tasks.yaml as it is
 * @param file its name, for messages
 * @param imported the list that `importTasks` read
 * @param options the schema that a rewritten file names, and the registry of departments
 * @returns the new text, and ids of tasks added, updated, kept, and gone from the list
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const old = 'tasks:\n  - { id: "1", content: 办好实事 }\n';
 * const listed = { tasks: [task('1', '办好实事'), task('2', '普法')] };
 * mergeTasks(old, 'tasks.yaml', listed, { schema: 'tasks.schema.json' }).value?.added; // ['2']
 * ```
 */
export function mergeTasks(
  text: string,
  file: string,
  imported: TaskList,
  options: MergeTasksOptions,
): Outcome<MergedTasks | undefined> {
  requireArgument('text', 'text', text);
  requireArgument('text', 'file', file);
  requireArgument('taskList', 'imported', imported);
  requireOptions(kinds, 'options', options);
  const { schema, departments = [] } = options;
  const { value: parsed, messages: ofFile } = parseYaml(text, file, taskList);
  if (!parsed) return { value: undefined, messages: ofFile };
  const { nameOf } = unitsOf(departments);
  const existing = parsed.value.tasks;
  const partners = pair(imported.tasks, existing);
  const ids = new Set(existing.map(({ id }) => id));
  const changes = new Map<number, Record<string, string | undefined>>();
  const additions: { after: number; lines: readonly string[] }[] = [];
  const [added, updated, kept]: [string[], string[], string[]] = [[], [], []];
  const whole: Task[] = [...existing];
  let after = -1;
  imported.tasks.forEach((task, index) => {
    const partner = partners[index];
    if (partner === undefined) {
      const named = { ...task, id: freeId(task.id, ids) };
      additions.push({ after, lines: taskLines(named) });
      whole.push(named);
      added.push(named.id);
      return;
    }
    after = partner;
    const old = existing[partner]!;
    const merged = mergeTask(old, task, parsed.places.has(`tasks/${partner}/targets`), nameOf);
    const changed = (Object.keys(merged) as TaskKey[]).filter((key) => keyText(merged, key) !== keyText(old, key));
    whole[partner] = merged;
    if (changed.length === 0) kept.push(old.id);
    else {
      updated.push(old.id);
      changes.set(partner, Object.fromEntries(changed.map((key) => [key, keyText(merged, key)])));
    }
  });
  const gone = existing.filter((_, index) => !partners.includes(index));
  const messages: Message[] = gone.map(({ id }) =>
    say('task/gone', {
      place: placeAt(parsed.places, `tasks/${existing.findIndex((task) => task.id === id)}`),
      actual: id,
    }),
  );
  const edit: ListEdit = { changes, additions };
  const nothing = changes.size === 0 && additions.length === 0;
  const written = nothing ? text : (editItems(text, 'tasks', edit) ?? rewritten(parsed.value, imported, whole, schema));
  return { value: { text: written, added, updated, kept, gone: gone.map(({ id }) => id) }, messages };
}

function rewritten(existing: TaskList, imported: TaskList, tasks: readonly Task[], schema: string): string {
  const { title = imported.title, documentNumber = imported.documentNumber } = existing;
  const head = { ...(title !== undefined && { title }), ...(documentNumber !== undefined && { documentNumber }) };
  return stringifyTasks({ ...head, tasks: [...tasks] }, { schema });
}

function mergeTask(old: Task, task: Task, hasTargets: boolean, nameOf: (unit: string) => string): Task {
  const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
  const names = (value: unknown) => (Array.isArray(value) ? value.map(nameOf) : value);
  const taken = ofList.filter((key) => {
    const value = task[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return false;
    if (key === 'deadline') return old.deadline?.text !== task.deadline?.text;
    if (key === 'content') return plain(old.content) !== plain(task.content);
    return !same(names(old[key]), names(value));
  });
  const proposes = !hasTargets && taken.includes('content') && task.targets.length > 0;
  const { unparsed: _, ...rest } = old;
  return {
    ...rest,
    ...Object.fromEntries(taken.map((key) => [key, task[key]])),
    ...(proposes && { targets: task.targets }),
    unparsed: task.unparsed,
  };
}

/** For each imported task the index of its partner: first the surest, each taken once. */
function pair(imported: readonly Task[], existing: readonly Task[]): readonly (number | undefined)[] {
  const partners: (number | undefined)[] = imported.map(() => undefined);
  const taken = new Set<number>();
  const keys: readonly ((task: Task) => string | undefined)[] = [
    (task) => `${task.number}\n${plain(task.content)}`,
    (task) => plain(task.content),
    ({ number, group }) => (number === undefined ? undefined : [number, ...group].join('\n')),
  ];
  for (const keyOf of keys) {
    const waiting = new Map<string, number[]>();
    existing.forEach((task, index) => {
      const key = keyOf(task);
      if (key === undefined || taken.has(index)) return;
      const same = waiting.get(key);
      if (same) same.push(index);
      else waiting.set(key, [index]);
    });
    imported.forEach((task, index) => {
      const key = keyOf(task);
      const partner = partners[index] === undefined && key !== undefined ? waiting.get(key)?.shift() : undefined;
      if (partner === undefined) return;
      partners[index] = partner;
      taken.add(partner);
    });
  }
  return partners;
}

const plain = (text: string): string => text.replace(/\s+/g, '');

function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let again = 2; ids.has(id); again++) id = `${wanted}-${again}`;
  ids.add(id);
  return id;
}
