import type { MissedTarget, UndoneTask } from '../../model/dossier/shortfall.ts';
import { quote } from '../../tree/index.ts';
import { noWords, type OutlineHelper, type RenderState } from '../helper.ts';
import { mark } from '../marks.ts';
import { type Item, listOptions, named, printItems } from '../print-items.ts';

/**
 * `{{#shortfalls}}主要表现在：{{/shortfalls}}`: targets missed, below the words inside it. Tasks of which nobody reported
 * anything are hints for the writer.
 */
export const shortfalls: OutlineHelper = {
  block: true,
  backs: true,
  words: noWords,
  options: listOptions,
  run: (call) => {
    const { missed, undone } = call.state.shortfalls;
    call.state.hints.push(...undone.map(hint));
    const items = missed.map((each) => ({
      internal: each.classification === 'internal',
      text: sentence(each, call.state),
    }));
    return printItems(call, [{ title: '', items }]);
  },
};

function sentence({ metric, words, departments }: MissedTarget, { uses, ledger }: RenderState): Item['text'] {
  const text = (plain: string) => mark(uses, { kind: 'text', text: plain });
  const name = ledger.entries.get(metric)?.metric.name ?? metric;
  const owners = departments.length > 0 ? `（${ownersOf(departments)}）` : '';
  const aim = `没有达到${quote(words)}的目标${owners}。`;
  return (place) =>
    `${text(`${name}为`)}${mark(uses, { kind: 'fact', id: metric, style: {}, place })}${text(`，${aim}`)}`;
}

function hint({ kind, task, departments, said }: UndoneTask): string {
  if (kind === 'not-done') {
    const words = said.flatMap(({ department = '责任单位', state, reason }) =>
      state === 'not-done' ? [`${department}${reason === undefined ? '，没有写原因' : `：${reason}`}`] : [],
    );
    return `任务${quote(named(task))}报为未完成（${words.join('；')}）`;
  }
  const owners = departments.length > 0 ? ownersOf(departments) : '';
  const time = kind === 'overdue' ? `完成时限：${task.deadline?.text}` : '';
  const about = [owners, time].filter((words) => words !== '').join('；');
  const word = said.length > 0 ? '到期仍在推进' : '尚无落实情况';
  return `任务${quote(named(task))}${word}${about === '' ? '' : `（${about}）`}`;
}

const ownersOf = (departments: readonly string[]): string => `责任单位：${departments.join('、')}`;
