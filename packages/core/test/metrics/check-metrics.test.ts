import { describe, expect, it } from 'vitest';
import { checkMetrics } from '../../src/metrics/index.ts';
import type { Metric, MetricKind } from '../../src/model/pack/metric.ts';
import { relation } from '../../src/model/pack/relation.ts';
import { define } from '../ledger/dossier-of.ts';

const source = (metrics: readonly Metric[], relations: readonly object[] = []) => ({
  metrics,
  relations: relations.map((each) => relation.parse(each)),
  placeOf: (...fields: readonly (readonly [string, string])[]) => ({
    file: fields.map((each) => each.join('.')).join(' '),
  }),
  placeOfRelation: (_relation: object, path = '') => ({ file: path }),
});
const say = (metrics: readonly Metric[], relations: readonly object[] = []) =>
  checkMetrics(source(metrics, relations)).map(({ ruleId, reason }) => `${ruleId} ${reason}`);

const a = define('a', 'count', '件');
const b = define('b', 'count', '件');
const rate = define('r', 'rate', '%');
const money = define('m', 'amount', '万元');

describe('the unit of a metric', () => {
  it.each<[MetricKind, string, string]>([
    ['rate', '件', '指标“指标x”（rate，件）的单位与类型不合，应为 %'],
    ['count', '%', '指标“指标x”（count，%）的单位与类型不合，应为件、次、人等量词'],
    ['amount', '次', '指标“指标x”（amount，次）的单位与类型不合，应为元、万元等金额的单位'],
    ['duration', '件', '指标“指标x”（duration，件）的单位与类型不合，应为天、个工作日、小时等时间的单位'],
    ['rank', '件', '指标“指标x”（rank，件）的单位与类型不合，应为名或位'],
    ['score', '%', '指标“指标x”（score，%）的单位与类型不合，应为分、个百分点等'],
    ['text', '件', '指标“指标x”（text，件）的单位与类型不合，应为空字符串（文字不印单位）'],
  ])('of kind %s is not %s', (kind, unit, words) => {
    expect(say([define('x', kind, unit)])).toEqual([`metric/unit ${words}`]);
  });

  it('is one that is known, or a warning', () => {
    const [message] = checkMetrics(source([define('x', 'count', '万建')]));
    expect([message?.fatal, message?.ruleId, message?.actual]).toEqual([false, 'metric/unknown-unit', '万建']);
    for (const unit of ['件', '万人次', '场次', '轮', '卷', '', '件/万人', '个工作日'])
      expect([unit, say([define('x', 'count', unit)])]).toEqual([unit, []]);
  });
});

describe('the aggregation of a metric', () => {
  it.each<[MetricKind, string, Metric['aggregation'], boolean]>([
    ['rate', '%', 'sum', false],
    ['rate', '%', 'ratio', true],
    ['count', '件', 'sum', true],
    ['count', '件', 'ratio', false],
    ['rank', '名', 'max', false],
    ['score', '分', 'sum', false],
    ['score', '分', 'max', true],
    ['text', '', 'sum', false],
    ['amount', '元', 'sum', true],
  ])('%s in %s: %s fits: %s', (kind, unit, aggregation, fits) => {
    expect(say([define('x', kind, unit, { aggregation })])).toHaveLength(fits ? 0 : 1);
  });
});

describe('a derivation', () => {
  it.each<[string, Metric['derive']]>([
    ['a ratio', { ratio: ['a', 'a'] }],
    ['a difference', { difference: ['a', 'a'] }],
    ['a sum', { sum: ['a', 'b', 'a'] }],
  ])('%s takes no metric twice', (_what, derive) => {
    const x = define('x', 'count', '件', { derive });
    expect(say([a, b, x])).toEqual([expect.stringMatching(/^metric\/derivation .*各不相同的指标$/)]);
  });

  const of = (kind: MetricKind, unit: string, derive: Metric['derive']) => define('x', kind, unit, { derive });

  it.each<[string, Metric]>([
    ['a sum of counts', of('count', '件', { sum: ['a', 'b'] })],
    ['a rate of counts', of('rate', '%', { ratio: ['a', 'b'] })],
    ['a rate that leaves its unit to its kind', of('rate', '', { ratio: ['a', 'b'] })],
    ['a difference of counts', of('count', '件', { difference: ['a', 'b'] })],
    ['the distance of two rates', of('score', '个百分点', { difference: ['r', 'r2'] })],
  ])('may be %s', (_, metric) => {
    expect(say([a, b, rate, define('r2', 'rate', '%'), metric])).toEqual([]);
  });

  it.each<[string, Metric, string]>([
    [
      'a sum of rates',
      of('rate', '%', { sum: ['r', 'r2'] }),
      '指标“指标x”由“指标r”（rate，%）、“指标r2”（rate，%）相加得出，应为 count、amount、duration、score 类的指标相加',
    ],
    [
      'a ratio of a rate',
      of('rate', '%', { ratio: ['r', 'a'] }),
      '指标“指标x”由“指标r”（rate，%）、“指标a”（count，件）相除得出，应为 count、amount、duration、score 类的指标相除',
    ],
    [
      'inputs counted in other words',
      of('rate', '%', { ratio: ['a', 'q'] }),
      '指标“指标x”由“指标a”（count，件）、“指标q”（count，起）相除得出，应为类型和单位都相同的指标',
    ],
    [
      'inputs of another kind',
      of('count', '件', { sum: ['a', 'm'] }),
      '指标“指标x”由“指标a”（count，件）、“指标m”（amount，万元）相加得出，应为类型和单位都相同的指标',
    ],
    [
      'a ratio that is no rate',
      of('count', '件', { ratio: ['a', 'b'] }),
      '指标“指标x”（count，件）由“指标a”（count，件）、“指标b”（count，件）相除得出，应为 rate，%',
    ],
    [
      'a sum in another scale',
      of('count', '万件', { sum: ['a', 'b'] }),
      '指标“指标x”（count，万件）由“指标a”（count，件）、“指标b”（count，件）相加得出，应为 count，件',
    ],
    [
      'a distance of rates in per cent',
      of('rate', '%', { difference: ['r', 'r2'] }),
      '指标“指标x”（rate，%）由“指标r”（rate，%）、“指标r2”（rate，%）相减得出，应为 score，个百分点',
    ],
    [
      'a text',
      of('count', '件', { sum: ['a', 't'] }),
      '指标“指标x”由“指标a”（count，件）、“指标t”（text）相加得出，应为 count、amount、duration、score 类的指标相加',
    ],
  ])('is not %s', (_, metric, words) => {
    const all = [
      a,
      b,
      rate,
      money,
      define('r2', 'rate', '%'),
      define('q', 'count', '起'),
      define('t', 'text', ''),
      metric,
    ];
    expect(say(all)).toEqual([`metric/derivation ${words}`]);
  });

  it('is made from metrics that are there', () => {
    expect(say([a, define('x', 'count', '件', { derive: { sum: ['a', 'zz'] } })])).toEqual([
      'metric/unknown 没有“zz”这个指标，应为这里或者所依据的模板包里的指标',
    ]);
  });

  it('is looked for first where a unit or kind of what goes into it was changed', () => {
    const [message] = checkMetrics(source([a, define('q', 'count', '起'), of('rate', '%', { ratio: ['a', 'q'] })]));
    expect(message?.file).toBe('a.unit a.kind q.unit q.kind x.derive');
  });
});

describe('a cycle of derivations', () => {
  const sum = (id: string, ...inputs: string[]) => define(id, 'count', '件', { derive: { sum: inputs } });

  it.each([
    ['itself', [sum('x', 'x', 'a'), a], ['指标x → 指标x']],
    ['two', [sum('x', 'y', 'a'), sum('y', 'x', 'a'), a], ['指标x → 指标y → 指标x']],
    [
      'three, from outside',
      [sum('w', 'x', 'a'), sum('x', 'y', 'a'), sum('y', 'z', 'a'), sum('z', 'x', 'a'), a],
      ['指标x → 指标y → 指标z → 指标x'],
    ],
    ['two rings', [sum('x', 'x', 'a'), sum('y', 'y', 'a'), a], ['指标x → 指标x', '指标y → 指标y']],
    [
      'twelve, of which the middle is left out',
      Array.from({ length: 12 }, (_, at) => sum(`r${at}`, `r${(at + 1) % 12}`, 'a')).concat(a),
      ['指标r0 → 指标r1 → 指标r2 → 指标r3 → 指标r4 → …… → 指标r7 → 指标r8 → 指标r9 → 指标r10 → 指标r11 → 指标r0'],
    ],
    ['none: one thing in two sums', [sum('x', 'y', 'a'), sum('y', 'a', 'b'), a, b], []],
  ])('through %s', (_, metrics, rings) => {
    expect(say(metrics)).toEqual(
      rings.map((ring) => `metric/cycle 指标互相推算，成了环：${ring}，应至少有一个直接填报`),
    );
  });
});

describe('a relation', () => {
  const q = define('q', 'count', '起');
  const all = [
    a,
    b,
    rate,
    money,
    q,
    define('r2', 'rate', '%'),
    define('w', 'count', '万件'),
    define('k', 'rank', '名'),
  ];

  it.each([
    [{ total: 'a', sum: ['b', 'q'] }],
    [{ least: ['a'], 'at-most': ['b', 'q'], prior: ['a'] }],
    [{ least: ['r'], 'at-most': ['r2'] }],
    [{ rate: 'r', 'rate-of': ['a', 'q'] }],
  ])('may be %o', (each) => {
    expect(say(all, [each])).toEqual([]);
  });

  it.each([
    [{ total: 'a', sum: ['b', 'zz'] }, 'metric/unknown 没有“zz”这个指标，应为这里或者所依据的模板包里的指标'],
    [{ total: 'a', sum: ['b', 'a'] }, 'metric/relation 关系里的“指标a”（count，件）写了两次，应为各不相同的指标'],
    [
      { total: 'a', sum: ['b', 'm'] },
      'metric/relation 关系里的“指标a”（count，件）与“指标m”（amount，万元），应为可以比较的指标',
    ],
    [
      { least: ['a'], 'at-most': ['w'] },
      'metric/relation 关系里的“指标w”（count，万件）与“指标a”（count，件），应为可以比较的指标',
    ],
    [{ total: 'r', sum: ['r2', 'a'] }, 'metric/relation 关系里的“指标r”（rate，%），应为可以相加的指标'],
    [{ least: ['k'], 'at-most': ['a'] }, 'metric/relation 关系里的“指标k”（rank，名），应为可以相加的指标'],
    [{ rate: 'a', 'rate-of': ['b', 'q'] }, 'metric/relation 关系里的“指标a”（count，件），应为 rate 类的指标'],
  ])('is not %o', (each, words) => {
    expect(say(all, [each])).toEqual([words]);
  });
});
