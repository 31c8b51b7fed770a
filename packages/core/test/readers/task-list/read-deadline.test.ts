import { expect, test } from 'vitest';
import { deadlinesIn, readDeadline } from '../../../src/readers/task-list/read-deadline.ts';

test.each([
  ['第一季度', '2023-03-31'],
  ['二季度末', '2023-06-30'],
  ['第三季度', '2023-09-30'],
  ['四季度前', '2023-12-31'],
  ['第1季度', '2023-03-31'],
  ['2季度', '2023-06-30'],
  ['3季度末', '2023-09-30'],
  ['第4季度', '2023-12-31'],
  ['2024年一季度', '2024-03-31'],
  ['2024年2月', '2024-02-29'],
  ['2023年2月底前', '2023-02-28'],
  ['上半年', '2023-06-30'],
  ['下半年', '2023-12-31'],
  ['2023.4.30', '2023-04-30'],
  ['2023-4-31', undefined],
  ['2月29日', undefined],
  ['12月31日', '2023-12-31'],
  ['0月', undefined],
  ['5季度', undefined],
])('%s', (printed, date) => {
  expect(readDeadline(printed, 2023)).toEqual({ text: printed, ...(date && { date }) });
});

test('of several days all are kept, the last is the one', () => {
  const text = '一季度、三季度';
  expect(readDeadline(text, 2023)).toEqual({ text, date: '2023-09-30', dates: ['2023-03-31', '2023-09-30'] });
});

test.each([
  ['2024年10月底前，实现多证合一。', '2024年10月底前', ['2024-10-31']],
  ['今年内实现八成事项网上办，10月底前基本完成。', '今年内、10月底前', ['2024-12-31', '2024-10-31']],
  ['年底前公布清单。', '年底前', ['2024-12-31']],
  ['6月15日前报送方案，第三季度末前完成。', '6月15日前、第三季度末前', ['2024-06-15', '2024-09-30']],
  ['今年上半年内办结。', '今年上半年内', ['2024-06-30']],
])('in a sentence: %s', (content, text, dates) => {
  const deadline = deadlinesIn(content, 2024);
  expect(deadline?.text).toBe(text);
  expect(deadline?.dates ?? [deadline?.date]).toEqual(dates);
});

test.each([
  '三年内消除隐患，五年内建成体系。',
  '每年3月1日前报告，并在4月1日前公开。',
  '落实《2024年底前完成事项方案》。',
  '2021年底前建成的场所全部复核。',
  '当年内、往年内的案件分开统计。',
  '在15日内答复，2个工作日内转办。',
])('none in: %s', (content) => {
  expect(deadlinesIn(content, 2024)).toBeUndefined();
});
