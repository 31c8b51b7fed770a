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

test('版记 of a page at most floats at its foot, in closer lines where need be, and a taller one stays in the flow', async () => {
  for (const [lines, floats, pitch] of [
    [2, true, undefined],
    [11, true, undefined],
    [20, true, undefined],
    [28, true, 425],
    [60, false, 360],
  ] as const) {
    const { document, paragraphs } = await write(linesOf(lines));
    expect([lines, document.includes('<w:tblpPr ')]).toEqual([lines, floats]);
    const entries = paragraphs.filter(({ style }) => style === 'Imprint');
    const own = entries.map(({ xml }) => attributeOf(xml, 'w:spacing', 'w:line')).map((line) => line && Number(line));
    expect([lines, ...own]).toEqual([lines, pitch, pitch]);
    const [copied, printed] = entries.map(({ text }) => text);
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
  expect(await rooms(10, rows)).toEqual([10 * pitch]);
  expect(await rooms(60, rows)).toEqual([]);
  expect(await rooms(3)).toEqual([]);
});

test('a table far enough above it needs no such line, one with a short paragraph below it does', async () => {
  const below = async (count: number) => {
    const blocks = [table([row('指标', '数')]), ...Array.from({ length: count }, () => p('短段。'))];
    const tree = report({ title: '题', printedBy: '县人民政府办公室', printedOn: '2025-02-14' }, ...blocks);
    return (await written(tree)).document.includes('<w:pStyle w:val="Flush"/><w:spacing w:line="579"');
  };
  expect([await below(0), await below(1)]).toEqual([true, false]);
});

test('a row of one cell over all columns stays with the row below it, unless it is the last', async () => {
  const group = row(build.cell('规范行政执法', { columnSpan: 2 }));
  const rows = table([row('序号', '任务'), group, row('1', '甲'), group]);
  const { paragraphs } = await written(report({ title: '题' }, rows));
  const kept = paragraphs.filter(({ text }) => text === '规范行政执法').map(({ xml }) => xml.includes('<w:keepNext/>'));
  expect(kept).toEqual([true, false]);
});
