import { describe, expect, test } from 'vitest';
import type { Precision } from '../../src/model/dossier/fact.ts';
import type { FactStyle } from '../../src/model/dossier/fact-style.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { MetricKind } from '../../src/model/pack/metric.ts';
import { printChange } from '../../src/numeral/change.ts';
import { changeMeasure } from '../../src/numeral/index.ts';

const entry = (kind: MetricKind, unit: string, decimals?: number, precision: Precision = 'exact'): LedgerEntry => ({
  metric: { id: 'x', name: '甲', kind, unit, aggregation: 'none', required: false, decimals },
  fact: undefined,
  quantity: undefined,
  precision,
  prior: undefined,
  source: undefined,
  asOf: '2025-12-31',
  evidence: [],
  classification: 'public',
  place: undefined,
});
const count = entry('count', '件');
const rate = entry('rate', '%');
const score = entry('score', '分');
const duration = entry('duration', '天');
const rank = entry('rank', '名');

type Case = readonly [
  expected: string | undefined,
  entry: LedgerEntry,
  value: string,
  prior: string,
  style?: FactStyle,
];

describe('printChange', () => {
  test.each<[Precision | undefined, Precision | undefined, string, string]>([
    ['exact', '余', '330', '增长约10%'],
    ['exact', '约', '300', '与上年基本持平'],
    ['余', 'exact', '300', '与上年基本持平'],
    ['余', '余', '270', '下降约10%'],
    ['exact', undefined, '300', '与上年持平'],
    ['exact', 'exact', '330', '增长10%'],
  ])('of %s after %s 300 is as exact as the two', (precision, priorPrecision, value, words) => {
    expect(printChange({ ...entry('count', '件', 0, precision), priorPrecision }, value, '300', {})).toBe(words);
  });

  const cases: readonly Case[] = [
    // the words of each kind, up and down
    ['增长25%', entry('amount', '万元'), '100', '80'],
    ['下降20%', entry('amount', '万元'), '80', '100'],
    ['延长50%', duration, '3', '2'],
    ['缩短50%', duration, '1', '2'],
    ['下降2.5分', score, '90', '92.5'],
    ['下降3位', rank, '5', '2'],
    ['提高1.5个百分点', rate, '92.5', '91'],

    // places: one for per cent whatever the metric prints; two for a difference, or those of the metric
    ['增长33.3%', entry('count', '件', 0), '4', '3'],
    ['增长33.3%', entry('amount', '万元', 3), '4', '3'],
    ['提高1.23个百分点', rate, '92.234', '91'],
    ['提高1.2个百分点', entry('rate', '%', 1), '92.234', '91'],
    ['提高1个百分点', entry('rate', '%', 0), '92.234', '91'],
    ['提高1.234分', entry('score', '分', 3), '92.2344', '91'],
    ['提高1.23分', score, '92.2344', '91'],

    // the places that are asked for come before either
    ['增长33%', count, '4', '3', { decimals: 0 }],
    ['增长33.33%', count, '4', '3', { decimals: 2 }],
    ['提高1.234个百分点', entry('rate', '%', 1), '92.234', '91', { decimals: 3 }],
    ['与上年基本持平', entry('rate', '%', 1), '91.04', '91'],
    ['提高0.04个百分点', rate, '91.04', '91'],

    // nothing comes of a share of nothing, or of less than nothing
    ['新增5件', count, '5', '0'],
    ['新增2.5万元', entry('amount', '万元'), '2.5', '0'],
    ['与上年持平', count, '0', '0'],
    [undefined, entry('amount', '万元'), '5', '-5'],
    [undefined, entry('amount', '万元'), '-6', '-5'],
    [undefined, entry('amount', '万元'), '-6', '0'],
    ['提高3分', score, '1', '-2'],
    ['提高2.5个百分点', rate, '2.5', '0'],
    ['提高5分', score, '5', '0'],

    ['提高约2件', entry('score', '件', 0, '约'), '5', '3'],
    ['提高2个等次', score, '5', '3', { unit: '个等次' }],
    [undefined, entry('text', ''), '5', '3'],
  ];
  for (const [expected, given, value, prior, style = {}] of cases) {
    const { kind, unit } = given.metric;
    test(`${kind}: ${value}${unit} after ${prior} is ${expected}, ${JSON.stringify(style)}`, () => {
      expect(printChange(given, value, prior, style)).toBe(expected);
    });
  }
});

test('a change is told as a share of amounts, and as a difference of shares, scores and places', () => {
  const kinds = ['count', 'amount', 'duration', 'rate', 'score', 'rank'] as const;
  expect(kinds.map(changeMeasure)).toEqual(['ratio', 'ratio', 'ratio', 'difference', 'difference', 'difference']);
});
