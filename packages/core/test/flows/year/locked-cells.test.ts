import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { parseReturn, writeForm } from '../../../src/index.ts';
import { fillForm } from './fill-form.ts';
import { collectInto, draftOf, factsOf, files, formsOf, idsOf } from './town.ts';

const texts = {
  ...files,
  'facts.yaml': 'facts:\n  - { metric: review.accepted, source: 司法所, prior: 18 }\n',
};
const filled = [
  { id: 'review.accepted', cells: { 本年数: 21 } },
  { id: 'mediation.rate', cells: { 本年数: 95 } },
];
const changed = async (change: (workbook: ExcelJS.Workbook) => void) =>
  fillForm(await writeForm(formsOf(draftOf(texts))[0]!), filled, change);
const cellOf = (workbook: ExcelJS.Workbook, cell: string) => workbook.getWorksheet('数据')!.getCell(cell);

describe('a locked cell', () => {
  it.each([
    ['D2', '单位', '万件'],
    ['D2', '单位', '人'],
    ['C2', '指标', '行政复议办结数'],
    ['C2', '指标', '调解成功率'],
    ['F2', '上年数', '81'],
    ['E2', '口径', '按办结日期计'],
    ['F3', '上年数', '90'],
  ])('%s (%s) that says %s now is said, and its row alone is not taken', async (cell, title, text) => {
    const bytes = await changed((workbook) => {
      cellOf(workbook, cell).value = text;
    });
    const { value, messages } = await collectInto(texts, [['returns/a.xlsx', bytes]]);
    expect(messages).toMatchObject([{ ruleId: 'form/locked', fatal: true, cell, actual: text }]);
    expect(messages[0]?.expected?.[1]).toBe(title);
    expect(value.figures.map(({ metric }) => metric)).toEqual([
      cell.endsWith('2') ? 'mediation.rate' : 'review.accepted',
    ]);
  });

  it('of last year that a number was typed into, and none into this year’s, is said', async () => {
    const bytes = await fillForm(await writeForm(formsOf(draftOf(texts))[0]!), [], (workbook) => {
      cellOf(workbook, 'F2').value = 21;
      cellOf(workbook, 'E3').value = '按办结日期计';
    });
    const { value, messages } = await collectInto(texts, [['returns/a.xlsx', bytes]]);
    expect(messages).toMatchObject([{ ruleId: 'form/locked', cell: 'F2', actual: '21' }]);
    expect(value.files.size).toBe(0);
  });

  it('that says the same in other signs is the same', async () => {
    const bytes = await changed((workbook) => {
      cellOf(workbook, 'F2').value = 18;
      cellOf(workbook, 'D3').value = '％';
      cellOf(workbook, 'C2').value = '行政复议 受理数';
      cellOf(workbook, 'E2').value = null;
    });
    const { value, messages } = await collectInto(texts, [['returns/a.xlsx', bytes]]);
    expect(messages).toEqual([]);
    expect(value.figures).toHaveLength(2);
  });

  it('with the id of another row gives no figure away', async () => {
    const bytes = await changed((workbook) => {
      cellOf(workbook, 'A2').value = 'mediation.rate';
      cellOf(workbook, 'A3').value = 'review.accepted';
    });
    const { value, messages } = await collectInto(texts, [['returns/a.xlsx', bytes]]);
    expect(new Set(idsOf(messages))).toEqual(new Set(['form/locked']));
    expect(value.figures).toEqual([]);
  });

  it.each([
    ['内部', { 公开与否: '内部' }],
    ['不宜公开 in its note', { 说明: '不宜公开' }],
  ])('that is altered loses its number, and not that it is %s', async (_said, cells) => {
    const alter = (workbook: ExcelJS.Workbook) => {
      cellOf(workbook, 'E2').value = '按办结日期计';
    };
    const blank = await writeForm(formsOf(draftOf(texts))[0]!);
    const sent = [
      ['returns/a.xlsx', await fillForm(blank, [{ id: 'review.accepted', cells: { 本年数: 21, ...cells } }], alter)],
    ] as const;
    const { after } = await collectInto(texts, sent);
    expect(factsOf(after)).toEqual([expect.objectContaining({ prior: 18, classification: 'internal' })]);
    expect(factsOf(after)[0]?.value).toBeUndefined();
    expect((await collectInto(after, sent)).value.files.size).toBe(0);
    const fresh = await collectInto(files, sent);
    expect(factsOf(fresh.after)).toMatchObject([{ metric: 'review.accepted', classification: 'internal' }]);
  });

  it('that calls itself by another metric makes both internal, for nobody can tell which', async () => {
    const blank = await writeForm(formsOf(draftOf(texts))[0]!);
    const bytes = await fillForm(
      blank,
      [{ id: 'review.accepted', cells: { 本年数: 21, 公开与否: '内部' } }],
      (workbook) => {
        cellOf(workbook, 'C2').value = '调解成功率';
      },
    );
    const { after } = await collectInto(texts, [['returns/a.xlsx', bytes]]);
    expect(factsOf(after).map(({ metric, classification }) => [metric, classification])).toEqual([
      ['review.accepted', 'internal'],
      ['mediation.rate', 'internal'],
    ]);
  });

  it('of a task or a question is no other', async () => {
    const bytes = await fillForm(
      await writeForm(formsOf(draftOf(texts))[0]!),
      [
        { id: '1', cells: { 状态: '已完成' } },
        { id: 'measures', cells: { 请在这里写: '甲' } },
      ],
      (workbook) => {
        workbook.getWorksheet('任务')!.getCell('C2').value = '落实经费';
        workbook.getWorksheet('文字')!.getCell('A2').value = 'plans';
      },
    );
    const { value, messages } = await collectInto(texts, [['returns/a.xlsx', bytes]]);
    expect(idsOf(messages)).toEqual(['form/locked', 'form/locked']);
    expect(value.files.size).toBe(0);
  });

  it.each([
    ['department', '镇财政所', 'form/other-head'],
    ['organ', '白水镇人民政府', 'form/other-head'],
    ['year', '2024', 'form/other-head'],
    ['form', '9', 'form/unknown-version'],
  ])('hidden for %s that says %s refuses the whole form by name', async (key, text, ruleId) => {
    const bytes = await changed((workbook) => {
      const map = workbook.getWorksheet('_fazhi')!;
      map.eachRow((row) => {
        if (row.getCell(1).value === key) row.getCell(2).value = text;
      });
    });
    const { value, messages } = await parseReturn(bytes, 'a.xlsx', '');
    expect(value).toBeUndefined();
    expect(messages).toMatchObject([{ ruleId, file: 'a.xlsx', fatal: true }]);
  });

  it('in a form that counts in another unit than the metric is not taken, though its hidden sheet says so too', async () => {
    const bytes = await changed((workbook) => {
      cellOf(workbook, 'D2').value = '万件';
      workbook.getWorksheet('_fazhi')!.eachRow((row) => {
        if (row.getCell(2).value === 'review.accepted') row.getCell(4).value = '万件';
      });
    });
    const { value, messages } = await collectInto(texts, [['returns/a.xlsx', bytes]]);
    expect(messages).toMatchObject([{ ruleId: 'form/other-unit', cell: 'D2', expected: ['件'] }]);
    expect(value.figures.map(({ metric }) => metric)).toEqual(['mediation.rate']);
  });
});
