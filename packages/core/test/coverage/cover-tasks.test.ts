import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/model/dossier/fact.ts';
import { build } from '../../src/tree/index.ts';
import { cover, type Given, taskOf } from './source-of.ts';

const { p, task, fact, evidence } = build;
const target = (metric: string | undefined, op: Target['op'], value: number): Target => ({
  ...(metric !== undefined && { metric }),
  op,
  value,
  text: `目标${value}`,
});
const rate = '{ metric: rate, value: 92 }';

const verdict = (given: Given) => {
  const [row] = cover(given).rows;
  return [row?.state, ...(row?.reasons ?? [])];
};

describe('coverTasks', () => {
  it.each<[string, Given, readonly string[]]>([
    [
      'covers a task that a sentence reports',
      { tasks: [taskOf('1')], report: [p('已完成。', task('1'))] },
      ['covered', '“主要举措”有1句报告'],
    ],
    [
      'covers a task whose target is met',
      {
        tasks: [taskOf('1', { targets: [target('rate', '>=', 90)] })],
        facts: [rate],
        report: [p('达到', fact('rate', '92%'), '。', task('1'))],
      },
      ['covered', '“主要举措”有1句报告', '目标“目标90”已达到：指标rate92%'],
    ],
    [
      'is partial where a target is not met, sentence or not',
      {
        tasks: [taskOf('1', { targets: [target('rate', '>=', 95)] })],
        facts: [rate],
        report: [p('达到', fact('rate', '92%'), '。', task('1'))],
      },
      ['partial', '“主要举措”有1句报告', '目标“目标95”没有达到：指标rate92%'],
    ],
    [
      'is partial where one of several targets cannot be told',
      {
        tasks: [taskOf('1', { targets: [target('rate', '>=', 90), target('cases', '>=', 5)] })],
        facts: [rate],
        report: [p('已办。', task('1'))],
      },
      [
        'partial',
        '“主要举措”有1句报告',
        '目标“目标90”已达到：指标rate92%，报告没有引用',
        '目标“目标5”无法判断：指标cases还没有数',
      ],
    ],
    [
      'is partial where an approximate figure cannot tell',
      {
        tasks: [taskOf('1', { targets: [target('hours', '>=', 60)] })],
        facts: ['{ metric: hours, value: 60, precision: 约 }'],
        report: [p('培训', fact('hours', '约60学时'), '。', task('1'))],
      },
      ['partial', '“主要举措”有1句报告', '目标“目标60”无法判断：数带“约”，够不够目标说不准'],
    ],
    [
      'lets a target without a metric pass, and says so',
      { tasks: [taskOf('1', { targets: [target(undefined, '>=', 2)] })], report: [p('已办。', task('1'))] },
      ['covered', '“主要举措”有1句报告', '目标“目标2”没有对应指标，没有核对'],
    ],
    [
      'names a metric that nobody knows',
      { tasks: [taskOf('1', { targets: [target('nowhere', '>=', 2)] })], report: [p('已办。', task('1'))] },
      ['partial', '“主要举措”有1句报告', '目标“目标2”无法判断：没有 nowhere 这个指标'],
    ],
    [
      'is partial where the report cites the figure but no sentence names the task',
      {
        tasks: [taskOf('1', { targets: [target('rate', '>=', 90)] })],
        facts: [rate],
        report: [p('达到', fact('rate', '92%'), '。')],
      },
      ['partial', '有数据或佐证材料，但没有语句注明报告这项任务', '目标“目标90”已达到：指标rate92%'],
    ],
    [
      'is partial with a document alone',
      { tasks: [taskOf('1', { evidence: ['doc'] })], evidence: ['{ id: doc, title: 工作台账 }'] },
      ['partial', '有数据或佐证材料，但没有语句注明报告这项任务', '佐证材料：工作台账'],
    ],
    ['is uncovered with nothing', { tasks: [taskOf('1')] }, ['uncovered', '没有语句报告，也没有数据和佐证材料']],
    [
      'is uncovered where a target names a figure that nobody supplied',
      { tasks: [taskOf('1', { targets: [target('rate', '>=', 90)] })] },
      ['uncovered', '没有语句报告，也没有数据和佐证材料', '目标“目标90”无法判断：指标rate还没有数'],
    ],
    [
      'is exempt with its reason, reported or not',
      { tasks: [taskOf('1', { exempt: { reason: '由市里报告' } })], report: [p('也写了。', task('1'))] },
      ['exempt', '不报告：由市里报告', '“主要举措”有1句报告'],
    ],
    [
      'does not take a mark without words for a sentence',
      { tasks: [taskOf('1')], report: [p(task('1'))] },
      ['uncovered', '没有语句报告，也没有数据和佐证材料'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(verdict(given)).toEqual(expected);
  });

  it('gathers sentences, figures and documents of a task from the whole report', () => {
    const report = [
      p('先办', fact('cases', '21件'), '。', task('1'), evidence('b'), '别的事。'),
      p('又办。', task('2'), task('1')),
    ];
    const documents = ['{ id: a, title: 甲 }', '{ id: b, title: 乙 }'];
    const { rows } = cover({
      tasks: [taskOf('1', { evidence: ['a'] }), taskOf('2')],
      facts: ['{ metric: cases, value: 21 }'],
      evidence: documents,
      report,
    });
    expect(rows[0]).toMatchObject({
      sections: [{ id: 'work', title: '主要举措' }],
      sentences: ['先办21件。', '又办。'],
      facts: [{ metric: 'cases', name: '指标cases', value: '21件' }],
      evidence: [
        { id: 'a', title: '甲' },
        { id: 'b', title: '乙' },
      ],
    });
    expect(rows[1]).toMatchObject({ state: 'covered', sentences: ['又办。'], facts: [], evidence: [] });
  });

  it.each([
    ['2023-06-30', true],
    ['2023-12-31', true],
    ['2024-01-31', false],
  ])('calls an unreported task that was due by %s overdue: %s', (date, overdue) => {
    const { rows } = cover({ tasks: [taskOf('1', { deadline: { text: '原文', date } })] });
    expect(rows[0]?.overdue).toBe(overdue);
    expect(rows[0]?.reasons.includes('完成时限原文已到（数据截至2023年12月31日）')).toBe(overdue);
  });

  it('takes the day of the figures for due', () => {
    const deadline = { text: '2023年12月底', date: '2023-12-31' };
    expect(cover({ tasks: [taskOf('1', { deadline })], asOf: '2023-11-30' }).rows[0]?.overdue).toBe(false);
  });

  it('never calls a covered or exempt task overdue, nor one that only lacks its mark', () => {
    const deadline = { text: '2023年6月底', date: '2023-06-30' };
    const { rows } = cover({
      tasks: [
        taskOf('1', { deadline }),
        taskOf('2', { deadline, exempt: { reason: '无' } }),
        taskOf('3', { deadline, evidence: ['doc'] }),
        taskOf('4', { deadline, targets: [target('rate', '>=', 95)] }),
      ],
      facts: [rate],
      evidence: ['{ id: doc, title: 台账 }'],
      report: [p('已办。', task('1'))],
    });
    expect(rows.map(({ overdue }) => overdue)).toEqual([false, false, false, true]);
  });

  it('shows the rows by outermost group and by each department once', () => {
    const { byGroup, byDepartment } = cover({
      tasks: [
        taskOf('1', { group: ['甲', '子'], lead: ['司法局'], responsible: ['司法局', '财政局'] }),
        taskOf('2', { group: ['乙'], responsible: ['财政局'] }),
        taskOf('3', { group: ['甲'] }),
        taskOf('4'),
      ],
    });
    const ids = (views: typeof byGroup) =>
      views.map(({ name, rows }) => [name, rows.map((each) => each.task.id).join('')]);
    expect(ids(byGroup)).toEqual([
      ['甲', '13'],
      ['乙', '2'],
      ['未分组', '4'],
    ]);
    expect(ids(byDepartment)).toEqual([
      ['司法局', '1'],
      ['财政局', '12'],
      ['未写明责任单位', '34'],
    ]);
  });

  it('judges each task by itself, in the order of the list, with a reason', () => {
    const some = fc.record({ marked: fc.boolean(), exempt: fc.boolean(), documented: fc.boolean() });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (kinds) => {
        const tasks = kinds.map(({ exempt, documented }, index) =>
          taskOf(`${index}`, {
            ...(exempt && { exempt: { reason: '理由' } }),
            ...(documented && { evidence: ['doc'] }),
          }),
        );
        const report = kinds.flatMap(({ marked }, index) => (marked ? [p(`第${index}句。`, task(`${index}`))] : []));
        const { rows } = cover({ tasks, report, evidence: ['{ id: doc, title: 台账 }'] });
        expect(rows.map((each) => each.task.id)).toEqual(tasks.map(({ id }) => id));
        rows.forEach(({ state, reasons }, index) => {
          const { marked, exempt, documented } = kinds[index]!;
          const wanted = exempt ? 'exempt' : marked ? 'covered' : documented ? 'partial' : 'uncovered';
          expect(state).toBe(wanted);
          expect(reasons.length).toBeGreaterThan(0);
        });
      }),
    );
  });
});
