import type { Task } from '../../model/dossier/task.ts';
import { noWords, type OutlineHelper, type RenderState } from '../helper.ts';
import { mark } from '../marks.ts';
import { type Item, listOptions, named, printItems } from '../print-items.ts';

/** `{{#nextTasks}}重点做好以下工作：{{/nextTasks}}`: next year's tasks by group, below the words inside it. */
export const nextTasks: OutlineHelper = {
  block: true,
  backs: true,
  words: noWords,
  options: listOptions,
  run: (call) => {
    const groups = new Map<string, Item[]>();
    for (const task of call.state.nextTasks) {
      const items = groups.get(task.group[0] ?? '') ?? [];
      groups.set(task.group[0] ?? '', items);
      items.push({ internal: task.classification === 'internal', text: sentence(task, call.state) });
    }
    return printItems(
      call,
      [...groups].map(([title, items]) => ({ title, items })),
    );
  },
};

function sentence(task: Task, { uses }: RenderState): Item['text'] {
  const owners = [
    ['牵头单位', task.lead.join('、')],
    ['责任单位', task.responsible.join('、')],
    ['完成时限', task.deadline?.text ?? ''],
  ].flatMap(([name, words]) => (words === '' ? [] : [`${name}：${words}`]));
  const about = owners.length > 0 ? `（${owners.join('；')}）` : '';
  return () => mark(uses, { kind: 'text', text: `${named(task)}${about}。` });
}
