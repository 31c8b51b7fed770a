import { describe, expect, test } from 'vitest';
import { chineseDate, chineseNumber } from '../../src/numeral/index.ts';

const values: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Reads a numeral below ten thousand back, by its own rule. */
function read(words: string): number {
  let total = 0;
  let digit: number | undefined;
  for (const character of words) {
    const place = places[character];
    if (place === undefined) digit = values[character];
    else {
      total += (digit ?? 1) * place;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}

describe('chineseNumber', () => {
  test.each([
    [0, '零'],
    [1, '一'],
    [2, '二'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [222, '二百二十二'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1100, '一千一百'],
    [9999, '九千九百九十九'],
    [10_000, '一万'],
    [10_010, '一万零一十'],
    [100_000, '十万'],
    [250_000, '二十五万'],
    [100_000_001, '一亿零一'],
    [120_030_004, '一亿二千零三万零四'],
  ])('%i is %s', (number, words) => {
    expect(chineseNumber(number)).toBe(words);
  });

  test('every number below ten thousand reads back', () => {
    for (let number = 1; number < 10_000; number++) expect(read(chineseNumber(number))).toBe(number);
  });
});

test.each([
  ['2025-03-08', '2025年3月8日'],
  ['2024-12-31', '2024年12月31日'],
])('chineseDate %s is %s', (date, words) => {
  expect(chineseDate(date)).toBe(words);
});
