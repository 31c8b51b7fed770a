import { importTasks } from '@fazhi/core';
import { coverTasks } from '../../packages/core/src/coverage/index.ts';
import { makeLedger } from '../../packages/core/src/ledger/index.ts';
import { build } from '../../packages/core/src/tree/index.ts';
import { sourceOf, taskOf } from '../../packages/core/test/coverage/source-of.ts';
import { catalogueOf, define, dossierOf } from '../../packages/core/test/ledger/dossier-of.ts';
import { docxOf, down, tbl, tc, tr } from '../../packages/core/test/readers/task-list/docx-of.ts';
import { countBlocks } from './count-blocks.ts';

/** Prints, for each kind of long list, the blocks of code that one of twice the length takes for each of this one. */
const { p, fact, task } = build;
const list = <Item>(length: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length }, (_, index) => make(index));

/** Each makes a list of that length, and returns the work on it. */
const lists: Readonly<Record<string, (length: number) => () => unknown>> = {
  'coverage of tasks': (length) => {
    const metrics = list(length * 0.4, (index) => define(`m${index}`, 'rate', '%'));
    const nameOf = (index: number) => metrics[index % metrics.length]!.id;
    const source = sourceOf({
      metrics,
      facts: metrics.map(({ id }) => `{ metric: ${id}, value: 92 }`),
      tasks: list(length, (index) =>
        taskOf(`${index}`, {
          group: [`组${index % 50}`],
          responsible: [`单位${index % 97}`, `单位${index % 89}`],
          evidence: [`doc${index % 100}`],
          targets: [{ metric: nameOf(index), op: '>=', value: 90, text: '不低于90%' }],
        }),
      ),
      report: list(length / 2, (index) => p('办成', fact(nameOf(index), '92%'), '。', task(`${index}`))),
    });
    return () => coverTasks(source);
  },
  'tasks in a table': (length) => {
    const rows = list(length, (index) => {
      const begins = index % 50 === 0;
      const group = tc(begins ? `组${index}` : '', down(begins ? 'restart' : undefined));
      return tr(group, `${index + 1}`, `完成第${index}件事，不少于${index + 1}次。`, '区司法局、各街道');
    });
    const bytes = docxOf(tbl(tr('工作任务', '序号', '工作内容', '责任单位'), ...rows));
    return () => importTasks(bytes, 'list.docx');
  },
  'tasks in lines': (length) => {
    const lines = list(length, (index) => `${index + 1}. 做事${'（（（〔'.repeat(20)}`);
    const bytes = new TextEncoder().encode(`一、组\n${lines.join('\n')}`);
    return () => importTasks(bytes, 'list.txt');
  },
  'facts of one metric': (length) => {
    const facts = list(length, (index) => `{ metric: m, value: 92, evidence: [e${index}] }`);
    const dossier = dossierOf(
      facts,
      list(length, (index) => `{ id: e${index}, title: 台账 }`),
    );
    return () => makeLedger(dossier, catalogueOf([define('m', 'count', '件')]));
  },
  'facts that are alike': (length) => {
    const metrics = list(length, (index) => define(`g.m${index}`, 'count', '件'));
    const dossier = dossierOf(
      list(
        length,
        (index) => `{ metric: g.m${index}, ${index % 2 ? 'value: 345, prior: 45' : 'value: 45, prior: 345'} }`,
      ),
    );
    return () => makeLedger(dossier, catalogueOf(metrics));
  },
};

const growth: Record<string, number> = {};
for (const [name, of] of Object.entries(lists)) {
  await of(10)();
  const counts: number[] = [];
  for (const length of [500, 1000]) {
    const work = of(length);
    counts.push(await countBlocks(work));
  }
  growth[name] = Math.round((100 * counts[1]!) / counts[0]!) / 100;
}
process.stdout.write(JSON.stringify(growth));
