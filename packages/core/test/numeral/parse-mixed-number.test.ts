import { expect, test } from 'vitest';
import { parseMixedNumber } from '../../src/numeral/parse-mixed-number.ts';

test.each([
  ['1千5百', '1500'],
  ['一千5百', '1500'],
  ['3百5十', '350'],
  ['3百5十2', '352'],
  ['12万5千', '125000'],
  ['1万2千3百4十5', '12345'],
  ['2千零5', '2005'],
  ['2千〇5', '2005'],
  ['2千0百', undefined],
  ['1亿2千万', '120000000'],
  ['1千2百万', '12000000'],
  ['3亿2000万', '320000000'],
  ['1亿零5万', '100050000'],
  ['1万零2', '10002'],
  ['1万2', undefined],
  ['1万2345', '12345'],
  ['1万12345', undefined],
  ['1千20百', undefined],
  ['1亿10000万', undefined],
  ['1亿9999万', '199990000'],
  ['1万10千', undefined],
  ['1百2千', undefined],
  ['1百2百', undefined],
  ['1万2亿', undefined],
  ['1万2万', undefined],
  ['0万5千', undefined],
  ['1千5.5百', undefined],
  ['9亿9千万亿', undefined],
  ['十2', undefined],
])('%s is %s', (text, value) => {
  expect(parseMixedNumber(text)).toBe(value);
});
