import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLedger } from '../../src/ledger/index.ts';
import type { Message } from '../../src/message/index.ts';
import type { Dossier } from '../../src/model/dossier/dossier.ts';
import { factsFile, reportFile } from '../../src/model/dossier/dossier.ts';
import type { Metric } from '../../src/model/pack/metric.ts';
import { metric } from '../../src/model/pack/metric.ts';
import { printQuantity } from '../../src/numeral/index.ts';
import { parseYaml } from '../../src/source/index.ts';
import { catalogueOf } from './dossier-of.ts';

const define = (id: string, kind: Metric['kind'], unit: string, more: Partial<Metric> = {}): Metric =>
  metric.parse({ id, name: `指标${id}`, kind, unit, ...more });
const catalogue: readonly Metric[] = [
  define('cases', 'count', '件', { source: '司法局' }),
  define('audience', 'count', '万人次'),
  define('rate', 'rate', '%'),
  define('rate1', 'rate', '%', { decimals: 1 }),
  define('fines', 'amount', '元'),
  define('days', 'duration', '个工作日'),
  define('rank', 'rank', '名'),
  define('award', 'text', ''),
  define('closed', 'count', '件'),
  define('total', 'count', '件', { derive: { sum: ['cases', 'closed'] } }),
  define('share', 'rate', '%', { derive: { ratio: ['closed', 'cases'] } }),
  define('left', 'count', '件', { derive: { difference: ['cases', 'closed'] } }),
];

function dossier(facts: string, more: Partial<Dossier> = {}): Dossier {
  const parsed = parseYaml(`facts:\n${facts}`, 'facts.yaml', factsFile);
  if (!parsed.value) throw new Error(parsed.messages.map(String).join('\n'));
  const report = reportFile.parse({
    organ: { name: '某某区人民政府', level: 'county' },
    year: 2023,
    pack: 'national',
    departments: [{ id: 'justice', name: '区司法局', aliases: ['司法局'] }],
  });
  return {
    report,
    metrics: [],
    relations: [],
    facts: parsed.value.value.facts,
    evidence: [{ id: 'doc', title: '台账', classification: 'public' }],
    taskList: { tasks: [] },
    prose: new Map(),
    attachments: [],
    places: parsed.value.places,
    ...more,
  };
}
const ledgerOf = (facts: string, more: Partial<Dossier> = {}) =>
  makeLedger(dossier(facts, more), catalogueOf(catalogue));
const show = ({ line, column, ruleId, reason }: Message): string => `${line}:${column} ${ruleId} ${reason}`;

describe('makeLedger', () => {
  test.each([
    ['{ metric: cases, value: 21 }', 'cases', '21件'],
    ['{ metric: cases, value: "21" }', 'cases', '21件'],
    ['{ metric: cases, parts: { 简易程序: 110, 普通程序: 280 } }', 'cases', '390件'],
    ['{ metric: cases, value: 390, parts: { 简易程序: 110, 普通程序: 280 } }', 'cases', '390件'],
    ['{ metric: audience, value: 29.5, precision: 余 }', 'audience', '29.5万余人次'],
    ['{ metric: rate, numerator: 2939, denominator: 2941 }', 'rate', '99.93%'],
    ['{ metric: rate1, value: 99.9, numerator: 2939, denominator: 2941 }', 'rate1', '99.9%'],
    ['{ metric: rate, value: -3.2 }', 'rate', '-3.2%'],
    ['{ metric: days, from: 22.5, to: 2 }', 'days', '从22.5个工作日压缩至2个工作日'],
    ['{ metric: rank, value: 2 }', 'rank', '第2名'],
    ['{ metric: award, value: 二等奖 }', 'award', '二等奖'],
    ['{ metric: award, value: 2023 }', 'award', '2023'],
    ['{ metric: cases, value: 0 }', 'cases', '0件'],
    ['{ metric: fines, value: -0.5 }', 'fines', '-0.5元'],
    ['{ metric: rank, value: 1 }', 'rank', '第1名'],
    ['{ metric: rate, value: 70, precision: 以上 }', 'rate', '70%以上'],
    ['{ metric: cases, value: 300, precision: 以上 }', 'cases', '300件以上'],
    ['{ metric: cases, value: 300, precision: 多 }', 'cases', '300多件'],
    ['{ metric: cases, value: 300, precision: 近 }', 'cases', '近300件'],
    ['{ metric: rate, value: 99.934, numerator: 2939, denominator: 2941 }', 'rate', '99.93%'],
  ])('%s prints %3$s', (fact, id, printed) => {
    const { value, messages } = ledgerOf(`  - ${fact}\n`);
    expect(messages).toEqual([]);
    const entry = value.entries.get(id);
    expect(entry && printQuantity(entry, {})).toBe(printed);
  });

  test.each([
    ['{ metric: case, value: 21 }', '2:15 fact/unknown-metric 没有“case”这个指标，应为 cases'],
    [
      '{ metric: 复议案件, value: 21 }',
      '2:15 fact/unknown-metric 没有“复议案件”这个指标，应为模板包或 metrics.yaml 里的指标',
    ],
    [
      '{ metric: cases, value: 约300 }',
      '2:29 fact/wrong-form “指标cases”写的是“约300”，应为一个数（“约”“余”等写在 precision 里，单位写在指标里）',
    ],
    ['{ metric: cases, value: 21.5 }', '2:29 fact/not-whole “指标cases”是 21.5，应为整数'],
    ['{ metric: cases, value: -1 }', '2:29 fact/negative “指标cases”是负数 -1，应为0或正数'],
    ['{ metric: cases, parts: { 甲: -1, 乙: 2 } }', '2:34 fact/negative “指标cases”是负数 -1，应为0或正数'],
    [
      '{ metric: cases, value: 391, parts: { 甲: 110, 乙: 280 } }',
      '2:29 fact/parts-sum “指标cases”各分项合计为 390，应为总数 391',
    ],
    ['{ metric: cases, parts: {} }', '2:29 fact/wrong-form “指标cases”写的是空的 parts，应为至少一个分项'],
    [
      '{ metric: cases, numerator: 1, denominator: 2 }',
      '2:33 fact/wrong-form “指标cases”写的是 numerator、denominator，应为 value 或 parts 或 from、to（指标类型是 count）',
    ],
    [
      '{ metric: cases, from: 1, to: 2, value: 2 }',
      '2:28 fact/several-forms “指标cases”同时写了 value 和 from、to，应为其中一种',
    ],
    [
      '{ metric: rate, numerator: 42 }',
      '2:32 fact/wrong-form “指标rate”写的是 numerator，应为 numerator、denominator 两个数',
    ],
    [
      '{ metric: rate, numerator: 46, denominator: 42 }',
      '2:32 fact/numerator-exceeds “指标rate”的分子大于分母（46大于42），应为不大于分母的数',
    ],
    [
      '{ metric: rate, numerator: 0, denominator: 0 }',
      '2:48 fact/zero-denominator “指标rate”的分母是0，比率无法计算，应为大于0的数',
    ],
    [
      '{ metric: rate, value: 100, numerator: 2939, denominator: 2941 }',
      '2:28 fact/rate-mismatch “指标rate”写的是 100%，应为 99.93%（2939÷2941）',
    ],
    [
      '{ metric: rate, value: 70, precision: 余 }',
      '2:43 fact/precision “指标rate”的精度是“余”，应为 exact、约、近、以上',
    ],
    ['{ metric: rank, value: 2, precision: 余 }', '2:42 fact/precision “指标rank”的精度是“余”，应为 exact'],
    [
      '{ metric: rate, value: 九成, numerator: 9, denominator: 10 }',
      '2:28 fact/wrong-form “指标rate”写的是“九成”，应为一个数（“约”“余”等写在 precision 里，单位写在指标里）',
    ],
    ['{ metric: days, value: -1 }', '2:28 fact/negative “指标days”是负数 -1，应为0或正数'],
    ['{ metric: rank, value: 1.5 }', '2:28 fact/not-whole “指标rank”是 1.5，应为名次，即1起的整数'],
    ['{ metric: days, from: 22.5 }', '2:27 fact/wrong-form “指标days”写的是 from，应为 from、to 两个数'],
    ['{ metric: rank, value: 0 }', '2:28 fact/not-whole “指标rank”是 0，应为名次，即1起的整数'],
    [
      '{ metric: cases, value: 21, prior: { numerator: 1, denominator: 2 } }',
      '2:40 fact/wrong-form “指标cases的上年数”写的是 numerator、denominator，应为一个数（指标类型是 count）',
    ],
    [
      '{ metric: rate, value: 90, prior: { numerator: 1, denominator: 0 } }',
      '2:68 fact/zero-denominator “指标rate的上年数”的分母是0，比率无法计算，应为大于0的数',
    ],
    ['{ metric: cases, value: 21, prior: -3 }', '2:40 fact/negative “指标cases的上年数”是负数 -3，应为0或正数'],
  ])('%s: %s', (fact, expected) => {
    const { value, messages } = ledgerOf(`  - ${fact}\n`);
    expect(messages.map(show)).toEqual([expected]);
    const stated = [...value.entries.values()].find((entry) => entry.fact !== undefined);
    if (stated && !fact.includes('prior')) expect(stated.quantity).toBeUndefined();
  });

  test('the same metric with two values names both', () => {
    const { value, messages } = ledgerOf('  - { metric: cases, value: 21 }\n  - { metric: cases, value: 22 }\n');
    expect(messages.map(show)).toEqual([
      '3:15 fact/stated-twice “指标cases”填了两次，这里是22件，facts.yaml 第2行是21件，应为同一个数',
    ]);
    expect(value.entries.get('cases')?.quantity).toEqual({ form: 'number', value: '21' });
  });

  test('what nobody has supplied is open, with the department that owes it', () => {
    const { value, messages } = ledgerOf('  - { metric: closed, source: 区法院 }\n');
    expect(messages).toEqual([]);
    expect(value.entries.get('cases')).toMatchObject({ quantity: undefined, source: '区司法局', asOf: '2023-12-31' });
    expect(value.entries.get('closed')).toMatchObject({ quantity: undefined, source: '区法院' });
    expect([...value.entries.keys()]).toEqual(catalogue.map(({ id }) => id));
  });

  test('a metric of the dossier takes the place of the pack’s, a new one comes last', () => {
    const own = [define('extra', 'count', '个'), define('cases', 'count', '宗')];
    const { value } = ledgerOf('  - { metric: cases, value: 21 }\n', { metrics: own });
    const entry = value.entries.get('cases');
    expect(entry && printQuantity(entry, {})).toBe('21宗');
    expect([...value.entries.keys()]).toEqual([...catalogue.map(({ id }) => id), 'extra']);
  });

  test('sums, ratios and differences follow from their inputs, and so do secrecy and roundness', () => {
    const { value, messages } = ledgerOf(
      '  - { metric: cases, value: 40, prior: 30, classification: internal, evidence: [doc] }\n' +
        '  - { metric: closed, value: 30, prior: 20, precision: 约 }\n',
    );
    expect(messages).toEqual([]);
    const print = (id: string, change?: 'yoy') => {
      const entry = value.entries.get(id);
      return entry && printQuantity(entry, change ? { change } : {});
    };
    expect([print('total'), print('share'), print('left')]).toEqual(['约70件', '约75%', '约10件']);
    expect(print('total', 'yoy')).toBe('增长约40%');
    expect(value.entries.get('share')).toMatchObject({ classification: 'internal', evidence: [{ id: 'doc' }] });
  });

  test('a difference and a ratio have last year where both inputs have one', () => {
    const of = (cases: string, closed: string) => {
      const { entries } = ledgerOf(`  - { metric: cases, ${cases} }\n  - { metric: closed, ${closed} }\n`).value;
      return ['left', 'share', 'total'].map((id) => entries.get(id)?.prior);
    };
    expect(of('value: 40, prior: 50', 'value: 30, prior: 20')).toEqual(['30', '40', '70']);
    expect(of('value: 40, prior: 50', 'value: 30')).toEqual([undefined, undefined, undefined]);
    expect(of('value: 40', 'value: 30, prior: 20')).toEqual([undefined, undefined, undefined]);
    expect(of('value: 40, prior: 0', 'value: 30, prior: 0')).toEqual(['0', undefined, '0']);
  });

  test('what is computed from a rounded figure of last year is rounded', () => {
    const of = (more: string) =>
      ledgerOf(
        `  - { metric: cases, value: 40, prior: 50${more} }\n  - { metric: closed, value: 30, prior: 20 }\n`,
      ).value.entries.get('total')?.priorPrecision;
    expect(of(', priorPrecision: 余')).toBe('约');
    expect(of('')).toBeUndefined();
  });

  test.each([
    ['value: 30', 'value: 40', 'fact/negative -10', 'fact/numerator-exceeds “指标closed”40大于“指标cases”30'],
    ['value: 0', 'value: 0', 'fact/zero-denominator 0'],
    ['value: 40', 'value: 40'],
  ])('computed from %s and %s: %s %s', (cases, closed, ...expected) => {
    const { value, messages } = ledgerOf(`  - { metric: cases, ${cases} }\n  - { metric: closed, ${closed} }\n`);
    expect(
      messages.flatMap(({ ruleId, actual }) => (ruleId === 'fact/relation' ? [] : [`${ruleId} ${actual}`])).sort(),
    ).toEqual(expected.filter((each) => each !== undefined).sort());
    expect(value.entries.get('share')?.quantity === undefined).toBe(expected.some((each) => each?.includes('fact/')));
  });

  test('a derived metric with an open input, or that needs itself, is open', () => {
    expect(ledgerOf('  - { metric: cases, value: 40 }\n').value.entries.get('total')?.quantity).toBeUndefined();
    const round = [
      define('a', 'count', '件', { derive: { sum: ['b', 'c'] } }),
      define('b', 'count', '件', { derive: { sum: ['a', 'c'] } }),
      define('c', 'count', '件'),
    ];
    const { value, messages } = makeLedger(dossier('  - { metric: c, value: 1 }\n'), catalogueOf(round));
    expect(messages).toEqual([]);
    expect(value.entries.get('a')?.quantity).toBeUndefined();
  });
});

const whole = fc.integer({ min: 0, max: 100_000 });

test('parts and a stated total never both pass and disagree', () => {
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 5 }), fc.integer({ min: -1, max: 1 }), (values, error) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      const parts = values.map((value, index) => `分项${index}: ${value}`).join(', ');
      const { value, messages } = ledgerOf(`  - { metric: cases, value: ${total + error}, parts: { ${parts} } }\n`);
      expect(messages.length === 0).toBe(error === 0);
      expect(value.entries.get('cases')?.quantity === undefined).toBe(error !== 0);
    }),
  );
});

test('a stated rate that passes is the rate that prints', () => {
  fc.assert(
    fc.property(
      whole,
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 10_000 }),
      (top, bottom, said) => {
        const stated = (said / 100).toFixed(2);
        const { value, messages } = ledgerOf(
          `  - { metric: rate, value: ${stated}, numerator: ${top}, denominator: ${bottom} }\n`,
        );
        const entry = value.entries.get('rate');
        const exact = (2n * 10_000n * BigInt(top) + BigInt(bottom)) / (2n * BigInt(bottom));
        expect(messages.length === 0).toBe(top <= bottom && exact === BigInt(said));
        if (messages.length === 0 && entry)
          expect(Number.parseFloat(printQuantity(entry, {}) ?? '')).toBe(Number(stated));
      },
    ),
  );
});

test('a chain of thousands of computed metrics', () => {
  const steps = Array.from({ length: 5_000 }, (_, at) =>
    define(`step${at + 1}`, 'count', '件', { derive: { sum: [`step${at}`, 'one'] } }),
  );
  const metrics = [...steps.reverse(), define('step0', 'count', '件'), define('one', 'count', '件')];
  const given = dossier('  - { metric: step0, value: 7 }\n  - { metric: one, value: 1 }\n');
  const { entries } = makeLedger(given, catalogueOf(metrics)).value;
  expect(entries.get('step5000')?.quantity).toEqual({ form: 'number', value: '5007' });
});

test('facts of one metric unite their documents, each once', () => {
  const evidence = ['甲', '乙', '丙'].map((id) => ({ id, title: id, classification: 'public' as const }));
  const facts = ['[甲]', '[乙, 甲]', '[丙]'].map((ids) => `  - { metric: cases, value: 21, evidence: ${ids} }\n`);
  const { value } = ledgerOf(facts.join(''), { evidence });
  expect(value.entries.get('cases')?.evidence.map(({ id }) => id)).toEqual(['甲', '乙', '丙']);
});
