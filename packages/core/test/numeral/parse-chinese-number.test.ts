import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber } from '../../src/numeral/chinese-number.ts';
import { parseChineseNumber } from '../../src/numeral/parse-chinese-number.ts';

test.each([
  ['零', '0'],
  ['两', '2'],
  ['十', '10'],
  ['十二', '12'],
  ['一十二', '12'],
  ['二十', '20'],
  ['一百零五', '105'],
  ['一百一十', '110'],
  ['三千二百', '3200'],
  ['两千零二', '2002'],
  ['两万', '20000'],
  ['二十五万', '250000'],
  ['两万两千', '22000'],
  ['一亿五千万', '150000000'],
  ['二〇二五', '2025'],
  ['二零一九', '2019'],
  ['一九九八', '1998'],
  ['九十八点五', '98.5'],
  ['零点〇五', '0.05'],
])('%s is %s', (text, value) => expect(parseChineseNumber(text)).toBe(value));

test.each([
  '',
  '一二三',
  '三四',
  '三千二',
  '一百五',
  '一百十二',
  '二十两',
  '两十',
  '百',
  '千',
  '万',
  '零零',
  '一百零零五',
  '十十',
  '一千一千',
  '点五',
  '五点',
  '一点二点三',
  '一万零',
  '三五',
  '几十',
  '12',
  '九九九九',
])('%j is refused', (text) => expect(parseChineseNumber(text)).toBeUndefined());

test('every number up to a million million reads back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(9999), fc.nat(999_999_999_999)), (n) => {
      expect(parseChineseNumber(chineseNumber(n))).toBe(String(n));
    }),
  );
});
