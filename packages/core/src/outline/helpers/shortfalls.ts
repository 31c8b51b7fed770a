import type { Shortfall } from '../../model/shortfall.ts';
import { quote } from '../../tree/index.ts';
import { noWords, type OutlineHelper, type RenderState } from '../helper.ts';
import { type Item, list, listOptions, named } from '../list.ts';
import { mark } from '../marks.ts';

/** `{{#shortfalls}}主要表现在：{{/shortfalls}}`: targets missed and tasks undone, below the words inside it. */
export const shortfalls: OutlineHelper = {
  block: true,
  words: noWords,
  options: listOptions,
  run: (call) => {
    const items = call.state.shortfalls.map((each) => ({
      internal: each.classification === 'internal',
      text: sentence(each, call.state),
    }));
    return list(call, [{ title: '', items }]);
  },
};

function sentence(shortfall: Shortfall, { uses, ledger }: RenderState): Item['text'] {
  const text = (words: string) => mark(uses, { kind: 'text', text: words });
  const owners = shortfall.departments.length > 0 ? `责任单位：${shortfall.departments.join('、')}` : '';
  if (shortfall.kind === 'target') {
    const name = ledger.entries.get(shortfall.metric)?.metric.name ?? shortfall.metric;
    const fact = (place: Parameters<Item['text']>[0]) =>
      mark(uses, { kind: 'fact', id: shortfall.metric, style: {}, place });
    const aim = `没有达到${quote(shortfall.words)}的目标${owners === '' ? '' : `（${owners}）`}。`;
    return (place) => `${text(`${name}为`)}${fact(place)}${text(`，${aim}`)}`;
  }
  const { task } = shortfall;
  const time = shortfall.kind === 'overdue' ? `完成时限：${task.deadline?.text}` : '';
  const about = [owners, time].filter((words) => words !== '').join('；');
  return () => text(`${quote(named(task))}尚无落实情况${about === '' ? '' : `（${about}）`}。`);
}
