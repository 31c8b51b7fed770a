import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Precision } from '../../src/model/dossier/fact.ts';
import type { FactStyle } from '../../src/model/dossier/fact-style.ts';
import type { LedgerEntry, Quantity } from '../../src/model/ledger.ts';
import type { MetricKind } from '../../src/model/pack/metric.ts';
import { percentage, printQuantity, sum } from '../../src/numeral/index.ts';

interface Given {
  readonly kind?: MetricKind;
  readonly unit?: string;
  readonly decimals?: number;
  readonly precision?: Precision;
  readonly prior?: string;
}
function entry(
  quantity: Quantity | undefined,
  { kind = 'count', unit = '件', decimals, ...given }: Given = {},
): LedgerEntry {
  return {
    metric: { id: 'x', name: '甲', kind, unit, aggregation: 'none', required: false, decimals },
    fact: undefined,
    quantity,
    precision: given.precision ?? 'exact',
    prior: given.prior,
    source: undefined,
    asOf: '2023-12-31',
    evidence: [],
    classification: 'public',
    place: undefined,
  };
}
const number = (value: string, given: Given = {}) => entry({ form: 'number', value }, given);
const ratio = (numerator: string, denominator: string, given: Given = {}) =>
  entry(
    { form: 'ratio', value: percentage(numerator, denominator), numerator, denominator },
    { kind: 'rate', unit: '%', ...given },
  );
const rate = (value: string, given: Given = {}) => number(value, { kind: 'rate', unit: '%', ...given });
const parts = (given: Given = {}) =>
  entry(
    {
      form: 'parts',
      value: '390',
      parts: [
        ['简易程序', '110'],
        ['普通程序', '280'],
      ],
    },
    given,
  );
const days = (from: string, to: string, given: Given = {}) =>
  entry({ form: 'change', from, to }, { kind: 'duration', unit: '个工作日', ...given });

describe('printQuantity', () => {
  const cases: readonly (readonly [expected: string | undefined, entry: LedgerEntry, style?: FactStyle])[] = [
    // plain numbers with their unit
    ['21件', number('21')],
    ['11513件', number('11513')],
    ['0件', number('0')],
    ['4.5天', number('4.5', { kind: 'duration', unit: '天' })],
    ['30分钟', number('30', { kind: 'duration', unit: '分钟' })],
    ['95.6分', number('95.6', { kind: 'score', unit: '分' })],
    ['95.60分', number('95.60', { kind: 'score', unit: '分' })],
    ['95.6分', number('95.64', { kind: 'score', unit: '分', decimals: 1 })],
    ['3190', number('3190', { unit: '' })],
    ['26500元', number('26500', { kind: 'amount', unit: '元' })],
    ['一等奖', entry({ form: 'text', value: '一等奖' }, { kind: 'text', unit: '' })],
    [undefined, entry(undefined)],
    // rates
    ['99.93%', ratio('2939', '2941')],
    ['99.9%', ratio('2939', '2941', { decimals: 1 })],
    ['100%', ratio('2939', '2941', { decimals: 0 })],
    ['100%', rate('100')],
    ['100%', rate('100', { decimals: 1 })],
    ['98.0%', rate('98.04', { decimals: 1 })],
    ['65.18%', rate('65.18')],
    ['94.79%', rate('94.790')],
    ['0%', rate('0')],
    ['70%以上', rate('70', { precision: '以上' })],
    ['98.4%', rate('98.4', { unit: '' })],
    ['99.932%', ratio('2939', '2941'), { decimals: 3 }],
    ['约99.93%', ratio('2939', '2941'), { approx: true }],
    ['50%', ratio('1', '2'), { approx: true }],
    [undefined, rate('70'), { style: 'wan' }],
    // words of precision
    ['约300项', number('300', { unit: '项', precision: '约' })],
    ['300余项', number('300', { unit: '项', precision: '余' })],
    ['1600多个', number('1600', { unit: '个', precision: '多' })],
    ['近1000条', number('1000', { unit: '条', precision: '近' })],
    ['60学时以上', number('60', { kind: 'duration', unit: '学时', precision: '以上' })],
    ['29.5万余人次', number('29.5', { unit: '万人次', precision: '余' })],
    ['29.5万余人次', number('295000', { unit: '人次', precision: '余' }), { style: 'wan' }],
    // scales
    ['25万件', number('250000'), { style: 'wan' }],
    ['25.13万件', number('251290'), { style: 'wan' }],
    ['25.1万件', number('251290'), { style: 'wan', decimals: 1 }],
    ['约25万件', number('251290'), { style: 'wan', decimals: 0, approx: true }],
    ['25万件', number('250000'), { style: 'wan', approx: true }],
    ['约25万件', number('251290', { precision: '约' }), { style: 'wan', decimals: 0, approx: true }],
    ['1.2亿元', number('120000000', { kind: 'amount', unit: '元' }), { style: 'yi' }],
    ['12000万元', number('120000000', { kind: 'amount', unit: '元' }), { style: 'wan' }],
    ['1.2亿元', number('12000', { kind: 'amount', unit: '万元' }), { style: 'yi' }],
    ['120000000元', number('12000', { kind: 'amount', unit: '万元' }), { style: 'plain' }],
    ['25万件', number('25', { unit: '万件' })],
    ['25万件', number('25', { unit: '万件' }), { style: 'wan' }],
    [undefined, number('3'), { style: 'wan' }],
    ['0万件', number('0'), { style: 'wan' }],
    // another unit
    ['21起', number('21'), { unit: '起' }],
    ['2.65万元', number('26500', { kind: 'amount', unit: '元' }), { unit: '万元' }],
    ['26500元', number('2.65', { kind: 'amount', unit: '万元' }), { unit: '元' }],
    // Chinese numerals
    ['两项', number('2', { unit: '项' }), { style: 'hanzi' }],
    ['十二项', number('12', { unit: '项' }), { style: 'hanzi' }],
    ['二十二项', number('22', { unit: '项' }), { style: 'hanzi' }],
    ['二百项', number('200', { unit: '项' }), { style: 'hanzi' }],
    ['两千项', number('2000', { unit: '项' }), { style: 'hanzi' }],
    ['两万件', number('2', { unit: '万件' }), { style: 'hanzi' }],
    ['两万余人次', number('20000', { unit: '人次', precision: '余' }), { style: 'hanzi' }],
    ['近千条', number('1000', { unit: '条', precision: '近' }), { style: 'hanzi' }],
    ['约一千条', number('1000', { unit: '条', precision: '约' }), { style: 'hanzi' }],
    ['十余次', number('10', { unit: '次', precision: '余' }), { style: 'hanzi' }],
    ['千余条', number('1000', { unit: '条', precision: '余' }), { style: 'hanzi' }],
    ['百分之八', rate('8'), { style: 'hanzi' }],
    ['百分之百', rate('100'), { style: 'hanzi' }],
    ['百分之九十八点四', rate('98.4'), { style: 'hanzi' }],
    ['二十二点五天', number('22.5', { kind: 'duration', unit: '天' }), { style: 'hanzi' }],
    [undefined, number('-5', { kind: 'amount', unit: '元' }), { style: 'hanzi' }],
    // ranks
    ['第2名', number('2', { kind: 'rank', unit: '名' })],
    ['第2名', number('2', { kind: 'rank', unit: '名次' })],
    ['第2名', number('2', { kind: 'rank', unit: '' })],
    ['第2位', number('2', { kind: 'rank', unit: '名' }), { unit: '位' }],
    ['第二', number('2', { kind: 'rank', unit: '名' }), { style: 'hanzi' }],
    ['2', number('2', { kind: 'rank', unit: '名' }), { show: 'number' }],
    [undefined, number('2', { kind: 'rank', unit: '名' }), { style: 'wan' }],
    // from and to
    ['从22.5个工作日压缩至2个工作日', days('22.5', '2')],
    ['从2个工作日延长至3个工作日', days('2', '3')],
    ['保持在2个工作日', days('2', '2')],
    ['22.5个工作日', days('22.5', '2'), { show: 'from' }],
    ['2个工作日', days('22.5', '2'), { show: 'to' }],
    ['两个工作日', days('22.5', '2'), { show: 'to', style: 'hanzi' }],
    ['从200天压缩至约99天', days('200', '99', { unit: '天', precision: '约' })],
    ['从第5名上升至第2名', days('5', '2', { kind: 'rank', unit: '名' })],
    ['从80%提高至95.5%', days('80', '95.5', { kind: 'rate', unit: '%' })],
    ['从10件减少至3件', days('10', '3', { kind: 'count', unit: '件' })],
    [undefined, days('22.5', '2'), { show: 'number' }],
    // sides
    ['2939', ratio('2939', '2941'), { show: 'numerator' }],
    ['2939起', ratio('2939', '2941'), { show: 'numerator', unit: '起' }],
    ['2941起', ratio('2939', '2941'), { show: 'denominator', unit: '起' }],
    ['99.93', ratio('2939', '2941'), { show: 'number' }],
    ['21', number('21'), { show: 'number' }],
    ['300余', number('300', { precision: '余' }), { show: 'number' }],
    ['25', number('25', { unit: '万件' }), { show: 'number' }],
    ['25万', number('250000'), { show: 'number', style: 'wan' }],
    ['两', number('2', { unit: '项' }), { show: 'number', style: 'hanzi' }],
    ['390件', parts()],
    ['390件（简易程序110件、普通程序280件）', parts(), { show: 'parts' }],
    ['390余件（简易程序110件、普通程序280件）', parts({ precision: '余' }), { show: 'parts' }],
    ['110件', parts(), { part: '简易程序' }],
    ['18件', number('21', { prior: '18', precision: '余' }), { show: 'prior' }],
    [undefined, number('21'), { show: 'prior' }],
    [undefined, number('21'), { show: 'from' }],
    [undefined, number('21'), { show: 'parts' }],
    [undefined, number('21'), { show: 'numerator' }],
    [undefined, parts(), { part: '没有' }],
    [undefined, entry({ form: 'text', value: '甲' }, { kind: 'text' }), { style: 'wan' }],
    // change against last year
    ['增长16.7%', number('21', { prior: '18' }), { change: 'yoy' }],
    ['增长16.7%', number('21', { prior: '18' }), { change: 'yoy', decimals: 1 }],
    ['下降14.3%', number('18', { prior: '21' }), { change: 'yoy' }],
    ['下降100%', number('0', { prior: '21' }), { change: 'yoy' }],
    ['增长200%', number('3', { prior: '1' }), { change: 'yoy' }],
    ['与上年持平', number('21', { prior: '21.0' }), { change: 'yoy' }],
    ['与上年基本持平', number('1000001', { prior: '1000000' }), { change: 'yoy' }],
    ['新增5件', number('5', { prior: '0' }), { change: 'yoy' }],
    ['与上年持平', number('0', { prior: '0' }), { change: 'yoy' }],
    ['增长约20%', number('300', { prior: '250', precision: '余' }), { change: 'yoy' }],
    ['提高2.1个百分点', rate('98.4', { prior: '96.3' }), { change: 'yoy' }],
    ['下降2.1个百分点', rate('96.3', { prior: '98.4' }), { change: 'yoy' }],
    ['提高2.1分', number('95.6', { kind: 'score', unit: '分', prior: '93.5' }), { change: 'yoy' }],
    ['上升3位', number('2', { kind: 'rank', unit: '名', prior: '5' }), { change: 'yoy' }],
    ['缩短50%', number('2', { kind: 'duration', unit: '天', prior: '4' }), { change: 'yoy' }],
    [undefined, number('21'), { change: 'yoy' }],
    [undefined, parts({ prior: '300' }), { change: 'yoy', part: '简易程序' }],
  ];
  test.each(cases.map(([expected, given, style = {}]) => ({ expected, given, style })))(
    '$given.quantity $given.metric.unit $style is $expected',
    ({ expected, given, style }) => {
      expect(printQuantity(given, style)).toBe(expected);
    },
  );
});

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places));
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ form: fc.constant('number' as const), value: decimal }),
  fc.record({ form: fc.constant('change' as const), from: decimal, to: decimal }),
  fc
    .tuple(fc.nat(), fc.integer({ min: 1, max: 1e9 }))
    .map(([numerator, denominator]) => [String(numerator), String(denominator)] as const)
    .map(([numerator, denominator]) => ({
      form: 'ratio' as const,
      value: percentage(numerator, denominator),
      numerator,
      denominator,
    })),
  fc.dictionary(fc.constantFrom('甲', '乙', '丙'), decimal, { minKeys: 1 }).map((named) => ({
    form: 'parts' as const,
    value: sum(Object.values(named)),
    parts: Object.entries(named),
  })),
);
const style = fc.record(
  {
    style: fc.constantFrom('plain' as const, 'wan' as const, 'yi' as const, 'hanzi' as const),
    approx: fc.boolean(),
    decimals: fc.integer({ min: 0, max: 6 }),
    change: fc.constant('yoy' as const),
    show: fc.constantFrom(...(['number', 'from', 'to', 'numerator', 'denominator', 'parts', 'prior'] as const)),
    part: fc.constantFrom('甲', '丁'),
    unit: fc.constantFrom('起', '万件', '元'),
  },
  { requiredKeys: [] },
);
const anyEntry = fc
  .record({
    quantity,
    kind: fc.constantFrom(...(['count', 'rate', 'amount', 'duration', 'score', 'rank'] as const)),
    unit: fc.constantFrom('件', '万件', '%', '个工作日', '', '亿元'),
    precision: fc.constantFrom(...(['exact', '约', '余', '多', '近', '以上'] as const)),
    prior: fc.option(decimal, { nil: undefined }),
    decimals: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  })
  .map(({ quantity, prior, decimals, ...given }) =>
    entry(quantity, { ...given, ...(prior !== undefined && { prior }), ...(decimals !== undefined && { decimals }) }),
  );

test('every style prints words or nothing, never a hole in them', () => {
  fc.assert(
    fc.property(anyEntry, style, (given, asked) => {
      const printed = printQuantity(given, asked);
      if (printed !== undefined) expect(printed).toMatch(/^(?!.*(?:NaN|undefined|null|Infinity|e[+-]\d)).+$/);
    }),
    { numRuns: 2000 },
  );
});

test('every entry with a quantity prints without a style', () => {
  fc.assert(
    fc.property(anyEntry, (given) => {
      expect(printQuantity(given, {})).toMatch(/\d/);
    }),
  );
});

test('the change never points the wrong way', () => {
  fc.assert(
    fc.property(decimal, decimal, (value, prior) => {
      const printed = printQuantity(number(value, { prior }), { change: 'yoy' }) ?? '';
      const direction = Math.sign(Number(value) - Number(prior));
      const words = { '1': /^(?:增长|新增|与上年基本持平)/, '0': /^与上年持平$/, '-1': /^(?:下降|与上年基本持平)/ };
      expect(printed).toMatch(words[String(direction) as keyof typeof words]);
      expect(printed).not.toMatch(/倍/);
    }),
  );
});

describe('a part among the parts', () => {
  const among = (part: string, style: FactStyle, better?: 'less' | 'more') => {
    const given = parts();
    return printQuantity({ ...given, metric: { ...given.metric, better } }, { part, ...style });
  };
  test('has a share of the whole, and a rank', () => {
    expect(among('普通程序', { among: 'share' })).toBe('71.8%');
    expect(among('普通程序', { among: 'share', decimals: 2 })).toBe('71.79%');
    expect([among('普通程序', { among: 'rank' }), among('简易程序', { among: 'rank' })]).toEqual(['第1位', '第2位']);
    expect(among('简易程序', { among: 'rank', style: 'hanzi' })).toBe('第二位');
    expect(among('简易程序', { among: 'rank' }, 'less')).toBe('第1位');
    expect(among('没有的', { among: 'rank' })).toBeUndefined();
  });

  test('has no share of nothing', () => {
    const nothing = entry({ form: 'parts', value: '0', parts: [['甲', '0']] });
    expect(printQuantity(nothing, { part: '甲', among: 'share' })).toBeUndefined();
  });
});
