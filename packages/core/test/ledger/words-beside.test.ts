import { describe, expect, it } from 'vitest';
import { checkBeside } from '../../src/ledger/index.ts';
import type { FactStyle } from '../../src/model/dossier/fact-style.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Inline } from '../../src/model/report/report.ts';
import { build } from '../../src/tree/index.ts';

const { cell, comment, fact, p, report, row, section, strong, table } = build;

const entryOf = (unit: string, kind: LedgerEntry['metric']['kind'] = 'count'): LedgerEntry => ({
  metric: { id: 'a', name: '受理', unit, kind, aggregation: 'none', required: false },
  fact: undefined,
  quantity: undefined,
  precision: 'exact',
  prior: undefined,
  source: undefined,
  asOf: '2023-12-31',
  evidence: [],
  classification: 'public',
  place: undefined,
});

interface Case {
  readonly unit?: string;
  readonly kind?: LedgerEntry['metric']['kind'];
  readonly style?: FactStyle;
}

/** What is said of words around a fact that prints `value`, in short: `digit-beside-fact 两`. */
function said(before: string, value: string, after = '', { unit = '件', kind, style }: Case = {}): readonly string[] {
  const ledger = { relations: [], year: 2023, asOf: '2023-12-31', entries: new Map([['a', entryOf(unit, kind)]]) };
  const node = { ...fact('a', value), style: style ?? {} };
  const messages = checkBeside(report({}, p(before, node, after)), ledger);
  return messages.map(({ ruleId, actual }) => `${ruleId?.replace('prose/', '')} ${actual}`);
}

describe('words beside a fact', () => {
  it.each(['两', '十', '二', '数十', '几', '三千', '廿', '百', '半'])('%s before 6次 makes another number', (word) => {
    expect(said(word, '6次')).toEqual([`digit-beside-fact ${word.replace('数', '')}`]);
  });

  it.each([
    ['办结了数', '6次', '', 'digit-beside-fact 数'],
    ['', '21', '十件', 'digit-beside-fact 十'],
    ['', '21', '余件', 'digit-beside-fact 余'],
    ['', '21', '万件', 'digit-beside-fact 万'],
    ['', '25万', '万件', 'digit-beside-fact 万'],
    ['', '二十', '一件', 'digit-beside-fact 一'],
    ['近', '21件', '', 'blurred-fact 近'],
    ['将近', '21件', '', 'blurred-fact 将近'],
    ['大约', '21件', '', 'blurred-fact 大约'],
    ['约', '近21件', '', 'blurred-fact 约'],
    ['约', '约21件', '', 'repeated-beside-fact 约'],
    ['超过', '21件', '', 'blurred-fact 超过'],
    ['不足', '21件', '', 'blurred-fact 不足'],
    ['', '8600余人次', '余，', 'blurred-fact 余'],
    ['', '21件', '左右', 'blurred-fact 左右'],
    ['', '21件', '以上。', 'blurred-fact 以上'],
    ['', '21件', '多，', 'blurred-fact 多'],
    ['同比增长', '增长16.7%', '', 'repeated-beside-fact 增长'],
    ['下降', '增长16.7%', '', 'repeated-beside-fact 下降'],
    ['增长了', '增长16.7%', '', 'repeated-beside-fact 增长了'],
    ['比上年', '与上年持平', '', 'repeated-beside-fact 比上年'],
    ['', '增长16.7%', '%。', 'repeated-beside-fact %'],
    ['', '与上年持平', '持平。', 'repeated-beside-fact 持平'],
    ['百分之', '85%', '', 'repeated-beside-fact 百分之'],
    ['', '21件', '件。', 'repeated-beside-fact 件'],
    ['', '21件', '件案件', 'repeated-beside-fact 件'],
    ['第', '21件', '', 'turned-fact 第'],
    ['余额负', '21件', '', 'turned-fact 负'],
    ['受理：-', '21件', '', 'turned-fact -'],
  ])('%s%s%s is said', (before, value, after, expected) => {
    expect(said(before, value, after)).toEqual([expected]);
  });

  it('knows the unit of the metric', () => {
    const people = { unit: '人次' };
    expect(said('受众', '8600人次', '人次', people)).toEqual(['repeated-beside-fact 人次']);
    expect(said('受众', '8600人次', '次', people)).toEqual(['repeated-beside-fact 次']);
    expect(said('受众', '25', '万人次', { unit: '万人次', style: { show: 'number' } })).toEqual([]);
    expect(said('受众', '25', '万人次', { unit: '人次', style: { show: 'number' } })).toEqual(['digit-beside-fact 万']);
    expect(said('提高', '2.1个百分点', '个百分点')).toEqual(['repeated-beside-fact 个百分点']);
  });

  it.each([
    ['受理案件数', '21件', '，'],
    ['节约', '21万元', ''],
    ['预约', '21件', ''],
    ['附近', '21户', ''],
    ['统一', '21项', ''],
    ['星期三', '21件', ''],
    ['其二', '21件', ''],
    ['剩余', '21件', ''],
    ['其余', '21件', ''],
    ['比上年多', '21件', ''],
    ['', '21件', '多为土地征收类'],
    ['', '21件', '余下的'],
    ['', '12个', '个体工商户'],
    ['', '21件', '二审案件'],
    ['', '21件', '一般程序案件'],
    ['', '21个', '百姓关心的事项'],
    ['', '21件', '上下级联动'],
    ['同比', '增长16.7%', ''],
    ['增长率为', '16.7%', ''],
    ['肩负', '21项', ''],
    ['统一', '建立', '十项'],
    ['超过上年的', '21件', ''],
  ])('%s%s%s is in order', (before, value, after) => {
    expect(said(before, value, after, value === '12个' || value === '21个' ? { unit: '个' } : {})).toEqual([]);
  });

  it('a rank has its ordinal, last year’s number may be exceeded', () => {
    expect(said('第', '3名', '', { unit: '名', kind: 'rank', style: { show: 'number' } })).toEqual([]);
    expect(said('第', '第3名', '', { unit: '名', kind: 'rank' })).toEqual(['repeated-beside-fact 第']);
    expect(said('超过', '18件', '', { style: { show: 'prior' } })).toEqual([]);
  });

  it('looks through bold words, comments and what an edition leaves out', () => {
    const ledger = { relations: [], year: 2023, asOf: '2023-12-31', entries: new Map([['a', entryOf('件')]]) };
    const ids = (...nodes: readonly (Inline | string)[]) =>
      checkBeside(report({}, p(...nodes)), ledger).map(({ ruleId, actual }) => `${ruleId} ${actual}`);
    expect(ids('数', strong('十'), comment('注'), fact('a', '21件'))).toEqual(['prose/digit-beside-fact 十']);
    expect(ids('三', comment('internal'), '类', comment('/internal'), fact('a', '21件'))).toEqual([
      'prose/digit-beside-fact 三',
    ]);
    expect(ids({ type: 'text', value: '两', fromData: true }, fact('a', '21件'))).toEqual([]);
  });

  it.each([
    ['个', '12个', '人养老账户 个体户 个性化服务 个案会商 个别行业'],
    ['人', '12人', '人大代表 民群众 员编制 均受教育 才公寓 大代表 力资源 口普查 身损害'],
    ['件', '12件', '次'],
    ['次', '12次', '日办结 年整改 要事项 数'],
    ['名', '12名', '师 医 单公示 义工 称 录'],
    ['家', '12家', '庭 政服务 长学校 属'],
    ['项', '12项', '目'],
    ['条', '12条', '例 款 件'],
    ['户', '12户', '籍业务 外广告 主'],
    ['场', '12场', '所 地 景'],
    ['份', '12份', '额'],
    ['部', '12部', '门 委 队 分'],
    ['起', '12起', '到 来 草'],
    ['所', '12所', '有 在 属 辖'],
    ['元', '12元', '旦'],
    ['天', '12天', '然'],
    ['年', '12年', '度 龄 底 初'],
    ['篇', '12篇', '章'],
    ['点', '12点', '位'],
    ['分', '12分', '别 类'],
  ])('%s begins another word after %s', (unit, value, words) => {
    for (const word of words.split(' ')) {
      // 个体, 人民, 件次: the unit and what follows are one word; alone it is the unit typed again.
      const typed = word.startsWith(unit) ? word : unit + word;
      expect([typed, said('', value, typed, { unit })]).toEqual([typed, []]);
    }
    expect(said('', value, unit, { unit })).toEqual([`repeated-beside-fact ${unit}`]);
  });

  it.each([
    ['近', '', '近'],
    ['几乎', '', '近'],
    ['将近', '', '近'],
    ['', '余，', '余'],
    ['', '多，', '多'],
    ['', '以上，', '以上'],
    ['', '有余，', '以上'],
    ['', '出头，', '以上'],
    ['', '开外，', '以上'],
    ['超过', '', '以上'],
    ['逾', '', '以上'],
    ['大约', '', '约'],
    ['不足', '', '约'],
    ['', '左右，', '约'],
  ])('%s21件%s is rather written by precision: %s', (before, after, word) => {
    const ledger = { relations: [], year: 2023, asOf: '2023-12-31', entries: new Map([['a', entryOf('件')]]) };
    const [message] = checkBeside(report({}, p(before, fact('a', '21件'), after)), ledger);
    expect(message?.expected).toEqual([word]);
  });

  it('is asked of titles, cells and attachments, and stops at words of the data', () => {
    const ledger = { relations: [], year: 2023, asOf: '2023-12-31', entries: new Map([['a', entryOf('件')]]) };
    const nodes: readonly Inline[] = [{ type: 'text', value: '近' }, fact('a', '21件')];
    const said = (...blocks: Parameters<typeof report>[1][]) =>
      checkBeside(report({}, ...blocks), ledger).map(({ actual }) => actual);
    expect(said(section(2, nodes, []))).toEqual(['近']);
    expect(said({ type: 'attachment', title: nodes, children: [] })).toEqual(['近']);
    expect(said(table([row(cell(nodes))]))).toEqual(['近']);
    expect(said(p('近', { type: 'text', value: '甲', fromData: true }, fact('a', '21件')))).toEqual([]);
    expect(said(p('近', fact('b', '甲'), fact('a', '21件')))).toEqual([]);
  });
});
