import { describe, expect, it } from 'vitest';
import { build } from '../../src/tree/index.ts';
import { writeReportHtml } from '../../src/writers/html/index.ts';

it('prints 文件 once, colons and brackets once, however the head has them', () => {
  const page = writeReportHtml(
    build.report({
      title: '报告',
      issuerMarks: ['甲县人民政府文件', '乙县人民政府文件'],
      addressees: ['丙市人民政府：'],
      note: '（此件公开发布）',
    }),
  );
  const words = page.slice(page.indexOf('<article>')).replaceAll(/<[^>]*>|\s/g, '');
  expect(words).toBe('甲县人民政府乙县人民政府文件报告丙市人民政府：（此件公开发布）');
});

const { cell, row, table } = build;
/** The rows of a table's page, each cell as `tag class words`. */
function rowsOf(...parameters: Parameters<typeof table>): readonly (readonly string[])[] {
  const page = writeReportHtml(build.report({ title: '报告' }, build.section(1, '情况', [table(...parameters)])));
  return [...page.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, cells = '']) =>
    [...cells.matchAll(/<(t[dh])(.*?)>(.*?)<\/t[dh]>/g)].map(([, tag, given = '', words]) =>
      [tag, /class="(\w+)"/.exec(given)?.[1] ?? '-', words].join(' '),
    ),
  );
}

describe('a table on the page', () => {
  it('aligns a cell by its column, whatever reaches down from above', () => {
    const merged = [
      row('组', '数', '单位'),
      row(cell('甲', { rowSpan: 2 }), '1', '局'),
      row('2', '处'),
      row('乙', cell('3', { rowSpan: 2 }), '科'),
      row('丙', '室'),
    ];
    expect(rowsOf(merged, { headerRows: 1, align: ['center', 'right', 'left'] })).toEqual([
      ['th - 组', 'th - 数', 'th - 单位'],
      ['td center 甲', 'td right 1', 'td left 局'],
      ['td right 2', 'td left 处'],
      ['td center 乙', 'td right 3', 'td left 科'],
      ['td center 丙', 'td left 室'],
    ]);
  });

  it('aligns what stands after a wide cell by its column, and fills up a row that ends early', () => {
    const wide = [row('甲', '乙', '丙'), row(cell('一组', { columnSpan: 2 }), '5'), row('6')];
    expect(rowsOf(wide, { headerRows: 0, align: ['center', null, 'right'] })).toEqual([
      ['td center 甲', 'td - 乙', 'td right 丙'],
      ['td center 一组', 'td right 5'],
      ['td center 6', 'td - ', 'td right '],
    ]);
  });

  it('lets no cell reach out of the head, nor of the table', () => {
    const deep = [row(cell('组', { rowSpan: 2 }), '数'), row('件'), row(cell('甲', { rowSpan: 9 }), '1')];
    const page = writeReportHtml(build.report({ title: '报告' }, table(deep, { headerRows: 1 })));
    expect(page).toMatch(/<thead>\n<tr>.*\n<tr><th scope="col">件<\/th><\/tr>\n<\/thead>/);
    expect(page).toMatch(/<td>甲<\/td>/);
  });
});

it('puts no blank between a heading and the words of its line', () => {
  const runIn = build.section(2, '抓好落实', [build.p('逐项推进。')], { runIn: true });
  const page = writeReportHtml(build.report({ title: '报告' }, runIn));
  expect(page).toContain('<h3 class="run-in">抓好落实。</h3><p>逐项推进。</p>');
});

it('names an attachment in the outline by its title', () => {
  const page = writeReportHtml(build.report({ title: '报告' }, build.attachment('佐证表', build.p('正文。'))));
  expect([...page.matchAll(/<h\d[^>]*>(.*?)<\/h\d>/g)].map(([, words]) => words)).toEqual(['报告', '佐证表']);
});

it('ends no line of a title within a year or the name of a document, and ends it where the author does', () => {
  const page = writeReportHtml(
    build.report(
      { title: '甲县关于2023年度贯彻\n《法治政府建设实施纲要》情况的报告' },
      build.attachment('2023年佐证表', build.p('正文。')),
    ),
  );
  expect([...page.matchAll(/<h\d>(.*?)<\/h\d>/g)].map(([, words]) => words)).toEqual([
    '甲县关于<span class="whole">2023年度</span>贯彻<br><span class="whole">《法治政府建设实施纲要》</span>情况的报告',
    '<span class="whole">2023年</span>佐证表',
  ]);
  expect(page).toContain('<title>甲县关于2023年度贯彻《法治政府建设实施纲要》情况的报告</title>');
});

it('numbers printed pages at the outer edge and keeps the row of a group with what follows', () => {
  const page = writeReportHtml(build.report({ title: '报告' }));
  expect(page).toMatch(/@page :right\{@bottom-right\{content:"— " counter\(page\) " —"/);
  expect(page).toMatch(/@page :left\{@bottom-left\{content:"— " counter\(page\) " —"/);
  expect(page).toContain('tr:has(>[colspan]:only-child){break-after:avoid}');
});
