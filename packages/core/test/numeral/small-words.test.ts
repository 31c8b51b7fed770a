import { describe, expect, test } from 'vitest';
import type { Metric } from '../../src/model/pack/metric.ts';
import {
  bestFirst,
  chineseNumber,
  halfWidth,
  inScale,
  readNumbers,
  sameNumbers,
  targetWords,
} from '../../src/numeral/index.ts';

test('ranks begin with the greatest, or with the least where less is better', () => {
  expect(['9', '10', '2'].sort(bestFirst({ better: undefined }))).toEqual(['10', '9', '2']);
  expect(['9', '10', '2'].sort(bestFirst({ better: 'more' }))).toEqual(['10', '9', '2']);
  expect(['9', '10', '2'].sort(bestFirst({ better: 'less' }))).toEqual(['2', '9', '10']);
});

test.each([
  ['43000000', '万', '4300万'],
  ['10000', '万', '1万'],
  ['9999', '万', '9999'],
  ['43500', '万', '4.35万'],
  ['320000000', '亿', '3.2亿'],
  ['2000000000000', '万亿', '2万亿'],
  ['999999999999', '万亿', '999999999999'],
  ['43000000', '千', '43000000'],
])('%s in %s is %s', (value, scale, expected) => {
  expect(inScale(value, scale)).toBe(expected);
});

test.each([-1, 0.5, 1e12, Number.NaN])('%d has no words', (n) => {
  expect(() => chineseNumber(n)).toThrow('unreachable');
});

test('the greatest number that has words', () => {
  expect(chineseNumber(999_999_999_999)).toBe('九千九百九十九亿九千九百九十九万九千九百九十九');
});

test('full-width characters have their twins, and the rest stays', () => {
  expect(halfWidth('\u3000１２\u00A0％￥（ＡＢ～！）。、《')).toBe(' 12 %¥(AB~!)。、《');
});

describe('a target in words', () => {
  const metric = (kind: Metric['kind'], unit: string) => ({ kind, unit }) as Metric;
  test.each([
    ['>=', '不少于90件'],
    ['<=', '不超过90件'],
    ['>', '多于90件'],
    ['<', '少于90件'],
    ['=', '等于90件'],
  ] as const)('%s: %s', (op, expected) => {
    expect(targetWords({ op, value: '90' }, metric('count', '件'))).toBe(expected);
  });

  test('has its own unit before that of the metric, and its own words before both', () => {
    const target = { op: '>=', value: '90' } as const;
    expect(targetWords(target, metric('rate', ''))).toBe('不少于90%');
    expect(targetWords(target, undefined)).toBe('不少于90');
    expect(targetWords({ ...target, unit: '人次' }, metric('count', '件'))).toBe('不少于90人次');
    expect(targetWords({ ...target, per: '每年' }, metric('count', '件'))).toBe('每年不少于90件');
    expect(targetWords({ ...target, text: '九成以上' }, metric('rate', '%'))).toBe('九成以上');
  });
});

test.each([
  ['21件', '二十一件', true],
  ['21件', '21.0件', true],
  ['21件', '22件', false],
  ['21件', '21人', false],
  ['21件', '约21件', false],
  ['约21件', '近21件', false],
  ['21件', '第21件', false],
  ['21件', '21件、1件', false],
  ['21件、1件', '21件', false],
  ['3至5件', '3至6件', false],
  ['3至5件', '三至五件', true],
  ['编号1234567890123', '编号1234567890123', true],
  ['编号1234567890123', '编号1234567890124', false],
])('%s and %s say the same: %s', (left, right, expected) => {
  expect(sameNumbers(readNumbers(left), readNumbers(right))).toBe(expected);
});

test('a code of any length is compared as it is written', () => {
  const code = `编号：${'1'.repeat(70)}`;
  expect(sameNumbers(readNumbers(code), readNumbers(code))).toBe(true);
});

test.each([
  ['部', '门委队分'],
  ['分', '之别类公局会级批期散'],
  ['周', '年边围期'],
  ['科', '室技'],
  ['门', '户类'],
  ['队', '伍'],
  ['组', '织'],
  ['班', '子'],
  ['所', '有在谓'],
  ['字', '号'],
  ['单', '位'],
  ['年', '度龄'],
  ['度', '假'],
  ['人', '民均员才'],
  ['名', '称义单'],
  ['类', '似'],
  ['条', '例件款'],
  ['期', '间限'],
  ['站', '点'],
  ['位', '于列居置'],
  ['节', '约能'],
  ['通', '过报知'],
  ['支', '持付'],
  ['起', '到来草'],
  ['只', '有能要'],
  ['头', '部'],
  ['家', '庭'],
])('12%s is counted, and not where it begins a word with one of %s', (unit, words) => {
  const unitOf = (text: string) => readNumbers(text).map((reading) => reading.unit);
  expect(unitOf(`共12${unit}。`)).toEqual([unit]);
  for (const next of words) expect([next, unitOf(`共12${unit}${next}`)]).not.toEqual([next, [unit]]);
});
