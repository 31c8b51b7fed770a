import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/readers/task-list/read-deadline.ts';
import { unitsOf } from '../../../src/readers/task-list/units/read-units.ts';
import { readText } from './read-file.ts';

const departments = [
  { id: 'justice', name: '区司法局', aliases: ['司法局'] },
  { id: 'office', name: '区政府办公室', aliases: ['区政府办'] },
  { id: 'enforcers', name: '区各执法部门' },
];

const table = (...rows: string[]) => rows.map((row) => row.replaceAll('|', '\t')).join('\n');
const first = (text: string) => readText(text).taskList.tasks[0]!;

describe('columns are found by their words', () => {
  it.each([
    ['工作任务|序号|工作内容|责任单位|完成时限', 'A组|1|做事。|区司法局|2023年3月底'],
    ['重点任务|编号|具体举措|责任部门|时限要求', 'A组|1|做事。|区司法局|2023年3月底'],
    ['序号|类别|任务内容|承办单位|完成时间', '1|A组|做事。|区司法局|2023年3月底'],
    ['序号|目标任务|工作措施|落实单位|时间节点', '1|一、A组|做事。|区司法局|2023年3月底'],
  ])('%s', (header, row) => {
    expect(first(table(header, row))).toMatchObject({
      number: '1',
      group: ['A组'],
      content: '做事。',
      lead: [],
      responsible: ['区司法局'],
      deadline: { text: '2023年3月底', date: '2023-03-31' },
    });
  });

  it('without a column of contents the last column of tasks holds them', () => {
    expect(first(table('序号|重点任务|牵头单位|配合单位', '1|做事。|区司法局|各街道'))).toMatchObject({
      group: [],
      content: '做事。',
      lead: ['区司法局'],
      responsible: ['各街道'],
    });
  });

  it('who is responsible leads where others only help', () => {
    expect(first(table('序号|工作内容|责任单位|配合单位', '1|做事。|区司法局|各街道、区财政局'))).toMatchObject({
      lead: ['区司法局'],
      responsible: ['各街道', '区财政局'],
    });
  });

  it('two header rows, one group twice, rows without numbers, empty rows at the end, a header again', () => {
    const { taskList, unparsed } = readText(
      [
        '| 序号 | 任务 | 工作内容 | 责任分工 | 责任分工 |',
        '|---|---|---|---|---|',
        '| 序号 | 任务 | 工作内容 | 牵头单位 | 责任单位 |',
        '| 1 | 一、组甲 | 做一。 | 区司法局 | 各街道 |',
        '|  |  | 做二。 | 区司法局 | |',
        '| 序号 | 任务 | 工作内容 | 牵头单位 | 责任单位 |',
        '| 3 | 一、组甲 | 做三。 | 区司法局 | |',
        '| 4 | 二、组乙 | 做四。 | | 区财政局<br>区人社局 |',
        '|  |  |  |  |  |',
      ].join('\n'),
    );
    expect(unparsed).toEqual([]);
    expect(taskList.tasks.map(({ number, group, lead, responsible }) => [number, group[0], lead, responsible])).toEqual(
      [
        ['1', '组甲', ['区司法局'], ['各街道']],
        [undefined, '组甲', ['区司法局'], []],
        ['3', '组甲', ['区司法局'], []],
        ['4', '组乙', [], ['区财政局', '区人社局']],
      ],
    );
    expect(taskList.tasks.map(({ id }) => id)).toEqual(['1', '1-x2', '3', '4']);
  });

  it('keeps what no field takes, with its column and place', () => {
    const { taskList, unparsed } = readText(table('序号|工作内容|责任单位|备注', '1|做事。|区司法局|见会议纪要'));
    expect(taskList.tasks[0]!.unparsed).toEqual([{ text: '备注：见会议纪要', place: '第2行' }]);
    expect(unparsed).toHaveLength(1);
  });

  it('reads several tables, each below its heading', () => {
    const header = '序号|工作内容|责任单位';
    const { taskList } = readText(
      `任务清单\n一、组甲\n${table(header, '1|做一。|区司法局')}\n二、组乙\n${table(header, '2|做二。|区司法局')}\n`,
    );
    expect(taskList.tasks.map(({ group }) => group)).toEqual([['组甲'], ['组乙']]);
    expect(taskList.title).toBe('任务清单');
  });
});

describe('paragraphs say who does it in five ways', () => {
  it.each([
    ['做事。（牵头单位：区司法局、区财政局，责任单位：各街道）', ['区司法局', '区财政局'], ['各街道']],
    ['做事。（责任单位：区司法局）', [], ['区司法局']],
    ['做事。〔责任单位：区司法局；完成时限：2023年6月底〕', [], ['区司法局'], '2023年6月底'],
    [
      '做事。\n责任单位：区司法局、区财政局，乡镇人民政府按职责分工分别负责。',
      [],
      ['区司法局', '区财政局', '乡镇人民政府'],
    ],
    ['做事。（区司法局牵头，区财政局、各街道配合）', ['区司法局'], ['区财政局', '各街道']],
    ['做事。区司法局牵头，区财政局、各街道按职责分工负责。', ['区司法局'], ['区财政局', '各街道']],
    ['做事。（区司法局、区财政局按职责分工负责）', [], ['区司法局', '区财政局']],
    ['做事。牵头单位：区司法局；配合单位：各街道；完成时限：持续推进', ['区司法局'], ['各街道'], '持续推进'],
    ['做事。（牵头单位：区委编办，责任单位：各乡（镇）街道）', ['区委编办'], ['各乡（镇）街道']],
  ])('%s', (text, lead, responsible, deadline?: string) => {
    const [task] = readText(`2023年工作要点\n一、组甲\n1. ${text}\n`).taskList.tasks;
    expect(task).toMatchObject({ number: '1', group: ['组甲'], content: '做事。', lead, responsible });
    expect(task?.deadline?.text).toBe(deadline);
  });

  it('leaves sentences alone that only look like it', () => {
    expect(first('一、组\n1. 加强保障。由专人负责。').content).toBe('加强保障。由专人负责。');
    expect(first('一、组\n1. 学习《条例》（2023年修订）').content).toBe('学习《条例》（2023年修订）');
  });

  it('groups lie two deep, points without units of their own belong to the task, sign-off and plans are not tasks', () => {
    const { taskList, unparsed } = readText(
      `工作要点
一、总体要求
坚持依法行政。
二、主要任务
（一）组甲
1. 做一。
（1）先做。
（2）后做。（责任单位：区司法局）
2. 做二。（责任单位：各街道）
某某区人民政府办公室
2023年4月18日`,
    );
    expect(unparsed).toEqual([]);
    expect(taskList.tasks.map(({ group, content }) => [group, content])).toEqual([
      [['主要任务', '组甲'], '做一。（1）先做。（2）后做。'],
      [['主要任务', '组甲'], '做二。'],
    ]);
  });
});

describe('units', () => {
  const { split } = unitsOf(departments);
  it.each([
    ['区司法局、区财政局，各街道；区委编办', ['区司法局', '区财政局', '各街道', '区委编办']],
    ['区司法局\n区财政局', ['区司法局', '区财政局']],
    ['区委编办、区各执法\n\n部门', ['区委编办', '区各执法部门']],
    ['区委\n编办', ['区委编办']],
    ['司法局、区政府办', ['区司法局', '区政府办公室']],
    ['区财政局（预算科、国资科）、团区委', ['区财政局（预算科、国资科）', '团区委']],
    ['区政府各部门，各乡（镇）街道）', ['区政府各部门', '各乡（镇）街道']],
    ['区司法局等', ['区司法局']],
    ['', []],
  ])('%j', (text, names) => {
    expect(split(text)).toEqual(names);
  });

  it('says which are not registered, but not of groups', () => {
    const text = table('序号|工作内容|责任单位', '1|做事。|区司法局、区司发局、各街道、区政府其他有关部门');
    expect(readText(text, { departments }).taskList.tasks[0]!.responsible).toHaveLength(4);
    expect(readText(text, { departments }).messages.map(String)).toEqual([
      expect.stringContaining('单位“区司发局”不在 report.yaml 的 departments 里，应为区司法局'),
    ]);
  });
});

describe('deadlines', () => {
  it.each([
    ['2023年⏎3月底', { date: '2023-03-31' }],
    ['2023年          12月底', { date: '2023-12-31' }],
    ['2023年6月30日前', { date: '2023-06-30' }],
    ['2024年2月', { date: '2024-02-29' }],
    ['年底前', { date: '2023-12-31' }],
    ['截止2024年底', { date: '2024-12-31' }],
    ['1月底前和7月底前', { date: '2023-07-31', dates: ['2023-01-31', '2023-07-31'] }],
    ['2023年上半年', { date: '2023-06-30' }],
    ['第三季度末', { date: '2023-09-30' }],
    ['2023-11-30', { date: '2023-11-30' }],
    ['全年', { date: '2023-12-31' }],
    ['每年3月1日前', { frequency: '每年' }],
    ['每季度末', { frequency: '每季度' }],
    ['持续推进', {}],
    ['长期', {}],
    ['2023年2月30日', {}],
    ['13月底', {}],
  ])('%s', (text, read) => {
    const printed = text.replace('⏎', '\n');
    expect(readDeadline(printed, 2023)).toEqual({ text: printed.replace(/\s/g, ''), ...read });
  });

  it('without a year there is no day', () => {
    expect(readDeadline('3月底', undefined)).toEqual({ text: '3月底' });
    expect(readDeadline('——', 2023)).toBeUndefined();
  });
});

describe('targets', () => {
  const rate = { id: 'litigation.appearance-rate', name: '行政机关负责人出庭应诉率', unit: '%', kind: 'rate' } as const;
  const metrics = [{ ...rate, aggregation: 'none', required: false } as const];
  it.each([
    ['每人每年接受不少于60学时的培训', [['>=', 60, '学时', '每人每年']]],
    ['区级事项达到37项', [['>=', 37, '项', undefined]]],
    ['拓展到25个以上', [['>=', 25, '个', undefined]]],
    [
      '按时回复率100%，满意度98%以上',
      [
        ['=', 100, '%', undefined],
        ['>=', 98, '%', undefined],
      ],
    ],
    [
      '时间一般不少于5个工作日，最长不超过15个工作日',
      [
        ['>=', 5, '个工作日', undefined],
        ['<=', 15, '个工作日', undefined],
      ],
    ],
    ['2023年印发3号文件，落实“三项制度”，完成第二批12348热线改造', []],
  ])('%s', (text, targets) => {
    const found = first(table('序号|工作内容|责任单位', `1|${text}。|区司法局`)).targets;
    expect(found.map(({ op, value, unit, per }) => [op, value, unit, per])).toEqual(targets);
    for (const target of found) expect(text).toContain(target.text);
  });

  it('names a metric only where the words before the figure are its whole name', () => {
    const text = table(
      '序号|工作内容|责任单位',
      '1|行政机关负责人出庭应诉率保持90%以上，四类案件被诉行政机关负责人出庭应诉率达100%。|各街道',
    );
    const [task] = readText(text, { metrics }).taskList.tasks;
    expect(task!.targets.map(({ metric, value }) => [metric, value])).toEqual([
      ['litigation.appearance-rate', 90],
      [undefined, 100],
    ]);
  });
});
