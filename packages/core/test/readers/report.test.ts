import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Block, Section } from '../../src/index.ts';
import { openOffice } from '../../src/ooxml/index.ts';
import { parseDocxBlocks } from '../../src/readers/docx/index.ts';
import { readReport } from '../../src/readers/report/index.ts';
import { parseTextBlocks } from '../../src/readers/text/index.ts';
import { classifyHeading, plainText } from '../../src/tree/index.ts';

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));
const names = ['jingkai-2023-report', 'dongxihu-2019-report'];
const cases = names.flatMap((name) => ['txt', 'docx'].map((format) => [name, format] as const));
/** Without white space, and whatever the width of its marks: the corpus has both. */
const bare = (text: string) =>
  text.replace(/\s+/g, '').replace(/[,;:?!()]/g, (mark) => '，；：？！（）'[',;:?!()'.indexOf(mark)]!);
const sections = (blocks: readonly unknown[], level: number): Section[] =>
  (blocks as Block[]).filter((block): block is Section => block.type === 'section' && block.level === level);
const read = (name: string, format: string) => {
  const bytes = readFileSync(`${corpus}${name}.${format}`);
  const blocks =
    format === 'docx'
      ? parseDocxBlocks(openOffice(bytes), name).value
      : parseTextBlocks(bytes.toString('utf8'), `${name}.txt`);
  return readReport(blocks);
};

describe.skipIf(!existsSync(corpus))('reports of the corpus (skipped where ../shared/corpus is absent)', () => {
  it.each(cases)('%s.%s has the parts and sections expected', (name, format) => {
    const expected = JSON.parse(readFileSync(`${corpus}expected/${name}.json`, 'utf8'));
    const { report, year } = read(name, format);
    expect(bare(report.head.title)).toBe(bare(expected.title));
    expect(year).toBe(expected.year);
    const parts = sections(report.children, 1);
    expect(
      parts.map(({ title }) => ({ title: bare(plainText(title)), class: classifyHeading(plainText(title)) })),
    ).toEqual(expected.parts.map((part: { title: string; class: string }) => ({ ...part, title: bare(part.title) })));
    expect(parts.map(({ children }) => sections(children, 2).map(({ title }) => bare(plainText(title))))).toEqual(
      expected.sections.map((part: { sections: { title: string }[] }) => part.sections.map(({ title }) => bare(title))),
    );
  });

  it('dongxihu: level 3 is read from 1.', () => {
    const counts = sections(read('dongxihu-2019-report', 'txt').report.children, 1).map(({ children }) =>
      sections(children, 2).map((section) => sections(section.children, 3).length),
    );
    expect(counts[0]).toEqual([3, 2, 2, 3, 3, 3, 2]);
  });

  it('what a web page adds is left out, and where each word stands is known', () => {
    const { report, noise } = read('jingkai-2023-report', 'txt');
    expect(noise.length).toBeGreaterThan(10);
    expect(report.children.map((child) => plainText(child)).join('')).not.toMatch(/主办单位|公网安备|发布时间/);
    const source = readFileSync(`${corpus}jingkai-2023-report.txt`, 'utf8').split('\n');
    const [second] = sections(sections(report.children, 1)[0]!.children, 2);
    const { line, column } = second!.title[0]!.place!;
    expect(bare(source[line! - 1]!.slice(column! - 1))).toBe(plainText(second!.title));
  });
});

describe('a report that others made', () => {
  const lines = (text: string) => readReport(parseTextBlocks(text, 'a.txt'));
  it('in Markdown as we write it: links print their words, comments nothing, an annex stands above no part', () => {
    const { report } = lines(
      `# 某区2024年度法治政府建设情况报告

全年召开会议[4次](fact:meeting.held)，综合排名[第一](fact:honor.rank?style=hanzi)。

## 主要举措和成效 <!-- section:achievements -->

### 健全机制 <!-- section:achievements.leadership -->

办结[12件](fact:review.closed)。[](task:3)<!-- internal -->内部的话。<!-- /internal -->

## 2025年主要安排

继续推进。

# 附件：数据表

| 指标 | 数 |
| --- | --- |
| 会议 | [4次](fact:meeting.held) |
`,
    );
    const words = report.children.map((child) => plainText(child)).join('\n');
    expect(words).toContain('全年召开会议4次，综合排名第一。');
    expect(words).toContain('办结12件。内部的话。');
    expect(words).not.toMatch(/fact:|task:|section:|<!--/);
    expect(sections(report.children, 1).map(({ title }) => plainText(title))).toEqual([
      '主要举措和成效',
      '2025年主要安排',
      '附件：数据表',
    ]);
    expect(sections(sections(report.children, 1)[0]!.children, 2).map(({ title }) => plainText(title))).toEqual([
      '健全机制',
    ]);
  });

  it('keeps printed numbers as labels, and run-in text apart', () => {
    const { report } = lines(
      '某区2024年度法治政府建设情况报告\n\n市人民政府：\n\n一、主要举措和成效\n（一）健全机制。全年召开会议。\n1.修订规则\n正文。\n',
    );
    const [part] = sections(report.children, 1);
    expect(part).toMatchObject({ label: '一、', runIn: false });
    const [first] = sections(part!.children, 2);
    expect(first).toMatchObject({ label: '（一）', runIn: true });
    expect(plainText(first!.title)).toBe('健全机制');
    expect(sections(first!.children, 3)[0]).toMatchObject({ label: '1.' });
    expect(report.head.addressees).toEqual(['市人民政府']);
  });

  it('reads signature and date at the end, which stay outside the last part', () => {
    const { report, places } = lines(
      '关于2024年度法治政府建设情况的报告\n一、情况\n正文。\n\n清河镇人民政府\n2025年1月20日\n',
    );
    expect(report.head.signatures).toEqual(['清河镇人民政府']);
    expect(places.get('issueDate')).toMatchObject({ line: 6 });
    expect(report.children.at(-1)).toMatchObject({ type: 'paragraph' });
  });

  it('a number before a whole sentence is an item, not a heading', () => {
    const { report } = lines(
      '报告\n一、情况\n1.全年共组织开展各类法治宣传活动并面向全体工作人员举办依法行政专题培训，参加培训的人员覆盖各街道各部门，效果良好。再接再厉。\n',
    );
    expect(sections(sections(report.children, 1)[0]!.children, 3)).toEqual([]);
  });
});
