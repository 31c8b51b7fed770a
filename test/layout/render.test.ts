import { beforeAll, describe, expect, test } from 'vitest';
import { editions } from '../../packages/core/src/model/edition.ts';
import { type LayoutProfileId, layoutSettings } from '../../packages/core/src/model/layout.ts';
import type { ReportHead } from '../../packages/core/src/model/report.ts';
import { readParagraphs } from '../../packages/core/src/readers/docx/index.ts';
import { build } from '../../packages/core/src/tree/index.ts';
import { writeDocx } from '../../packages/core/src/writers/docx/index.ts';
import { measure, missingForRender, type Page, renderPdf } from './render.ts';

const { attachment, fact, p, report, row, section, table } = build;

const missing = missingForRender();
const reason = missing.length === 0 ? '' : ` (skipped: this machine lacks ${missing.join(', ')})`;
// Where nobody looks at what was skipped, a machine that cannot render is a failure.
const skip = missing.length > 0 && !process.env.CI;

/** The text block (版心), in millimetres from the upper left corner of the paper. */
const block = { left: 28, right: 184, top: 37, bottom: 262 } as const;
const firstAndLastInk: { readonly [Profile in LayoutProfileId]: readonly [number, number] } = {
  'page-37': [40.4, 259.9],
  'ink-true': [38.1, 261.4],
  'legacy-28': [40.3, 253.1],
};

const head: Partial<ReportHead> = {
  issuerMarks: ['某某经济技术开发区管理委员会'],
  title: '某某经开区管委会关于2023年度法治政府建设情况的报告',
  documentNumber: '某经管〔2024〕5号',
  signatories: ['张某某'],
  addressees: ['某某市人民政府'],
  signatures: ['某某经济技术开发区管理委员会'],
  issueDate: '2024-02-20',
  copyTo: ['市委全面依法治市委员会办公室', '市司法局', '市人大常委会办公厅', '市政协办公厅', '市中级人民法院'],
  printedBy: '某某经开区管委会办公室',
  printedOn: '2024-02-21',
};
const marked = '深入贯彻《法治政府建设实施纲要》，扎实推进“放管服”改革，不断提升质效；群众满意——取得新成效。';
const sentence = '坚持以人民为中心推进法治政府建设全面落实各项任务持续优化营商环境规范行政执法行为加强行政复议工作';

function longReport(profile: LayoutProfileId, changes: Partial<ReportHead> = {}): Promise<Uint8Array> {
  const paragraphs = Array.from({ length: 40 }, (_, index) =>
    p(sentence.repeat(4), '。', sentence.slice(0, index), marked),
  );
  const tree = report(
    { ...head, ...changes },
    p('现将2023年度法治政府建设情况报告如下。'),
    section(1, '主要举措和成效', [p('全年办结', fact('review.closed', '128件'), '。'), ...paragraphs]),
    attachment(
      '任务落实情况表',
      table([row('序号', '任务', '单位'), row('1', sentence, '区司法局')], { widths: [1, 6, 3] }),
    ),
  );
  const layout = layoutSettings.parse({ profile });
  return writeDocx(tree, { edition: editions.submission, layout, date: '2024-02-20' });
}

interface Provider {
  readonly name: string;
  readonly profile: LayoutProfileId;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What is rendered and measured; a further document is a further line. */
const documents: readonly Provider[] = [
  { name: 'a long report', profile: 'page-37', bytes: () => longReport('page-37') },
  { name: 'a long report', profile: 'ink-true', bytes: () => longReport('ink-true') },
  { name: 'a long report', profile: 'legacy-28', bytes: () => longReport('legacy-28') },
];

const render = async (bytes: Promise<Uint8Array>): Promise<readonly Page[]> => measure(await renderPdf(await bytes));

/** Below the text block stands nothing but the page number. */
const bodyLines = (page: Page) => page.lines.filter(({ top }) => top < block.bottom);
const isHeading = (text = ''): boolean =>
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|（\d+）)/.test(text);

/** Pages of running text: not the first, not one that a signature or an attachment cuts short, nor one of those. */
function fullPages(pages: readonly Page[]): readonly Page[] {
  const end = pages.findIndex((page) =>
    page.lines.some(({ text }) => /^附件(?:：|\d*$)|^\d{4}年\d+月\d+日$/.test(text)),
  );
  const running = pages.slice(1, end < 0 ? -1 : end);
  // A heading never stands alone at the foot: it goes over to the next page.
  return running.filter((page) => !isHeading(pages[page.number]?.lines[0]?.text));
}

/** How often each character stands in a text. */
function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

test('a machine that must render can', () => {
  if (process.env.CI) expect(missing).toEqual([]);
});

for (const { name, profile, bytes } of documents) {
  describe.skipIf(skip)(`${name}, ${profile}, drawn by LibreOffice${reason}`, () => {
    let pages: readonly Page[] = [];
    beforeAll(async () => {
      pages = await render(bytes());
    }, 120_000);

    test('no character is lost', async () => {
      const printed = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
      const lost = [...counted(readParagraphs(await bytes()).join(''))].filter(
        ([character, count]) => (counted(printed).get(character) ?? 0) < count,
      );
      expect(lost).toEqual([]);
    });

    test('5.1 paper of 210 × 297 mm', () => {
      for (const { width, height } of pages) {
        expect(width).toBeCloseTo(210, 0);
        expect(height).toBeCloseTo(297, 0);
      }
    });

    test('5.2.3 a full page has 22 lines', () => {
      const full = fullPages(pages);
      expect(full.length).toBeGreaterThan(1);
      for (const page of full) expect(bodyLines(page), `page ${page.number}`).toHaveLength(22);
    });

    test('5.2.3 a full line has 28 characters', () => {
      const lines = fullPages(pages).flatMap(bodyLines);
      const whole = lines.filter(({ text, left, right }, index) => {
        const next = lines[index + 1]?.text ?? '';
        // No closing mark begins a line and no opening one ends it: a character is taken over to the next.
        return (
          left < 29 &&
          right > 183 &&
          /^\p{Script=Han}+$/u.test(text) &&
          !/^(?:[《“（]|.[，。、；：！？》”）—…])/u.test(next)
        );
      });
      expect(whole.length).toBeGreaterThan(10);
      for (const { text } of whole) expect([...text]).toHaveLength(28);
    });

    test('5.2.1 text stands between 28 and 184 mm', () => {
      for (const page of fullPages(pages)) {
        const ink = page.ink({ bottom: block.bottom + 3 });
        expect(ink?.left).toBeGreaterThanOrEqual(block.left - 0.1);
        expect(ink?.left).toBeLessThan(block.left + 1);
        expect(ink?.right).toBeLessThanOrEqual(block.right + 0.1);
        expect(ink?.right).toBeGreaterThan(block.right - 1);
      }
    });

    test('5.2.1 first and last ink of a full page', () => {
      const [first, last] = firstAndLastInk[profile];
      for (const page of fullPages(pages)) {
        const ink = page.ink({ bottom: block.bottom + 3 });
        expect(Math.abs((ink?.top ?? 0) - first), `page ${page.number} top`).toBeLessThanOrEqual(1);
        expect(Math.abs((ink?.bottom ?? 0) - last), `page ${page.number} bottom`).toBeLessThanOrEqual(1);
      }
    });

    test('7.2.4 the ink of 发文机关标志 begins 35±1 mm below the text block’s upper edge', () => {
      const mark = pages[0]?.ink({}, 'red');
      expect(Math.abs((mark?.top ?? 0) - (block.top + 35))).toBeLessThanOrEqual(1);
    });

    test('7.2.7 the red line stands 4 mm below 发文字号, as wide as the text block', () => {
      const number = pages[0]?.lines.find(({ text }) => text.includes('〔2024〕'));
      const line = pages[0]?.ink({ top: number?.bottom ?? 0 }, 'red');
      const ink = pages[0]?.ink({ top: number?.top ?? 0, bottom: (line?.top ?? 0) - 0.5 });
      expect(Math.abs((line?.top ?? 0) - (ink?.bottom ?? 0) - 4)).toBeLessThanOrEqual(0.5);
      expect(line?.left).toBeCloseTo(block.left, 0);
      expect(line?.right).toBeCloseTo(block.right, 0);
    });

    test('7.3.3 page 1 shows body text', () => {
      expect(pages[0]?.lines.some(({ text }) => text.startsWith('现将'))).toBe(true);
    });

    test('7.5 the 一字线 stands 7±0.5 mm below the text block, outside: odd pages right, even pages left', () => {
      for (const page of pages) {
        const foot = page.lines.at(-1);
        expect(foot?.text.replaceAll(' ', '')).toBe(`—${page.number}—`);
        const ink = page.ink({ top: block.bottom + 4 });
        const odd = page.number % 2 === 1;
        const dash = page.ink({
          top: block.bottom + 4,
          left: odd ? (ink?.right ?? 0) - 2 : (ink?.left ?? 0) - 0.5,
          right: odd ? (ink?.right ?? 0) + 0.5 : (ink?.left ?? 0) + 2,
        });
        const middle = ((dash?.top ?? 0) + (dash?.bottom ?? 0)) / 2;
        expect(Math.abs(middle - block.bottom - 7), `page ${page.number}`).toBeLessThanOrEqual(0.5);
        // 一字 of 四号 is 4.9 mm; the dash has a little white of its own.
        if (odd) expect(Math.abs(block.right - 4.94 - (ink?.right ?? 0))).toBeLessThan(0.7);
        else expect(Math.abs(block.left + 4.94 - (ink?.left ?? 0))).toBeLessThan(0.7);
      }
    });

    test('7.4.1 版记 ends at the lower edge of the text block on the last page', () => {
      const last = pages.at(-1);
      expect(last?.lines.some(({ text }) => text.startsWith('抄送：'))).toBe(true);
      const ink = last?.ink({ bottom: block.bottom + 3 });
      expect(Math.abs((ink?.bottom ?? 0) - block.bottom)).toBeLessThanOrEqual(0.5);
      expect(ink?.left).toBeCloseTo(block.left, 0);
      expect(ink?.right).toBeCloseTo(block.right, 0);
    });
  });
}

describe.skipIf(skip)(`other documents, drawn by LibreOffice${reason}`, () => {
  test('7.2.4 a joint mark begins at the same height, with 文件 in the middle of its names', async () => {
    const issuerMarks = ['某某市司法局', '某某市人力资源和社会保障局', '某某市公安局'];
    const [page] = await render(longReport('page-37', { issuerMarks }));
    const mark = page?.ink({ bottom: 130 }, 'red');
    const document = page?.ink({ left: 166, bottom: 130 }, 'red');
    expect(Math.abs((mark?.top ?? 0) - (block.top + 35))).toBeLessThanOrEqual(1);
    const middle = (box: { top: number; bottom: number } | undefined) => ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2;
    expect(Math.abs(middle(mark) - middle(document))).toBeLessThan(1.5);
  }, 120_000);

  test('7.2 份号, 密级 and 紧急程度 stand above the mark and do not move it', async () => {
    const corner = { copyNumber: '000001', secrecy: '机密★1年', urgency: '特急' };
    const [page] = await render(longReport('page-37', corner));
    expect(page?.lines.slice(0, 3).map(({ text }) => text)).toEqual(['000001', '机密★1年', '特急']);
    expect(Math.abs((page?.ink({}, 'red')?.top ?? 0) - (block.top + 35))).toBeLessThanOrEqual(1);
  }, 120_000);

  test('29 points are 21 lines: the measure can fail', async () => {
    const layout = layoutSettings.parse({ linePitch: 29 });
    const tree = report({ title: '题' }, p(sentence.repeat(60)));
    const pages = await render(writeDocx(tree, { edition: editions.public, layout, date: '2024-02-20' }));
    expect(bodyLines(pages[1] as Page)).toHaveLength(21);
  }, 120_000);

  test.each([19, 20, 21, 22])(
    '7.4.1 版记 never stands on text: %i lines more',
    async (lines) => {
      const tree = report(
        { ...head, issuerMarks: [], title: '题' },
        ...Array.from({ length: 8 + lines }, () => p('短段。')),
      );
      const layout = layoutSettings.parse({});
      const pages = await render(writeDocx(tree, { edition: editions.submission, layout, date: '2024-02-20' }));
      const last = bodyLines(pages.at(-1) as Page);
      for (const [index, line] of last.slice(1).entries()) {
        expect(line.top - (last[index]?.top ?? 0)).toBeGreaterThan(9);
      }
      expect(
        Math.abs((pages.at(-1)?.ink({ bottom: block.bottom + 3 })?.bottom ?? 0) - block.bottom),
      ).toBeLessThanOrEqual(0.5);
    },
    120_000,
  );
});
