import { describe, expect, test } from 'vitest';
import type { Attachment, Block, Inline, ReportHead } from '../../src/model/report/report.ts';
import { build } from '../../src/tree/index.ts';
import { attributeOf, written } from './written.ts';

const { attachment, fact, lineBreak, p, report, row, section, table, text } = build;

const end: Partial<ReportHead> = {
  title: '题',
  signatures: ['清河镇人民政府'],
  issueDate: '2025-02-14',
  note: '此件公开发布',
};
const long = (lines: number): string => `${'长'.repeat(lines * 28 - 5)}。`;
const annexes = (count: number): Attachment[] =>
  Array.from({ length: count }, (_, index) => attachment(`附件名称第${index + 1}项`, p('略。')));

const write = (body: readonly (Block | Attachment)[], head: Partial<ReportHead> = {}) =>
  written(report({ ...end, ...head }, ...body));

/** Paragraphs that stand on the page of the next one, the headings left out: their style says so. */
async function heldOf(
  body: readonly (Block | Attachment)[],
  head: Partial<ReportHead> = {},
): Promise<readonly string[]> {
  const { paragraphs } = await write(body, head);
  return paragraphs.filter(({ xml, text }) => xml.includes('<w:keepNext/>') && text !== '').map(({ text }) => text);
}
const signed = ['清河镇人民政府', '2025年2月14日'];

describe('7.3.5.5 what 署名 and 成文日期 hold on to', () => {
  test('a closing formula and the short paragraph above it', async () => {
    expect(await heldOf([p(long(9)), p(long(3)), p('特此报告。')])).toEqual([long(3), '特此报告。', ...signed]);
  });

  test('a closing formula alone where the paragraph above it is long', async () => {
    expect(await heldOf([p(long(4)), p('特此报告。')])).toEqual(['特此报告。', ...signed]);
  });

  test('a title that runs into its paragraph is part of its length', async () => {
    const runIn = (lines: number) => section(2, '提升普法宣传质量。', [p(long(lines))], { runIn: true });
    const held = await heldOf([section(1, '主要安排', [runIn(3)]), p('特此报告。')]);
    expect(held).toEqual(['特此报告。', ...signed]);
    expect(await heldOf([section(1, '主要安排', [p('短段。'), runIn(2)]), p('特此报告。')])).toEqual([
      `（一）提升普法宣传质量。${long(2)}`,
      '特此报告。',
      ...signed,
    ]);
  });

  test('headings above the paragraph go along, and count', async () => {
    const under = [section(1, '主要安排', [section(2, '提升质量', [p(long(3))])]), p('特此报告。')];
    expect(await heldOf(under)).toEqual(['特此报告。', ...signed]);
  });

  test('a last paragraph that leaves half a page at most', async () => {
    expect(await heldOf([p(long(8))])).toEqual([long(8), ...signed]);
    expect(await heldOf([p(long(9))])).toEqual(signed);
  });

  test('nothing after a table', async () => {
    expect(await heldOf([table([row('甲', '乙')])])).toEqual(signed);
  });

  test('no more than the formula under seals that fill a third of the page', async () => {
    const head = { sealed: true, signatures: ['甲局', '乙局', '丙局', '丁局'].map((name) => name.padStart(12, '某')) };
    const held = await heldOf([p(long(3)), p('特此报告。')], head);
    expect(held[0]).toBe('特此报告。');
  });
});

describe('7.3.4 附件说明', () => {
  const entry = (number: number) => `${number === 1 ? '附件：' : ''}${number}.附件名称第${number}项`;

  test('a short note holds together, and to the text', async () => {
    expect(await heldOf([p('特此报告。'), ...annexes(3)])).toEqual([
      '特此报告。',
      entry(1),
      entry(2),
      entry(3),
      ...signed,
    ]);
  });

  test('of a long one the first two and the last two entries', async () => {
    const held = await heldOf([p(long(2)), p('特此报告。'), ...annexes(12)]);
    expect(held).toEqual([long(2), '特此报告。', entry(1), entry(11), entry(12), ...signed]);
  });

  test('titles of ten and more stand in one column with those before', async () => {
    const { paragraphs } = await write([p('略。'), ...annexes(12)]);
    const notes = paragraphs.filter(({ style }) => style === 'AttachmentNote');
    expect(notes).toHaveLength(12);
    for (const { xml } of notes) {
      expect(attributeOf(xml, 'w:ind', 'w:left')).toBe(String(5 * 315 + 465));
      expect(attributeOf(xml, 'w:tab', 'w:pos')).toBe(String(5 * 315 + 465));
    }
  });
});

describe('7.3.7 the title of an annex', () => {
  const linesOf = async (node: Attachment): Promise<readonly string[]> => {
    const { paragraphs } = await write([p('略。'), node]);
    const xml = paragraphs.find(({ style }) => style === 'AttachmentTitle')?.xml ?? '';
    return xml
      .split('<w:br/>')
      .map((line) => [...line.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, t]) => t).join(''));
  };

  const titled = (...title: readonly (string | Inline)[]): Attachment => ({
    ...attachment('', p('略。')),
    title: title.map((child) => (typeof child === 'string' ? text(child) : child)),
  });

  test('is broken by sense', async () => {
    expect(await linesOf(attachment('清河镇2024年度法治政府建设任务清单完成情况统计表', p('略。')))).toEqual([
      '清河镇2024年度法治政府建设',
      '任务清单完成情况统计表',
    ]);
  });

  test('keeps its figures whole, and bound to their facts', async () => {
    const node = titled('清河镇2024年度', fact('review.closed', '128件'), '行政复议案件办理情况及行政应诉情况统计表');
    expect(await linesOf(node)).toEqual(['清河镇2024年度128件行政复议案件', '办理情况及行政应诉情况统计表']);
    const { document } = await write([p('略。'), node]);
    expect(document).toMatch(
      /<w:bookmarkStart [^>]*\/><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>128件<\/w:t><\/w:r><w:bookmarkEnd/,
    );
  });

  test('ends its lines where its author ends them', async () => {
    const node = titled('清河镇', lineBreak(), '任务清单');
    expect(await linesOf(node)).toEqual(['清河镇', '任务清单']);
  });
});

describe('7.4.3 印发机关 and 印发日期', () => {
  const linesOf = async (printedBy: string, printedOn?: string): Promise<readonly string[]> => {
    const { paragraphs } = await write([p('略。')], { printedBy, ...(printedOn !== undefined && { printedOn }) });
    const xml = paragraphs.find(({ style }) => style === 'Imprint')?.xml ?? '';
    return xml
      .split('<w:br/>')
      .map((line) => line.replace(/<w:tab\/>/g, '<w:t>→</w:t>'))
      .map((line) => [...line.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, t]) => t).join(''));
  };

  test.each([
    ['县人民政府办公室', ['县人民政府办公室→2025年2月14日印发']],
    [
      '大理白族自治州巍山彝族回族自治县人民政府办公室',
      ['大理白族自治州巍山彝族回族自治县', '人民政府办公室→2025年2月14日印发'],
    ],
    [
      '武汉经济技术开发区（汉南区）管理委员会办公室',
      ['武汉经济技术开发区（汉南区）', '管理委员会办公室→2025年2月14日印发'],
    ],
  ])('%s', async (printedBy, lines) => {
    expect(await linesOf(printedBy, '2025-02-14')).toEqual(lines);
  });

  test('without a date the name has the whole line', async () => {
    const name = '大理白族自治州巍山彝族回族自治县人民政府办公室';
    expect(await linesOf(name)).toEqual([name]);
  });
});

describe('7.3.5 署名 longer than a line', () => {
  const name = '中共新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县委员会全面依法治县委员会办公室';

  test.each([false, true])('is broken between words, sealed: %s', async (sealed) => {
    const { paragraphs } = await write([p('略。')], { signatures: [name], sealed });
    const { xml = '', text = '' } = paragraphs.find(({ style }) => style === 'Signature') ?? {};
    expect(text).toBe(name);
    expect(xml).toMatch(/自治州<\/w:t><\/w:r><w:r><w:br\/>/);
  });

  test('of two sealed ones each stands in a row of its own', async () => {
    const { paragraphs } = await write([p('略。')], { signatures: [name, '县司法局'], sealed: true });
    const texts = paragraphs.filter(({ style }) => style === 'Signature').map(({ text }) => text);
    expect(texts).toEqual([name, '县司法局', '2025年2月14日']);
  });
});
