import { describe, expect, it } from 'vitest';
import { build, checkFile, writeDocx } from '../../src/index.ts';
import { editions } from '../../src/model/report/edition.ts';
import { defaultLayout, type LayoutProfileId } from '../../src/model/report/layout.ts';
import { openOffice } from '../../src/ooxml/index.ts';
import { readTypesetting } from '../../src/readers/docx/index.ts';
import { soundHead } from './sound-head.ts';

const { p, section, report, fact } = build;
const sentence = '全年工作有序推进，各项任务按照年初的安排逐项落实，依法行政的能力和水平有了新的提高。';
const tree = report(
  soundHead,
  section(1, '主要举措和成效', [
    section(2, '健全机制', [p(sentence, fact('review.accepted', '21件'))]),
    section(2, '规范执法', [section(3, '修订规则', [p(sentence)], { runIn: true })]),
  ]),
);
const bytesIn = (profile: LayoutProfileId) =>
  writeDocx(tree, { edition: editions.submission, layout: { ...defaultLayout, profile }, date: '2026-02-20' });

describe('readTypesetting', () => {
  it('finds page, fonts, pitch, indents and page numbers', async () => {
    const { sections, paragraphs } = readTypesetting(openOffice(await bytesIn('page-37')), 'a.docx');
    const [{ page, pageNumbers } = { page: undefined, pageNumbers: [] }] = sections;
    expect(page).toMatchObject({ grid: 'lines', linePitch: 28.95 });
    expect(page?.top).toBeCloseTo(37, 1);
    expect(page?.left).toBeCloseTo(28, 1);
    const body = paragraphs.find(({ text }) => text.startsWith('全年工作'))!;
    expect(body).toMatchObject({ font: '仿宋_GB2312', size: 16, bold: false, linePitch: 28.95, spacing: -0.25 });
    expect(body.indent.first).toBe(2);
    expect(paragraphs.find(({ text }) => text.startsWith('一、'))).toMatchObject({ font: '黑体' });
    expect(paragraphs.find(({ text }) => text.startsWith('（一）'))).toMatchObject({ font: '楷体_GB2312' });
    expect(pageNumbers.map(({ text, pages, align }) => [text, pages, align])).toEqual([
      ['— # —', 'all', 'right'],
      ['— # —', 'even', 'left'],
    ]);
  });

  it.each(['page-37', 'ink-true', 'legacy-28'] as const)(
    'what we write in %s has no fault of format',
    async (profile) => {
      const { value } = await checkFile(await bytesIn(profile), 'a.docx');
      expect(value?.messages.filter(({ ruleId }) => ruleId?.startsWith('format/')).map(String)).toEqual([]);
    },
  );
});
