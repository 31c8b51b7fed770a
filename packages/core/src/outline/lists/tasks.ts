import type { ReportedState } from '../../model/dossier/matrix.ts';
import type { Department } from '../../model/dossier/organ.ts';
import type { Task } from '../../model/dossier/task.ts';
import type { HelperCall, Listed } from '../helper.ts';
import { named } from '../print-items.ts';

/** What `state` asks for, and what the departments report then. */
export const taskStates = { done: 'done', ongoing: 'ongoing', 'not-done': 'not-done', unreported: 'unknown' } as const;

/** Tasks of the year or of the next, as far as the options let them through. What is exempt is not reported of. */
export function taskItems({ state, options }: HelperCall, list: 'tasks' | 'nextTasks'): readonly Listed[] {
  const { group, department, state: asked } = options;
  const outer = state.at?.fields.name;
  const groupName = group === 'this' ? outer : group;
  const owners =
    department === undefined ? undefined : namesOf(String(department === 'this' ? outer : department), state);
  const wanted = asked === undefined ? undefined : taskStates[asked as keyof typeof taskStates];
  return state[list].flatMap((task): readonly Listed[] => {
    if (task.exempt) return [];
    if (groupName !== undefined && !task.group.includes(String(groupName))) return [];
    if (owners && ![...task.lead, ...task.responsible].some((name) => owners.has(name))) return [];
    const standing = state.standing(task);
    if (wanted !== undefined && standing !== (wanted satisfies ReportedState)) return [];
    return [{ list, fields: fieldsOf(task), internal: task.classification === 'internal', task: task.id }];
  });
}

/** A department by its registered name, with the groups it is a member of. */
function namesOf(typed: string, { departments }: { readonly departments: readonly Department[] }): ReadonlySet<string> {
  const own = departments.find(({ id, name, aliases = [] }) => [id, name, ...aliases].includes(typed));
  const names = own ? [own.id, own.name, ...(own.aliases ?? [])] : [typed];
  const groups = departments.filter(({ members = [] }) => members.some((member) => names.includes(member)));
  return new Set([...names, ...groups.map(({ name }) => name)]);
}

function fieldsOf(task: Task): Listed['fields'] {
  const { progress = [], deadline, group, number } = task;
  const said = (key: 'text' | 'reason') => {
    const words = progress.flatMap((each) => (each[key] === undefined ? [] : [{ ...each, words: endless(each[key]) }]));
    const alone = words.length === 1;
    return words
      .map(({ department, words: text }) => (alone || !department ? text : `${department}：${text}`))
      .join('；');
  };
  return {
    number: number ?? task.id,
    title: named(task),
    content: endless(task.content),
    group: group.at(-1) ?? '',
    lead: task.lead.join('、'),
    responsible: task.responsible.join('、'),
    deadline: deadline?.text ?? '',
    progress: said('text'),
    reason: said('reason'),
  };
}

/** Without its end, to stand inside a sentence. */
const endless = (text: string): string => text.replace(/[。；！？\s]+$/, '');
