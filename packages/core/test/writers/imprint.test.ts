import { expect, test } from 'vitest';
import type { Block } from '../../src/model/report/report.ts';
import { build } from '../../src/tree/index.ts';
import { attributeOf, written } from './written.ts';

const { p, report, row, table } = build;
const copies = (count: number) =>
  Array.from({ length: count }, (_, index) => `第${String(index + 1).padStart(3, '0')}街道办事处司法所`);
const write = (count: number, body: Block = p('正文。')) =>
  written(report({ title: '题', copyTo: copies(count), printedBy: '县人民政府办公室', printedOn: '2025-02-14' }, body));

/** 版记 of so many lines: the last is 印发机关. A text block has 22. */
const linesOf = (lines: number): number => Math.floor(((lines - 1) * 7445) / (11.5 * 280));

test('版记 of half the text block at most floats at its foot, and a taller one stays in the flow', async () => {
  for (const [lines, floats] of [
    [2, true],
    [11, true],
    [12, false],
    [60, false],
  ] as const) {
    const { document, paragraphs } = await write(linesOf(lines));
    expect([lines, document.includes('<w:tblpPr ')]).toEqual([lines, floats]);
    const [copied, printed] = paragraphs.filter(({ style }) => style === 'Imprint').map(({ text }) => text);
    expect(copied).toBe(`抄送：${copies(linesOf(lines)).join('，')}。`);
    expect(printed).toBe('县人民政府办公室2025年2月14日印发');
  }
});

test('one that floats below a table is kept apart from it by its own height, to the line', async () => {
  const rooms = async (lines: number, body?: Block) =>
    (await write(linesOf(lines), body)).paragraphs.flatMap(({ xml, style }) =>
      style === 'Flush' && xml.includes('w:lineRule="exact"') ? [Number(attributeOf(xml, 'w:spacing', 'w:line'))] : [],
    );
  const rows = table([row('指标', '数')]);
  const pitch = 579;
  expect(await rooms(2, rows)).toEqual([2 * pitch]);
  expect(await rooms(3, rows)).toEqual([3 * pitch]);
  expect(await rooms(11, rows)).toEqual([11 * pitch]);
  expect(await rooms(12, rows)).toEqual([]);
  expect(await rooms(3)).toEqual([]);
});
