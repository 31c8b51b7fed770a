import { describe, expect, it } from 'vitest';
import { checkBeside } from '../../src/ledger/index.ts';
import type { FactStyle } from '../../src/model/dossier/fact-style.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Inline } from '../../src/model/report/report.ts';
import { build } from '../../src/tree/index.ts';

const { comment, fact, p, report, strong } = build;

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
});
