import { describe, expect, it } from 'vitest';
import { isGenericGroup } from '../../src/dossier/generic-group.ts';
import { parseDossier } from '../../src/index.ts';

describe('a generic group', () => {
  it.each([
    '有关部门',
    '各有关单位',
    '区直各有关部门',
    '区政府其他有关部门',
    '各部门和单位',
    '各部门、各单位',
    '各部门各单位',
    '各执法部门',
    '各行政执法单位',
    '其他相关部门',
    '各制定机关',
    '各政策制定机关',
    '各被申请人单位',
    '各政府信息公开主体',
    '县政府各承办单位',
  ])('%s is one', (name) => expect(isGenericGroup(name)).toBe(true));

  it.each([
    '司法局',
    '各街道',
    '部门',
    '区直部门',
    '有关部门负责人',
    '公安机关',
    '区司法局和有关部门',
    '各司法局和部门',
    '各乡镇（街道）',
    '',
    '各',
  ])('%s is none', (name) => expect(isGenericGroup(name)).toBe(false));

  it('may have a task, but owes no figure', () => {
    const { value, messages } = parseDossier(
      new Map([
        [
          'report.yaml',
          'organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: national\n' +
            'departments: [{ id: all, name: 各单位 , aliases: [所有单位] }]\n' +
            'facts: [{ metric: a, source: 有关部门 }]\n' +
            'tasks: [{ id: "1", content: 普法, lead: [所有单位], responsible: [有关部门, 司法局] }]\n',
        ],
      ]),
    );
    expect(messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`).sort()).toEqual([
      'dossier/unknown-department 司法局',
      'dossier/unknown-department 有关部门',
    ]);
    expect(value?.taskList.tasks[0]).toMatchObject({ lead: ['各单位'], responsible: ['有关部门', '司法局'] });
  });
});
