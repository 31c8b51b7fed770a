import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLedger, parseDossier, parseReturn, writeForm } from '../../../src/index.ts';
import { fillForm } from './fill-form.ts';
import { collectInto, draftOf, factsOf, files, formsOf, idsOf, report } from './town.ts';

describe('a form', () => {
  it('goes to each department that owes something, with what it owes', () => {
    const forms = formsOf(draftOf(files));
    expect(forms.map(({ department, metrics: asked, tasks: own }) => [department, asked.length, own.length])).toEqual([
      ['镇司法所', 3, 2],
      ['镇财政所', 2, 1],
    ]);
    expect(forms[0]).toMatchObject({ deadline: '2026-01-20', contact: '小李', year: 2025 });
  });

  it('has the same bytes each time', async () => {
    const [form] = formsOf(draftOf(files));
    expect(await writeForm(form!)).toEqual(await writeForm(form!));
  });

  it('lets nothing be typed over but what is asked', async () => {
    const [form] = formsOf(draftOf(files));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeForm(form!)).slice().buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('数据')!;
    const isOpen = (cell: string) => sheet.getCell(cell).protection?.locked === false;
    // 指标 and 上年数 of a count, its 本年数, its 分子; the 分子 of a rate.
    expect(['C2', 'F2', 'G2', 'H2', 'H3'].map(isOpen)).toEqual([false, false, true, false, true]);
    expect(workbook.getWorksheet('_fazhi')?.state).toBe('veryHidden');
  });

  it('that comes back as it went out changes nothing', async () => {
    const [form] = formsOf(draftOf(files));
    const { value, messages } = await collectInto(files, [['returns/a.xlsx', await writeForm(form!)]]);
    expect(value.files.size).toBe(0);
    expect(messages).toEqual([]);
  });
});

const figure = fc.record(
  {
    'review.accepted': fc.nat(1_000_000),
    'fund.paid': fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
    sides: fc
      .tuple(fc.nat(5000), fc.nat(5000))
      .map(([one, two]) => [Math.min(one, two), Math.max(one, two, 1)] as const),
    days: fc.tuple(fc.nat(60), fc.nat(60)),
    honour: fc.constantFrom('示范县', '=1+1', '- 甲', 'a: b #c', '“八五”普法先进', '010'),
  },
  { requiredKeys: [] },
);

describe('collecting', () => {
  it('puts every figure into the dossier with the cell it stood in, in any order, once', async () => {
    const [justice, finance] = await Promise.all(formsOf(draftOf(files)).map(writeForm));
    await fc.assert(
      fc.asyncProperty(figure, async (given) => {
        const one = await fillForm(justice!, [
          ...(given['review.accepted'] === undefined
            ? []
            : [{ id: 'review.accepted', cells: { 本年数: given['review.accepted'] } }]),
          ...(given.sides ? [{ id: 'mediation.rate', cells: { 分子: given.sides[0], 分母: given.sides[1] } }] : []),
          ...(given.honour === undefined ? [] : [{ id: 'honour', cells: { 本年数: given.honour } }]),
        ]);
        const two = await fillForm(finance!, [
          ...(given['fund.paid'] === undefined ? [] : [{ id: 'fund.paid', cells: { 本年数: given['fund.paid'] } }]),
          ...(given.days ? [{ id: 'startup.days', cells: { 原来的数: given.days[0], 现在的数: given.days[1] } }] : []),
        ]);
        const sent = [
          ['returns/司法所.xlsx', one],
          ['returns/财政所.xlsx', two],
        ] as const;
        const { after } = await collectInto(files, sent);
        const { after: turned } = await collectInto(files, [sent[1], sent[0]]);
        expect(turned).toEqual(after);
        expect((await collectInto(after, sent)).value.files.size).toBe(0);
        const facts = factsOf(after);
        const of = (id: string) => facts.find(({ metric }) => metric === id);
        expect(facts.length).toBe(Object.keys(given).length);
        expect(of('review.accepted')?.value).toBe(given['review.accepted']);
        expect(of('fund.paid')?.value).toBe(given['fund.paid']);
        expect([of('mediation.rate')?.numerator, of('mediation.rate')?.denominator]).toEqual([
          given.sides?.[0],
          given.sides?.[1],
        ]);
        expect([of('startup.days')?.from, of('startup.days')?.to]).toEqual([given.days?.[0], given.days?.[1]]);
        expect(of('honour')?.value).toBe(given.honour);
        for (const { origin } of facts) expect(origin).toMatchObject({ sheet: '数据', cell: /^[G-L]\d+$/ });
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it.each([
    ['１２', 12],
    ['1.2万', 12000],
    ['3,120', 3120],
    ['12件', 12],
    ['约300', 300],
    [' 7 ', 7],
    ['三百零五', 305],
    ['5千602', 5602],
    ['1万2千', 12000],
  ])('reads %s as people type it', async (typed, value) => {
    const [form] = formsOf(draftOf(files));
    const bytes = await fillForm(await writeForm(form!), [{ id: 'review.accepted', cells: { 本年数: typed } }]);
    const { after } = await collectInto(files, [['returns/a.xlsx', bytes]]);
    expect(factsOf(after)[0]?.value).toBe(value);
  });

  it('says what goes into one side of a rate, which has no unit', async () => {
    const [form] = formsOf(draftOf(files));
    const cells = { 分子: '99.2%', 分母: 100 };
    const bytes = await fillForm(await writeForm(form!), [{ id: 'mediation.rate', cells }]);
    const { messages } = await collectInto(files, [['returns/a.xlsx', bytes]]);
    expect(messages.map(({ reason }) => reason)).toContain(
      '“调解成功率”填的是“99.2%”，单位对不上，没有收，应只填数，不带单位和百分号',
    );
  });

  it.each([
    ['无', 'form/none-or-zero'],
    ['—', 'form/none-or-zero'],
    ['几百件', 'form/no-number'],
    ['12或13', 'form/no-number'],
    ['46百70', 'form/no-number'],
    ['6千0497', 'form/no-number'],
    ['3924千4万', 'form/no-number'],
    ['12人', 'form/other-unit'],
    ['12%', 'form/other-unit'],
    ['增长12%', 'form/other-unit'],
  ])('takes no number from %s', async (typed, ruleId) => {
    const [form] = formsOf(draftOf(files));
    const bytes = await fillForm(await writeForm(form!), [{ id: 'review.accepted', cells: { 本年数: typed } }]);
    const { value, messages } = await collectInto(files, [['returns/a.xlsx', bytes]]);
    expect(value.files.size).toBe(0);
    expect(messages).toMatchObject([{ ruleId, sheet: '数据', cell: 'G2' }]);
  });

  it('never overwrites what a person typed, and replaces what it collected itself', async () => {
    const [form] = formsOf(draftOf(files));
    const blank = await writeForm(form!);
    const fill = (value: number) => fillForm(blank, [{ id: 'review.accepted', cells: { 本年数: value } }]);
    const typed = {
      ...files,
      'facts.yaml': 'facts:\n  - { metric: review.accepted, value: 20, source: 司法所 } # 电话核过\n',
    };
    const refused = await collectInto(typed, [['returns/a.xlsx', await fill(21)]]);
    expect(idsOf(refused.messages)).toEqual(['form/typed-differs']);
    expect(refused.value.files.size).toBe(0);

    const { after } = await collectInto(files, [['returns/a.xlsx', await fill(21)]]);
    const again = await collectInto(after, [['returns/a.xlsx', await fill(22)]]);
    expect(idsOf(again.messages)).toEqual(['form/changed']);
    expect(factsOf(again.after)[0]?.value).toBe(22);

    const path = [...Object.keys(after)].find((name) => name.startsWith('facts'))!;
    const edited = { ...after, [path]: after[path as keyof typeof after]!.replace('value: 21', 'value: 25') };
    expect(idsOf((await collectInto(edited, [['returns/a.xlsx', await fill(22)]])).messages)).toEqual([
      'form/typed-differs',
    ]);
  });

  it('fills an open slot where it stands and keeps the comment', async () => {
    const [form] = formsOf(draftOf(files));
    const open = {
      ...files,
      'facts.yaml': 'facts:\n  - { metric: review.accepted, source: 司法所, prior: 18 } # 等报\n',
    };
    const bytes = await fillForm(await writeForm(form!), [
      { id: 'review.accepted', cells: { 本年数: 21, 佐证材料: '复议台账', 文号: '清司〔2026〕1号' } },
    ]);
    const { after } = await collectInto(open, [['returns/a.xlsx', bytes]]);
    expect(after['facts.yaml']).toContain('# 等报');
    expect(factsOf(after)[0]).toMatchObject({ value: 21, prior: 18, evidence: ['justice-return-1'] });
  });

  it('takes progress of tasks, and says where a reason or a state is missing', async () => {
    const [form] = formsOf(draftOf(files));
    const bytes = await fillForm(await writeForm(form!), [
      { id: '1', cells: { 状态: '未完成', 落实情况: '已排查' } },
      { id: '2', cells: { 落实情况: '落实了：甲#乙' } },
    ]);
    const { after, messages } = await collectInto(files, [['returns/a.xlsx', bytes]]);
    expect(idsOf(messages)).toEqual(['form/reason-missing', 'form/state-missing']);
    expect(after['tasks.yaml']).toContain('# 年中再看');
    const { value } = parseDossier(new Map(Object.entries(after)));
    expect(value!.taskList.tasks.map(({ progress }) => progress)).toMatchObject([
      [{ department: '镇司法所', state: 'not-done', text: '已排查' }],
      [{ department: '镇司法所', text: '落实了：甲#乙' }],
    ]);
    expect((await collectInto(after, [['returns/a.xlsx', bytes]])).value.files.size).toBe(0);
  });

  it('knows rows that were sorted, renamed sheets and columns that were moved', async () => {
    const [form] = formsOf(draftOf(files));
    const bytes = await fillForm(
      await writeForm(form!),
      [{ id: 'review.accepted', cells: { 本年数: 21 } }],
      (workbook) => {
        const sheet = workbook.getWorksheet('数据')!;
        sheet.name = '我们的数据';
        const rows = [2, 3, 4].map((row) => [...(sheet.getRow(row).values as unknown[]).slice(1)]);
        rows.reverse().forEach((values, index) => {
          sheet.getRow(index + 2).values = values as never;
        });
        sheet.spliceColumns(4, 0, ['备注']);
      },
    );
    const { after } = await collectInto(files, [['returns/a.xlsx', bytes]]);
    expect(factsOf(after)[0]).toMatchObject({
      metric: 'review.accepted',
      value: 21,
      origin: { sheet: '我们的数据', cell: 'H4' },
    });
  });

  it('says what the words of a cell do not show, and reads per cent as per cent', async () => {
    const [form] = formsOf(draftOf(files));
    const bytes = await fillForm(await writeForm(form!), [], (workbook) => {
      const sheet = workbook.getWorksheet('数据')!;
      sheet.getCell('G2').value = { formula: 'B2*2' } as never;
      sheet.getCell('G3').value = 0.9532;
      sheet.getCell('G3').numFmt = '0%';
      sheet.getCell('G4').value = { error: '#REF!' } as never;
      sheet.getRow(4).hidden = true;
      sheet.getCell('Q3').note = '按旧口径';
    });
    const { after, messages } = await collectInto(files, [['returns/a.xlsx', bytes]]);
    expect(factsOf(after).find(({ metric }) => metric === 'mediation.rate')?.value).toBe(95.32);
    expect(idsOf(messages)).toEqual(
      expect.arrayContaining(['input/uncalculated-cell', 'input/cell-error', 'input/hidden-row', 'input/comments']),
    );
  });

  it('refuses another year and another district by name, and a workbook that is no form', async () => {
    const [form] = formsOf(draftOf({ ...files, 'report.yaml': report.replace('2025', '2024') }));
    const { messages } = await collectInto(files, [['returns/a.xlsx', await writeForm(form!)]]);
    expect(messages.map(String).join()).toContain(
      '是清河镇人民政府2024年度的填报表，没有收，应为清河镇人民政府2025年度的',
    );
    const other = await fillForm(await writeForm(form!), [], (workbook) => workbook.removeWorksheet('_fazhi'));
    expect(idsOf((await parseReturn(other, 'b.xlsx', '')).messages)).toEqual(['form/not-a-form']);
  });

  it('says what two departments report differently, and takes neither', async () => {
    const shared = {
      ...files,
      'report.yaml': `${report.trimEnd()}\n`.replace(
        'contact: 小李',
        'contact: 小李, metrics: { 司法所: [review.accepted], 财政所: [review.accepted] }',
      ),
    };
    const [one, two] = await Promise.all(formsOf(draftOf(shared)).map(writeForm));
    const cells = (value: number) => [{ id: 'review.accepted', cells: { 本年数: value } }];
    const sent = [
      ['returns/a.xlsx', await fillForm(one!, cells(21))],
      ['returns/b.xlsx', await fillForm(two!, cells(12))],
    ] as const;
    const { after, messages } = await collectInto(shared, sent);
    expect(idsOf(messages)).toEqual(['form/conflict']);
    const contested = [
      { department: '镇司法所', value: '21', file: 'returns/a.xlsx', sheet: '数据', cell: 'G2' },
      { department: '镇财政所', value: '12', file: 'returns/b.xlsx', sheet: '数据', cell: 'G2' },
    ];
    expect(factsOf(after)).toMatchObject([{ metric: 'review.accepted', contested }]);
    expect((await collectInto(after, [sent[1], sent[0]])).value.files.size).toBe(0);

    const opened = draftOf(after);
    expect(opened.ledger.entries.get('review.accepted')?.quantity).toBeUndefined();
    const metrics = [...opened.ledger.entries.values()].map(({ metric }) => metric);
    expect(makeLedger(opened.dossier, { metrics, relations: [] }).messages).toMatchObject([
      {
        ruleId: 'fact/contested',
        fatal: true,
        reason: expect.stringContaining('镇司法所 21（returns/a.xlsx），镇财政所 12'),
      },
    ]);
    // One of them corrects itself: the two agree, and nothing is contested any more.
    const agreed = [sent[0], ['returns/b.xlsx', await fillForm(two!, cells(21))]] as const;
    const settled = await collectInto(after, agreed);
    expect(idsOf(settled.messages)).toEqual([]);
    expect(factsOf(settled.after)).toMatchObject([{ value: 21, origin: { file: 'returns/a.xlsx' } }]);
    // A person decides: it holds, whatever is sent again.
    const [path] = Object.keys(after).filter((name) => name.startsWith('facts/'));
    const decided = {
      ...after,
      [path!]: after[path! as keyof typeof after]!.replace('    contested', '    value: 12\n    contested'),
    };
    const again = await collectInto(decided, sent);
    expect(idsOf(again.messages)).toEqual(['form/settled']);
    expect(again.value.files.size).toBe(0);
    expect(draftOf(decided).ledger.entries.get('review.accepted')?.quantity).toMatchObject({ value: '12' });
  });
});
