import { beforeAll, describe, expect, it } from 'vitest';
import { build, writeDocx } from '../../src/index.ts';
import { editions } from '../../src/model/report/edition.ts';
import { defaultLayout } from '../../src/model/report/layout.ts';
import { soundHead } from '../readers/sound-head.ts';
import { formatFindings, type Parts, pageFindings, printedParts, soundParts, style } from './page-parts.ts';

let sound: Parts;
let printed: Parts;
beforeAll(async () => {
  [sound, printed] = [await soundParts(2), await printedParts(2)];
});

const pitched = (spacing: string) => style('Title', /<w:spacing [^>]*>/, `<w:spacing ${spacing}/>`);

describe('lines of a title', () => {
  it.each([
    ['lower than their words', 'w:line="400" w:lineRule="exact"'],
    ['far apart', 'w:line="1200" w:lineRule="exact"'],
    ['two and a half times as high', 'w:line="600" w:lineRule="auto"'],
  ])('%s', async (_name, spacing) => {
    for (const parts of [sound, printed]) {
      const found = await pageFindings(pitched(spacing)(parts));
      // 附件标题 follows the style of the title; a fault of both is told once, where most of them stand.
      expect(found.map((each) => [each.rule, each.opening])).toEqual([['format/line-pitch', '任务完成情况表']]);
    }
  });

  it.each([
    ['as high as those of the text', 'w:line="579" w:lineRule="exact"'],
    ['a point higher than practice has them', 'w:line="720" w:lineRule="exact"'],
    ['single', 'w:line="240" w:lineRule="auto"'],
    ['lower, if they grow', 'w:line="400" w:lineRule="atLeast"'],
  ])('%s are right', async (_name, spacing) => {
    expect(await pageFindings(pitched(spacing)(sound))).toEqual([]);
  });
});

it('a title of a hundred characters is one, and its mark stays red', async () => {
  const title =
    '云山县人民政府关于贯彻落实《法治政府建设实施纲要（2021—2025年）》和《云江市法治政府建设实施方案（2021—2025年）》推进2025年度依法行政、Wi-Fi“一网通办”平台建设及2026年重点任务安排情况的报告';
  const { p, report, section } = build;
  const text = '全年工作有序推进，各项任务按照年初的安排逐项落实，依法行政的能力和水平有了新的提高。';
  const bytes = await writeDocx(report({ ...soundHead, title }, section(1, '主要举措和成效', [p(text)])), {
    edition: editions.submission,
    layout: defaultLayout,
    date: '2026-02-20',
  });
  expect(await formatFindings(bytes)).toEqual([]);
});
