import { describe, expect, it } from 'vitest';
import { makeLedger } from '../../src/ledger/index.ts';
import { catalogueOf, define, dossierOf } from './dossier-of.ts';

const metrics = [
  define('g.a', 'count', '件'),
  define('g.b', 'count', '件'),
  define('g.c', 'count', '件'),
  define('h.a', 'count', '件'),
  define('wan', 'count', '万人次'),
  define('rate', 'rate', '%', { aggregation: 'ratio' }),
  define('days', 'duration', '天', { better: 'less' }),
  define('more', 'duration', '天', { better: 'more' }),
  define('plain', 'duration', '天'),
  define('growth', 'rate', '%'),
  define('rank', 'rank', '名'),
  define('met', 'count', '次', { usual: [1, 60] }),
  define('paid', 'amount', '万元'),
];
function say(facts: readonly string[], ...relations: readonly object[]): readonly string[] {
  const { messages } = makeLedger(
    dossierOf(facts.map((each) => `{ metric: ${each} }`)),
    catalogueOf(metrics, ...relations),
  );
  return messages.map(({ line, ruleId, fatal, reason }) => {
    expect([ruleId, fatal]).toEqual(['fact/implausible', false]);
    return `${line} ${reason.split('，请核对')[0]}`;
  });
}

describe('a figure is hardly right', () => {
  it.each([
    ['g.a, value: 100, prior: 20', '2 “指标g.a”今年100件，上年20件，相差五倍以上，可能多写或者少写了一位'],
    ['g.a, value: 20, prior: 4', '2 “指标g.a”今年20件，上年4件，相差五倍以上，可能多写或者少写了一位'],
    ['g.a, value: 1, prior: 10', '2 “指标g.a”今年1件，上年10件，相差五倍以上，可能多写或者少写了一位'],
    ['g.a, value: 1234, prior: 1234', '2 “指标g.a”今年和上年都是1234件，一个数字不差，可能照抄了上年'],
    ['g.a, value: 2393, precision: 余', '2 “指标g.a”写作“2393余件”，数写到了个位，又写“余”，应为约数，或者去掉“余”'],
    ['g.a, value: 115, precision: 约', '2 “指标g.a”写作“约115件”，数写到了个位，又写“约”，应为约数，或者去掉“约”'],
    ['rate, value: 0.986', '2 “指标rate”是0.986%，不足1%，比率按百分数填，98.6% 填 98.6'],
    ['rate, value: 100.1', '2 “指标rate”是100.1%，不在0%到100%之间'],
    ['g.a, value: 2024', '2 “指标g.a”是2024件，与年份相同，可能填成了年份'],
    ['g.a, parts: { 合计: 9, 甲: 4, 乙: 5 }', '2 “指标g.a”的分项“合计”等于其余各项之和，可能把合计也写成了分项'],
    ['days, from: 2, to: 5', '2 “指标days”从2天延长至5天，变差了，from 和 to 可能填反了'],
    ['g.a, value: 2393, precision: 多', '2 “指标g.a”写作“2393多件”，数写到了个位，又写“多”，应为约数，或者去掉“多”'],
    ['g.a, value: 2022', '2 “指标g.a”是2022件，与年份相同，可能填成了年份'],
    ['g.a, value: 2023', '2 “指标g.a”是2023件，与年份相同，可能填成了年份'],
    ['rate, value: 0.986, prior: 98', '2 “指标rate”是0.986%，不足1%，比率按百分数填，98.6% 填 98.6'],
    ['rate, value: 0.986, prior: 1', '2 “指标rate”是0.986%，不足1%，比率按百分数填，98.6% 填 98.6'],
    ['rate, value: -0.1', '2 “指标rate”是-0.1%，不在0%到100%之间'],
    ['g.a, parts: { 甲: 4, 乙: 5, 合计: 9 }', '2 “指标g.a”的分项“合计”等于其余各项之和，可能把合计也写成了分项'],
    ['more, from: 5, to: 2', '2 “指标more”从5天压缩至2天，变差了，from 和 to 可能填反了'],
    ['met, value: 61', '2 “指标met”是61次，通常在1到60次之间'],
    ['g.a, value: 86400, prior: 86400', '2 “指标g.a”今年和上年都是86400件，一个数字不差，可能照抄了上年'],
    ['paid, value: -587.3, prior: 612.4', '2 “指标paid”是负数 -587.3万元，上年612.4万元，可能多写了负号'],
    ['met, value: 0', '2 “指标met”是0次，通常在1到60次之间'],
  ])('%s', (fact, words) => {
    expect(say([fact])).toEqual([words]);
    expect(say([`${fact}, confirmed: 核对过`])).toEqual([]);
  });

  it.each([
    'g.a, value: 99, prior: 20',
    'g.a, value: 19, prior: 3',
    'g.a, value: 9, prior: 0',
    'g.a, value: 105, prior: 105',
    'g.a, value: 12000, prior: 12000',
    'g.a, value: 9990, prior: 9990',
    'paid, value: -587.3, prior: -612.4',
    'paid, value: -587.3',
    'rate, value: 100, prior: 100',
    'rank, value: 1, prior: 30',
    'g.a, value: 2390, precision: 余',
    'g.a, value: 10, precision: 余',
    'g.a, value: 15, precision: 约',
    'wan, value: 29.5, precision: 余',
    'rate, value: 70.5, precision: 以上',
    'rate, value: 0.8, prior: 0.7',
    'rate, value: 0',
    'rate, value: 100',
    'g.a, value: 2021',
    'g.a, parts: { 甲: 4, 乙: 4 }',
    'days, from: 5, to: 2',
    'days, from: 2, to: 2',
    'more, from: 2, to: 5',
    'more, from: 2, to: 2',
    'plain, from: 2, to: 5',
    'days, value: 2023',
    'g.a, value: 2025',
    'g.a, value: 2023, precision: 以上',
    'rate, value: 1',
    'growth, value: -0.1',
    'g.a, parts: { 甲: 0, 乙: 0, 丙: 0 }',
    'g.a, parts: { 甲: 4, 乙: 5, 丙: 10 }',
    'g.a, value: 99, precision: 约',
    'met, value: 60',
    'met, value: 1',
  ])('but not: %s', (fact) => {
    expect(say([fact])).toEqual([]);
  });

  it('is complained of at the key that is wrong', () => {
    const columns = (fact: string) =>
      makeLedger(dossierOf([`{ metric: ${fact} }`]), catalogueOf(metrics)).messages.map(({ column }) => column);
    const key = (fact: string, word: string) => [`  - { metric: ${fact}`.indexOf(`${word}: `) + word.length + 3];
    for (const [fact, word] of [
      ['g.a, value: 2393, precision: 余', 'precision'],
      ['rate, value: 0.986', 'value'],
      ['g.a, parts: { 合计: 9, 甲: 4, 乙: 5 }', 'parts'],
      ['days, from: 2, to: 5', 'from'],
      ['met, value: 61', 'value'],
    ] as const)
      expect([fact, columns(fact)]).toEqual([fact, key(fact, word)]);
  });

  it('beside the first of two that it may have been taken for', () => {
    const found = say([
      'g.a, value: 300, prior: 100',
      'g.b, value: 105, prior: 290',
      'g.c, value: 100, prior: 300',
      'h.a, value: 100, prior: 300',
    ]);
    expect(found.filter((words) => words.startsWith('2 '))).toEqual([
      '2 “指标g.a”和“指标g.b”各自与上年相差很大，对调之后都与上年相近，可能填反了',
    ]);
  });

  it('beside another of its group', () => {
    expect(say(['g.a, value: 736', 'g.b, value: 736'])).toEqual(['3 “指标g.b”与“指标g.a”都是736件，可能填串了']);
    expect(say(['g.a, value: 36', 'g.b, value: 36'])).toEqual([]);
    expect(say(['g.a, value: 736', 'h.a, value: 736'])).toEqual([]);
    expect(say(['g.a, value: 736', 'g.b, value: 736'], { least: ['g.a'], 'at-most': ['g.b'] })).toEqual([]);
    expect(say(['g.a, value: 300, prior: 100', 'g.b, value: 105, prior: 290'])).toEqual([
      '2 “指标g.a”和“指标g.b”各自与上年相差很大，对调之后都与上年相近，可能填反了',
    ]);
    expect(say(['g.a, value: 120, prior: 100', 'g.b, value: 280, prior: 290'])).toEqual([]);
  });

  it('beside another, however the figure is typed and however near it is', () => {
    expect(say(["g.a, value: '736.0'", "g.b, value: '736.00'"])).toEqual([
      '3 “指标g.b”与“指标g.a”都是736.00件，可能填串了',
    ]);
    const swapped = (one: string, other: string) =>
      say([one, other]).filter((words) => words.includes('对调之后都与上年相近')).length;
    expect(swapped('g.a, value: 0, prior: 300', 'g.b, value: 300, prior: 0')).toBe(1);
    expect(swapped('g.a, value: 150, prior: 300', 'g.b, value: 200, prior: 100')).toBe(1);
    expect(swapped('g.a, value: 151, prior: 300', 'g.b, value: 200, prior: 100')).toBe(0);
    expect(swapped('g.a, value: 150, prior: 300', 'g.b, value: 199, prior: 100')).toBe(0);
  });

  it('beside another that is added up with it, for a sum makes no two alike', () => {
    const all = ['g.a, value: 736', 'g.b, value: 736', 'g.c, value: 1472'];
    const found = ['3 “指标g.b”与“指标g.a”都是736件，可能填串了'];
    expect(say(all, { least: ['g.a', 'g.b'], 'at-most': ['g.c'] })).toEqual(found);
    expect(say(all, { total: 'g.c', sum: ['g.a', 'g.b'] })).toEqual(found);
  });

  it('of another group, where it is also far from its own last year', () => {
    const far = ['3 “指标h.a”与“指标g.a”都是1506件，与上年的703件相差很大，可能填串了'];
    expect(say(['g.a, value: 1506, prior: 1422', 'h.a, value: 1506, prior: 703'])).toEqual(far);
    expect(say(['g.a, value: 1506, prior: 1422', 'h.a, value: 1506, prior: 1500'])).toEqual([]);
    expect(say(['g.a, value: 1500, prior: 1422', 'h.a, value: 1500, prior: 703'])).toEqual([]);
    expect(say(['g.a, value: 1506, prior: 1422', 'h.a, value: 1506'])).toEqual([]);
  });

  it('beside the first that no relation explains', () => {
    const all = ['g.a, value: 736', 'g.b, value: 736', 'g.c, value: 736'];
    expect(say(all, { least: ['g.c'], 'at-most': ['g.a'] }, { least: ['g.b'], 'at-most': ['g.a'] })).toEqual([
      '4 “指标g.c”与“指标g.b”都是736件，可能填串了',
    ]);
  });
});
