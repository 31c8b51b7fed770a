import { expect, test } from 'vitest';
import { editions } from '../../src/model/report/edition.ts';
import { defaultLayout } from '../../src/model/report/layout.ts';
import type { ReportHead } from '../../src/model/report/report.ts';
import { build } from '../../src/tree/index.ts';
import { firstPageOf } from '../../src/writers/docx/head/first-page.ts';
import { geometryOf } from '../../src/writers/docx/page/geometry.ts';
import { written } from './written.ts';

const organs = ['云山县人民政府', '青禾区人民政府', '石桥县人民政府', '望川区人民政府', '清河经济技术开发区管理委员会'];
const people = ['张三', '李小明', '欧阳震华', '王五', '赵六七'];
const head = (count: number, changes: Partial<ReportHead> = {}): ReportHead =>
  build.report({
    title: '关于2025年度法治政府建设情况的报告',
    documentNumber: '云政〔2026〕3号',
    issuerMarks: organs.slice(0, count),
    signatories: people.slice(0, count),
    addressees: ['清河市人民政府'],
    ...changes,
  }).head;
const of = (given: ReportHead) => firstPageOf(given, editions.submission, geometryOf(defaultLayout));
const long = '关于贯彻落实省法治政府建设实施方案推进2025年度依法行政工作及下一年度重点任务安排情况的报告';

test('one organ keeps the size that its width allows, whatever stands below it', () => {
  expect(of(head(1)).markMost).toBe(of(head(1, { title: long.repeat(2) })).markMost);
});

test('marks of several organs get smaller until page 1 keeps two lines of body', () => {
  const sizes = [1, 2, 3, 4, 5].map((count) => of(head(count)));
  for (const { bodyLines } of sizes) expect(bodyLines).toBeGreaterThanOrEqual(2);
  expect(sizes[4]?.markMost).toBeLessThan(sizes[1]?.markMost ?? 0);
  expect(sizes.every(({ addresseesMove }) => !addresseesMove)).toBe(true);
});

const full = head(5, { title: long });

test('then 主送机关 go to 版记, and what is too much even so is said', () => {
  expect(of(full)).toMatchObject({ addresseesMove: true, markMost: 22 });
  expect(of(full).bodyLines).toBeGreaterThan(0);
  expect(of(head(5, { title: `${long}及其落实情况的说明和下一步工作安排` })).bodyLines).toBeLessThan(1);
});

test('what moves is printed once, in 版记', async () => {
  const tree = build.report({ ...full, copyTo: ['市司法局'] }, build.p('正文。'));
  const { paragraphs } = await written(tree);
  expect(paragraphs.filter(({ text }) => text.includes('清河市人民政府')).map(({ text }) => text)).toEqual([
    '主送：清河市人民政府。',
  ]);
});
