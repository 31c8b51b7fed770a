import { describe, expect, it } from 'vitest';
import { checkPrint } from '../../src/flows/check/check-print.ts';
import { editions } from '../../src/model/report/edition.ts';
import { defaultLayout } from '../../src/model/report/layout.ts';
import { readParagraphs } from '../../src/readers/docx/index.ts';
import { build } from '../../src/tree/index.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { kitchenSink } from '../writers/kitchen-sink.ts';

const write = (report: Parameters<typeof writeDocx>[0]) =>
  writeDocx(report, { edition: editions.submission, layout: defaultLayout, date: '2025-02-20' });
const small = await write(
  build.report(
    { title: '清河镇报告', signatures: ['清河镇人民政府'] },
    build.p('全年办结申请21件。'),
    build.table([build.row('事项', '件数'), build.row('复议', '21'), build.row('诉讼', '3')]),
    build.p('其余照旧，“放管服”—2025年。'),
  ),
);
const said = (docx: Uint8Array, pages: readonly string[]) =>
  checkPrint(docx, { pages, fonts: [], layout: defaultLayout }).map(({ ruleId, actual }) => `${ruleId} ${actual}`);
const linesOf = (docx: Uint8Array) => readParagraphs(docx).map((line) => line.replaceAll('\t', '   '));

describe('the text of pages', () => {
  it('is that of the file, however its lines are broken, spaced and numbered', async () => {
    const sink = await write(kitchenSink());
    const lines = linesOf(sink).map((line) => line.replace(/(.{7})/gu, '$1\n  '));
    const half = Math.floor(lines.length / 2);
    const pages = [lines.slice(0, half), lines.slice(half)].map(
      (each, page) => `${each.join('\n')}\n   — ${page + 1} —\n`,
    );
    expect(said(sink, pages)).toEqual([]);
  });

  it('may repeat the header of a table on each page, and run a paragraph over two', () => {
    const lines = linesOf(small);
    const [at, last] = [lines.indexOf('复议'), lines.indexOf('其余照旧，“放管服”—2025年。')];
    const first = [...lines.slice(0, at + 2), '— 1 —'];
    const second = ['事项 件数', ...lines.slice(at + 2, last), '其余照旧，', '— 2 —'];
    const third = ['“放管服”—2025年。', ...lines.slice(last + 1), '— 3 —'];
    const pages = [first, second, third].map((each) => each.join('\n'));
    expect(said(small, pages)).toEqual([]);
  });

  const whole = linesOf(small).join('\n');
  it.each([
    ['a character', whole.replace('21件', '1件'), ['output/print-lost 2', 'output/print-torn 全年办结申请21件。']],
    [
      'a paragraph',
      whole.replace('全年办结申请21件。', ''),
      ['output/print-lost 1件全年办结申请。2', 'output/print-torn 全年办结申请21件。'],
    ],
    ['a cell', whole.replace('诉讼', ''), ['output/print-lost 诉讼']],
  ])('is refused where it lacks %s', (_, page, expected) => {
    const found = said(small, [page]);
    expect(found.map((each) => each.split(' ')[0])).toEqual(expected.map((each) => each.split(' ')[0]));
  });

  it('is refused where it has what the file lacks, or an order of its own', () => {
    expect(said(small, [`${whole}\n□`])).toEqual(['output/print-foreign □']);
    expect(said(small, [`${whole}\n全年办结申请21件。`])[0]).toContain('output/print-foreign');
    expect(said(small, [whole.replace('全年办结', '办结全年')])).toEqual(['output/print-torn 全年办结申请21件。']);
    expect(said(small, [])[0]).toContain('output/print-lost');
  });

  it('is compared in linear time', () => {
    const page = `${'报'.repeat(300_000)}\n`.repeat(4);
    const before = process.cpuUsage();
    said(small, [page]);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
  });
});

describe('the fonts of pages', () => {
  const judged = (...fonts: readonly (readonly string[])[]) =>
    checkPrint(small, { pages: [linesOf(small).join('\n')], fonts, layout: defaultLayout });
  it('are those of the layout, by whatever name a PDF has for them', () => {
    expect(judged(['FangSong_GB2312'], ['SimHei'], ['TimesNewRomanPSMT'], ['TimesNewRomanPS-BoldMT'])).toEqual([]);
    expect(judged(['FZXBSJW--GB1-0'], ['KaiTi_GB2312'], ['ABCDEF+SimSun'], ['仿宋_GB2312,Bold'])).toEqual([]);
    expect(judged(['A-name-of-its-own', '仿宋_GB2312'])).toEqual([]);
  });
  it('are named where others stand in for them, by the name people know', () => {
    const [message] = judged(['SimHei'], ['FangSong'], ['WenQuanYiZenHei', '文泉驿正黑']);
    expect(message?.ruleId).toBe('output/print-fonts');
    expect(message?.actual).toBe('FangSong、文泉驿正黑');
    expect(message?.expected).toContain('仿宋_GB2312');
    expect(message?.expected).not.toContain('黑体');
  });
});
