import { describe, expect, it } from 'vitest';
import { mergeTasks } from '../../src/flows/intake/merge-tasks.ts';
import { type TaskList, taskList } from '../../src/model/dossier/task.ts';
import { parseYaml } from '../../src/source/index.ts';
import { stringifyTasks } from '../../src/writers/task-list/index.ts';

const schema = '.fazhi/tasks.schema.json';
const departments = [{ id: 'justice', name: '区司法局', aliases: ['司法局'] }];

const listOf = (...tasks: readonly Partial<TaskList['tasks'][number]>[]): TaskList =>
  taskList.parse({
    title: '清单',
    tasks: tasks.map((task, index) => ({ id: String(index + 1), number: String(index + 1), group: ['组'], ...task })),
  });

const text = `# 人工维护，请勿重排
title: 清单
tasks:
  # 复议是重点
  - id: "2"
    number: "2"
    group: [组]
    content: 办理行政复议案件。   # 已与法院核对
    responsible: [司法局]
    targets:
      - { metric: review.closed, op: ">=", value: 20, unit: 件 }
    evidence: [ledger]

  - { id: first, number: "1", group: [组], content: 报告年度情况。, exempt: { reason: 另行报告 } }
  - id: own
    content: 本局自加的事项。
`;

const merge = (imported: TaskList, into = text) => {
  const { value, messages } = mergeTasks(into, 'tasks.yaml', imported, { schema, departments });
  const read = value && parseYaml(value.text, 'tasks.yaml', taskList);
  return { ...value!, messages, tasks: read?.value?.value.tasks ?? [], faults: read?.messages.map(String) };
};

describe('a list imported a second time', () => {
  it('changes nothing where nothing changed', () => {
    const merged = merge(
      listOf({ content: '报告年度情况。' }, { content: '办理行政复议案件。', responsible: ['区司法局'] }),
    );
    expect(merged.text).toBe(text);
    expect(merged).toMatchObject({ added: [], updated: [], kept: ['first', '2'], gone: ['own'] });
    expect(merged.messages.map(String)).toEqual([expect.stringContaining('任务 own 不在新的清单里，已原样保留')]);
  });

  it('takes what the list changed, and keeps what people added', () => {
    const merged = merge(
      listOf(
        { content: '报告年度情况。', deadline: { text: '2023年3月底', date: '2023-03-31' } },
        {
          content: '依法办理行政复议案件，不少于30件。',
          responsible: ['区司法局', '各街道'],
          targets: [{ op: '>=', value: 30, unit: '件' }],
        },
        { content: '新的事项。', lead: ['区司法局'], targets: [{ op: '=', value: 100, unit: '%', text: '100%' }] },
      ),
    );
    expect(merged.faults).toEqual([]);
    expect(merged).toMatchObject({ added: ['3'], updated: ['first', '2'], gone: ['own'] });
    expect(merged.text).toContain('# 人工维护，请勿重排');
    expect(merged.text).toContain('# 复议是重点');
    expect(merged.text).toContain('# 已与法院核对');
    expect(merged.tasks.map(({ id }) => id)).toEqual(['2', '3', 'first', 'own']);
    expect(merged.tasks[0]).toMatchObject({
      content: '依法办理行政复议案件，不少于30件。',
      responsible: ['区司法局', '各街道'],
      targets: [{ metric: 'review.closed', value: 20 }],
      evidence: ['ledger'],
    });
    expect(merged.tasks[2]).toMatchObject({
      exempt: { reason: '另行报告' },
      deadline: { text: '2023年3月底', date: '2023-03-31' },
    });
  });

  it('comes to the same text again', () => {
    const list = listOf(
      { content: '报告年度情况。', lead: ['区司法局'] },
      { content: '其他。' },
      { content: '再其他。' },
    );
    const once = merge(list);
    expect(merge(list, once.text).text).toBe(once.text);
  });

  it.each([
    ['tasks: []\n'],
    ['# 空的\ntasks:\n  # - { id: "1" }\n'],
    ['tasks: [{ id: "1", number: "1", group: [组], content: 一。, evidence: [a] }]\n'],
    ['tasks:\n- id: "1"\n  number: "1"\n  group:\n    - 组\n  content: 一。\n  evidence:\n    - a'],
  ])('goes into %j', (into) => {
    const merged = merge(listOf({ content: '一。', lead: ['区司法局'] }, { content: '二。' }), into);
    expect(merged.faults).toEqual([]);
    expect(merged.tasks.map(({ content, lead }) => [content, lead])).toEqual([
      ['一。', ['区司法局']],
      ['二。', []],
    ]);
    if (into.includes('evidence')) expect(merged.tasks[0]!.evidence).toEqual(['a']);
  });

  it('takes away what is read now, and adds in its place', () => {
    const item = (rest: string) => `tasks:\n  - id: "1"\n    number: "1"\n    group: [组]\n    content: 一。\n${rest}`;
    const into = item('    unparsed:\n      - { text: 备注, place: 第1行 }\n');
    const merged = merge(listOf({ content: '一。', lead: ['区司法局'], deadline: { text: '长期' } }), into);
    expect(merged.text).toBe(item('    lead: [区司法局]\n    deadline: { text: 长期 }\n'));
  });

  it('a file that cannot be read is left alone', () => {
    const { value, messages } = mergeTasks('tasks: [', 'tasks.yaml', listOf({ content: '一。' }), { schema });
    expect(value).toBeUndefined();
    expect(messages.length).toBeGreaterThan(0);
  });
});

it('words that YAML would misread come back as they were', () => {
  const odd = [
    '1.0',
    '010',
    'yes',
    'a: b',
    '[x]',
    '- 甲',
    '甲，乙',
    '甲, 乙',
    '#1',
    '"引"',
    "'",
    '\\n',
    '2023-03-31',
    '1-2',
    'null',
    '甲 #乙',
    '（一）',
    '“三项”',
    '100%',
    '*',
    '&a',
    '甲:乙',
    '@',
    '`',
    '! ',
    '~',
    '0x1f',
    '1e3',
    'a\u2028b',
  ];
  const list = listOf(...odd.map((content) => ({ content, group: [content], lead: [content] })));
  const { value, messages } = parseYaml(stringifyTasks(list, { schema }), 'tasks.yaml', taskList);
  expect(messages.map(String)).toEqual([]);
  expect(value?.value).toEqual(list);
});
