import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { parseDossier, writeForm } from '../../../src/index.ts';
import { fillForm } from './fill-form.ts';
import { collectInto, draftOf, factsOf, files, formsOf, idsOf } from './town.ts';

type Filled = Parameters<typeof fillForm>[1];

/** What is said where the first office sends this. */
async function sent(filled: Filled, change?: (workbook: ExcelJS.Workbook) => void, texts = files) {
  const [form] = formsOf(draftOf(texts));
  const bytes = await fillForm(await writeForm(form!), filled, change);
  return collectInto(texts, [['returns/a.xlsx', bytes]]);
}
const sheetOf = (workbook: ExcelJS.Workbook) => workbook.getWorksheet('数据')!;

describe('an odd return', () => {
  it('with a day that is none keeps its document without it', async () => {
    const cells = { 本年数: 21, 佐证材料: '台账', 材料日期: '2026年2月30日' };
    const { after, messages } = await sent([{ id: 'review.accepted', cells }]);
    expect(messages).toMatchObject([{ ruleId: 'form/date', actual: '2026年2月30日', cell: expect.any(String) }]);
    const { value } = parseDossier(new Map(Object.entries(after)));
    expect(value?.evidence).toMatchObject([{ title: '台账' }]);
    expect(value?.evidence[0]?.date).toBeUndefined();
  });

  it('with one side of a rate, or a word that is none, says so', async () => {
    const { value, messages } = await sent([
      { id: 'mediation.rate', cells: { 分子: 3 } },
      { id: 'review.accepted', cells: { 本年数: 21, 约数: '估算' } },
      { id: 'honour', cells: { 本年数: '先进集体' } },
    ]);
    expect(idsOf(messages).sort()).toEqual(['form/several-forms', 'form/word']);
    expect(value.figures.map(({ metric }) => metric)).toEqual(['honour']);
  });

  it.each([
    ['大约', '约'],
    ['左右', '约'],
    ['（大概）', '约'],
    ['将近', '近'],
    ['余', '余'],
    ['多', '多'],
    ['准确', 'exact'],
  ])('calls its number %s and is read so', async (word, precision) => {
    const { after, messages } = await sent([{ id: 'review.accepted', cells: { 本年数: 100, 约数: word } }]);
    expect(messages).toEqual([]);
    expect(factsOf(after)).toMatchObject([{ value: 100, precision }]);
  });

  it('does not write its texts over what somebody wrote there, nor over those of another return', async () => {
    const own = '# 镇司法所\n\n电话里说的，只在这里有。\n';
    const filled = (text: string) => [{ id: 'measures', cells: { 请在这里写: text } }];
    const [form] = formsOf(draftOf(files));
    const blank = await writeForm(form!);
    const returns = [
      ['returns/a.xlsx', await fillForm(blank, filled('甲'))],
      ['returns/b.xlsx', await fillForm(blank, filled('乙'))],
    ] as const;
    const { after, messages } = await collectInto({ ...files, 'returns/镇司法所.md': own }, returns);
    expect(after).toMatchObject({
      'returns/镇司法所.md': own,
      'returns/镇司法所-2.md': expect.stringContaining('甲'),
      'returns/镇司法所-3.md': expect.stringContaining('乙'),
    });
    expect(idsOf(messages)).toContain('form/text-beside');
    expect((await collectInto(after, returns)).value.files.size).toBe(0);

    const fresh = await collectInto(files, [returns[0]]);
    const again = await collectInto(fresh.after, [['returns/a.xlsx', await fillForm(blank, filled('丙'))]]);
    expect(again.after).toMatchObject({ 'returns/镇司法所.md': expect.stringContaining('丙') });
  });

  it('that differs from another leaves the figure open until somebody decides, and says so each time', async () => {
    const [form] = formsOf(draftOf(files));
    const blank = await writeForm(form!);
    const fill = (value: number) => fillForm(blank, [{ id: 'review.accepted', cells: { 本年数: value } }]);
    const first = ['returns/a.xlsx', await fill(11)] as const;
    const both = [first, ['returns/b.xlsx', await fill(15)]] as const;
    const { after } = await collectInto(files, [first]);
    const opened = await collectInto(after, both);
    const conflict = opened.messages.find(({ ruleId }) => ruleId === 'form/conflict');
    expect(conflict).toMatchObject({ fatal: true, file: 'returns/b.xlsx' });
    expect(conflict?.reason).toContain('上次收来的 11 也不再用');
    const [open] = factsOf(opened.after);
    expect(open).toMatchObject({ contested: [{ value: '11' }, { value: '15' }] });
    expect([open?.value, open?.origin]).toEqual([undefined, undefined]);
    const again = await collectInto(opened.after, both);
    expect(again.value.files.size).toBe(0);
    expect(idsOf(again.messages)).toContain('form/conflict');
    const fresh = await collectInto(files, both);
    expect(fresh.messages.find(({ ruleId }) => ruleId === 'form/conflict')?.reason).toContain('都没有收');
    const typed = (value: number) => ({
      ...files,
      'facts.yaml': `facts:\n  - { metric: review.accepted, value: ${value}, source: 司法所 }\n`,
    });
    expect(idsOf((await collectInto(typed(15), both)).messages)).toEqual(['form/returned-twice', 'form/settled']);
    expect(idsOf((await collectInto(typed(20), both)).messages)).toEqual([
      'form/returned-twice',
      'form/typed-differs',
      'form/typed-differs',
    ]);
  });

  it('with a row of its own says what is not taken, and takes the rest', async () => {
    const { value, messages } = await sent([{ id: 'review.accepted', cells: { 本年数: 21 } }], (workbook) => {
      const row = sheetOf(workbook).addRow([]);
      row.getCell(3).value = '我们自己的指标';
      row.getCell(7).value = 99;
    });
    expect(messages).toMatchObject([{ ruleId: 'form/unknown-row', cell: 'G5', actual: '我们自己的指标' }]);
    expect(value.figures).toMatchObject([{ value: '21' }]);
  });

  it('with a row twice says so where they differ', async () => {
    const { value, messages } = await sent([{ id: 'review.accepted', cells: { 本年数: 21 } }], (workbook) => {
      const sheet = sheetOf(workbook);
      const values = [...(sheet.getRow(2).values as unknown[])].slice(1);
      values[6] = 22;
      sheet.addRow(values);
    });
    expect(idsOf(messages)).toEqual(['form/row-twice']);
    expect(value.figures).toMatchObject([{ value: '21' }]);
  });

  it('with a figure ten times last year’s is asked about, at its cell', async () => {
    const texts = { ...files, 'facts.yaml': 'facts:\n  - { metric: review.accepted, source: 司法所, prior: 210 }\n' };
    const { messages } = await sent([{ id: 'review.accepted', cells: { 本年数: 2100 } }], undefined, texts);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages)
      expect(message).toMatchObject({ file: 'returns/a.xlsx', sheet: '数据', cell: 'G2' });
  });

  it('with a part left out waits for it, and takes all parts together', async () => {
    const texts = {
      ...files,
      'facts.yaml': 'facts:\n  - { metric: review.accepted, source: 司法所, parts: { 行政处罚: 3, 其他: 4 } }\n',
    };
    const blank = await sent(
      [{ id: 'review.accepted#行政处罚', cells: { 本年数: 5 } }],
      (workbook) => {
        sheetOf(workbook).getCell('G3').value = null;
      },
      texts,
    );
    expect(idsOf(blank.messages)).toEqual(['form/parts-missing']);
    expect(blank.value.files.size).toBe(0);
  });

  it('of an office that sent two says so, and takes what is the same in both', async () => {
    const [form] = formsOf(draftOf(files));
    const one = await fillForm(await writeForm(form!), [{ id: 'review.accepted', cells: { 本年数: 21 } }]);
    const { after, messages } = await collectInto(files, [
      ['returns/a.xlsx', one],
      ['returns/b.xlsx', one],
    ]);
    expect(idsOf(messages)).toEqual(['form/returned-twice']);
    expect(factsOf(after)).toMatchObject([{ value: 21, origin: { file: 'returns/a.xlsx' } }]);
  });

  it('cannot be written into a list in brackets, which is said', async () => {
    const texts = { ...files, 'facts.yaml': 'facts: [{ metric: fund.paid, value: 3, source: 财政所 }]\n' };
    const { value, messages } = await sent([{ id: 'review.accepted', cells: { 本年数: 21 } }], undefined, texts);
    expect(idsOf(messages)).toEqual(['form/brackets']);
    expect(value.files.has('facts.yaml')).toBe(false);
  });

  it('names the document behind a task, which is evidence of it from then on and stands in the next form', async () => {
    const [form] = formsOf(draftOf(files));
    const cells = { 状态: '已完成', 落实情况: '查了6次', 佐证材料: '检查台账', 材料日期: '2025-11-20' };
    const sent = [['returns/a.xlsx', await fillForm(await writeForm(form!), [{ id: '1', cells }])]] as const;
    const { after, messages } = await collectInto(files, sent);
    expect(messages).toEqual([]);
    expect(after).toMatchObject({ 'evidence.yaml': expect.stringContaining('title: 检查台账') });
    expect(after['tasks.yaml']).toContain('evidence: [justice-return-1]');
    expect((await collectInto(after, sent)).value.files.size).toBe(0);
    expect(formsOf(draftOf(after))[0]?.tasks[0]?.given).toMatchObject({ evidence: '检查台账', date: '2025-11-20' });
  });
});
