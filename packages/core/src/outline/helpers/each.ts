import { aside } from '../aside.ts';
import { type HelperCall, type ListItem, listNames, type OptionKind, type OutlineHelper } from '../helper.ts';
import { listItems } from '../lists/list-items.ts';
import { taskStates } from '../lists/tasks.ts';
import { itemMarks, mark, pointMarks } from '../marks.ts';

export const listOptions: Readonly<Record<string, OptionKind>> = {
  group: 'text',
  department: 'text',
  state: Object.keys(taskStates),
  of: 'metric',
  sort: ['descending', 'ascending'],
  top: 'count',
};

/** `{{#each "tasks" state="done"}}…{{else}}…{{/each}}`: what stands in it once for each item of a list. */
export const each: OutlineHelper = {
  block: true,
  condition: true,
  words: { kind: listNames, min: 1, max: 1 },
  options: listOptions,
  run: (call) => {
    const items = listItems(call);
    const [first] = items;
    if (first === undefined) return call.otherwise();
    if (first.task !== undefined) call.state.listed.push('');
    return items.map((item) => printItem(item, call)).join('');
  },
};

/** `{{#some "tasks"}}…{{else}}…{{/some}}`: whether the list has an item, for the head of a table or a sentence before it. */
export const some: OutlineHelper = {
  ...each,
  run: (call) => {
    const items = listItems(call);
    if (items.length === 0) return call.otherwise();
    const text = call.body();
    return items.every(({ internal }) => internal) ? aside(text, call.state.uses) : text;
  },
};

function printItem(item: ListItem, { body, state: { uses }, options }: HelperCall): string {
  const text = body(item);
  const isReport = item.list === 'tasks' && ((options.state ?? 'unreported') !== 'unreported' || item.reported.is);
  const whole =
    isReport && item.task !== undefined ? withTask(text, mark(uses, { kind: 'task', id: item.task })) : text;
  return item.internal ? aside(whole, uses) : whole;
}

/** The mark of a task after the words that report it: behind the last of them, inside its cell or item. */
const withTask = (text: string, task: string): string =>
  text.trim() === '' ? text : text.replace(atEnd, (end) => task + end);
const atEnd = new RegExp(`(?:\\s|\\||${pointMarks.end}|${itemMarks.end})*$`);
