import { expect, test } from 'vitest';
import { stringifyTable } from '../../src/markdown/write/stringify-table.ts';
import { build, plainText } from '../../src/tree/index.ts';

const { cell, row, table } = build;
const lines = (...given: Parameters<typeof table>) =>
  stringifyTable(table(...given), ({ children }) => plainText(children)).split('\n');

test('what a span covers is empty, and what stands beside it keeps its column', () => {
  expect(
    lines([
      row('类', '项', '数', '比'),
      row(cell('复议', { rowSpan: 3 }), '受理', '1', '2'),
      row(cell('办结', { columnSpan: 2 }), '3'),
      row('纠错', '4', cell('率', { rowSpan: 2 })),
      row(cell('诉讼', { columnSpan: 2, rowSpan: 2 }), '5'),
      row('6', '7'),
    ]),
  ).toEqual([
    '| 类 | 项 | 数 | 比 |',
    '| - | - | - | - |',
    '| 复议 | 受理 | 1 | 2 |',
    '| | 办结 | | 3 |',
    '| | 纠错 | 4 | 率 |',
    '| 诉讼 | | 5 | |',
    '| | | 6 | 7 |',
  ]);
});

test('every line has as many cells as the longest', () => {
  expect(lines([row('甲'), row('乙', '丙', '丁'), row(cell('戊', { columnSpan: 2 }))])).toEqual([
    '| 甲 | | |',
    '| - | - | - |',
    '| 乙 | 丙 | 丁 |',
    '| 戊 | | |',
  ]);
});

test('a span makes columns, though nothing stands in them', () => {
  expect(lines([row(cell('甲', { columnSpan: 3 }))])).toEqual(['| 甲 | | |', '| - | - | - |']);
  expect(lines([row(cell('甲', { columnSpan: 2, rowSpan: 2 })), row()])).toEqual(['| 甲 | |', '| - | - |', '| | |']);
});

test('a row that is covered whole, and cells behind those that are covered', () => {
  expect(lines([row('a', 'b'), row(cell('甲', { rowSpan: 2 }), cell('乙', { rowSpan: 2 })), row()])).toEqual([
    '| a | b |',
    '| - | - |',
    '| 甲 | 乙 |',
    '| | |',
  ]);
});

test('columns are aligned as the table says, and a bar in a cell is text', () => {
  expect(lines([row('a|b', '乙', '丙', '丁')], { align: ['left', 'right', 'center'] })).toEqual([
    '| a\\|b | 乙 | 丙 | 丁 |',
    '| :- | -: | :-: | - |',
  ]);
  expect(lines([])).toEqual(['| |', '| - |']);
});
