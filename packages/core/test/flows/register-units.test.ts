import { describe, expect, it } from 'vitest';
import { importTasks, registerUnits } from '../../src/index.ts';

const listOf = async (...units: readonly string[]) => {
  const text = units.map((unit, index) => `${index + 1}.办好事项${index}。责任单位：${unit}\n`).join('');
  return (await importTasks(new TextEncoder().encode(text), 'a.txt')).value!.taskList;
};
const departments = [
  { id: 'justice', name: '县司法局', aliases: ['法治办'] },
  { id: 'unit-1', name: '县财政局', members: ['国库中心'] },
];
const report = `year: 2025
departments:
  # 牵头
  - { id: justice, name: 县司法局, aliases: [法治办] } # 司法
  - { id: unit-1, name: 县财政局, members: [国库中心] }
# 附件
annexes: []
`;

describe('units of a list that report.yaml does not know', () => {
  it('are added after the others, comments kept, each once and with an id of its own', async () => {
    const made = registerUnits(report, await listOf('县水利局、县公安局', '县水利局'), departments);
    expect(made?.added).toEqual([
      { id: 'unit-2', name: '县水利局' },
      { id: 'unit-3', name: '县公安局' },
    ]);
    expect(made?.text).toBe(
      report.replace('# 附件', '  - id: unit-2\n    name: 县水利局\n  - id: unit-3\n    name: 县公安局\n# 附件'),
    );
  });

  it.each([
    ['县市场监管局、县市场监督管理局', '县市场监督管理局', '县市场监管局'],
    ['县发展和改革委员会', '县发展和改革委员会', '县发改委'],
    ['中共云山县委政法委员会', '中共云山县委政法委员会', '云山县委政法委'],
  ])('are one office under its full and its short name: %s', async (first, name, alias) => {
    const made = registerUnits(report, await listOf(first, alias), departments);
    expect(made?.added).toEqual([{ id: 'unit-2', name, aliases: [alias] }]);
    expect(made?.text).toContain(`    name: ${name}\n    aliases: [${alias}]\n`);
  });

  it('are left to people where a registered office is meant by another spelling', async () => {
    const market = [{ id: 'market', name: '县市场监督管理局' }];
    const made = registerUnits(
      'departments:\n  - { id: market, name: 县市场监督管理局 }\n',
      await listOf('县市场监管局'),
      market,
    );
    expect([made?.added, made?.doubtful]).toEqual([[], [{ name: '县市场监管局', near: ['县市场监督管理局'] }]]);
  });

  it.each([
    ['a name', '县司法局'],
    ['an alias', '法治办'],
    ['a member', '国库中心'],
    ['words for whoever it concerns', '县直有关部门'],
    ['words for whoever does it', '各政策制定机关'],
  ])('are none of these: %s', async (_, unit) => {
    expect(registerUnits(report, await listOf(unit), departments)).toEqual({
      text: report,
      added: [],
      doubtful: [],
      groups: [],
    });
  });

  it('are left to people where they are a group, whose members they know', async () => {
    const made = registerUnits(report, await listOf('各乡镇'), departments);
    expect(made).toEqual({ text: report, added: [], doubtful: [], groups: ['各乡镇'] });
  });

  it.each([
    ['short for a registered one', '司法局', ['县司法局']],
    ['longer than a registered one', '云山县司法局', ['县司法局']],
    ['a slip', '县财正局', ['县财政局']],
  ])('are left to people where they are %s', async (_, unit, near) => {
    const made = registerUnits(report, await listOf(unit), departments);
    expect(made).toEqual({ text: report, added: [], doubtful: [{ name: unit, near }], groups: [] });
  });

  it('are no slips where their words are those of another office', async () => {
    const made = registerUnits(report, await listOf('县民政局'), departments);
    expect(made?.added.map(({ name }) => name)).toEqual(['县民政局']);
  });

  it('may be the first: under a list of none, one that is all comments, and none at all', async () => {
    const list = await listOf('县水利局');
    for (const text of ['year: 2025\ndepartments: [] # 单位\n', 'departments:\n  # - 单位\n', 'year: 2025\n'])
      expect(registerUnits(text, list, [])?.text).toContain('  - id: unit-1\n    name: 县水利局');
  });

  it('are not written into brackets', async () => {
    const text = 'departments: [{ id: justice, name: 县司法局 }]\n';
    expect(registerUnits(text, await listOf('县水利局'), departments.slice(0, 1))).toBeUndefined();
  });
});
