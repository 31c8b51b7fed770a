import type { Task } from '../../model/dossier/task.ts';
import type { Block, Paragraph, SectionLevel } from '../../model/report/report.ts';
import { build } from '../../tree/index.ts';

/** 一、group （一）group 1. task, its units and deadline in brackets at its end. */
export function taskProse(tasks: readonly Task[]): readonly Block[] {
  return blocksOf(tasks, 0);
}

/** Headings go down three levels; what lies deeper stands under the third. */
const deepest = 3;

function blocksOf(tasks: readonly Task[], depth: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  let count = 0;
  while (at < tasks.length) {
    const first = tasks[at]!;
    const title = depth < deepest ? first.group[depth] : undefined;
    if (title === undefined) {
      count += 1;
      blocks.push(taskParagraph(first, depth, count));
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < tasks.length && continues(tasks[end - 1]!, tasks[end]!, depth)) end += 1;
    blocks.push(build.section((depth + 1) as SectionLevel, title, blocksOf(tasks.slice(at, end), depth + 1)));
    at = end;
  }
  return blocks;
}

/** A task of the group itself cannot follow a subgroup: the group's heading is printed again. */
const continues = (before: Task, task: Task, depth: number): boolean =>
  before.group[depth] === task.group[depth] && !(before.group.length > depth + 1 && task.group.length <= depth + 1);

function taskParagraph(task: Task, depth: number, count: number): Paragraph {
  const number = /^\d{1,4}$/.test(task.number ?? '') ? task.number : String(count);
  const lead = depth >= deepest ? `（${number}）` : `${number}. `;
  return build.p(`${lead}${task.content}${statementOf(task)}`);
}

function statementOf({ lead, responsible, deadline }: Task): string {
  const units = [
    ...(lead.length > 0 ? [`牵头单位：${lead.join('、')}`] : []),
    ...(responsible.length > 0 ? [`责任单位：${responsible.join('、')}`] : []),
  ].join('，');
  const parts = [...(units === '' ? [] : [units]), ...(deadline ? [`完成时限：${deadline.text}`] : [])];
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
}
