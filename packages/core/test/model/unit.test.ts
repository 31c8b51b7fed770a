import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inapplicable } from '../../src/model/dossier/fact-style.ts';
import { type MetricKind, metricKind } from '../../src/model/pack/metric.ts';
import { measureOf, sameMeasure, unitFits } from '../../src/model/pack/unit.ts';
import { printQuantity } from '../../src/numeral/index.ts';
import { define } from '../ledger/dossier-of.ts';

const each = (words: string) => words.split(' ');

describe('a unit', () => {
  it.each([
    ['things', '件 起 万人次 个 名 亿条 场次 座 件/万人'],
    ['money', '元 万元 亿元 千元 万美元 港币 元/人'],
    ['time', '天 日 个工作日 工作日 小时 个小时 分钟 年 个月 学时 学时/人 半年 季度'],
    ['percent', '% ％ ‰'],
    ['points', '个百分点 百分点'],
  ])('measures %s: %s', (measure, units) => {
    for (const unit of each(units)) expect([unit, measureOf(unit)]).toEqual([unit, measure]);
    expect(measureOf('')).toBe('none');
  });

  it.each<[MetricKind, string, string]>([
    ['count', '件 人次 万条 小时', '% 元 个百分点'],
    ['rate', '%', '％ 件 ‰ 个百分点 元 天'],
    ['amount', '元 万元 亿美元', '件 % 天 名'],
    ['duration', '天 个工作日 年 学时', '件 元 % 分'],
    ['score', '分 个百分点 颗星', '% 元 天'],
    ['rank', '名 位', '件 % 元 个'],
  ])('of a %s is %s, not %s', (kind, right, wrong) => {
    for (const unit of each(right)) expect([unit, unitFits(kind, unit)]).toEqual([unit, true]);
    for (const unit of each(wrong)) expect([unit, unitFits(kind, unit)]).toEqual([unit, false]);
  });

  it.each([
    ['件', '起', true],
    ['件', '万件', false],
    ['万件', '万起', true],
    ['件', '元', false],
    ['元', '万元', false],
    ['元', '美元', false],
    ['天', '日', true],
    ['小时', '个小时', true],
    ['天', '个工作日', false],
    ['天', '小时', false],
    ['%', '%', true],
    ['%', '个百分点', false],
  ])('%s and %s are one measure: %s', (one, other, same) => {
    expect([sameMeasure(one, other), sameMeasure(other, one)]).toEqual([same, same]);
  });
});

describe('another unit for a figure', () => {
  it.each<[MetricKind, string, string, string]>([
    ['count', '件', '项 万件 起', '% 万项 元 天 个百分点'],
    ['count', '万人次', '人次 亿人次', '件 %'],
    ['rate', '%', '%', '件 ‰ 个百分点 ％'],
    ['amount', '万元', '元 亿元', '美元 万美元 千元 件 %'],
    ['duration', '天', '日', '个工作日 小时 件'],
    ['duration', '个工作日', '工作日', '天'],
    ['rank', '名', '位', '件 %'],
    ['score', '分', '分 颗星', '% 元'],
    ['count', '件', '', '%'],
  ])('a %s in %s may be printed in %s, not in %s', (kind, unit, right, wrong) => {
    for (const asked of each(right))
      expect([asked, inapplicable({ kind, unit }, { unit: asked })]).toEqual([asked, undefined]);
    for (const asked of each(wrong))
      expect([asked, inapplicable({ kind, unit }, { unit: asked })]).toEqual([asked, 'unit']);
  });

  it('names what a side of a rate counts', () => {
    const rate = { kind: 'rate', unit: '%' } as const;
    expect(inapplicable(rate, { show: 'numerator', unit: '件' })).toBeUndefined();
    expect(inapplicable(rate, { show: 'denominator', unit: '%' })).toBe('unit');
  });

  it('never changes what the figure says', () => {
    const units = ['件', '项', '万件', '亿件', '万项', '元', '万元', '天', '%', '个百分点', ''];
    const kinds = metricKind.options.filter((kind) => kind !== 'text' && kind !== 'rank');
    const factor = (text: string) => (text.includes('亿') ? 1e8 : text.includes('万') ? 1e4 : 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.integer({ min: 1, max: 9999 }).map((n) => n * 10_000),
        (kind, own, unit, value) => {
          fc.pre(unitFits(kind, own));
          const metric = define('x', kind, own);
          const printed = printQuantity(entryOf(metric, String(value)), { unit });
          if (printed === undefined) return;
          expect(Number.parseFloat(printed) * factor(printed)).toBeCloseTo(value * factor(own), -1);
        },
      ),
    );
  });
});

function entryOf(metric: ReturnType<typeof define>, value: string) {
  return {
    metric,
    fact: undefined,
    quantity: { form: 'number', value } as const,
    precision: 'exact' as const,
    prior: undefined,
    source: undefined,
    asOf: '2023-12-31',
    evidence: [],
    classification: 'public' as const,
    place: undefined,
  };
}
