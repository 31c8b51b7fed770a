import type { OpenedDraft } from '@fazhi/core/folder';
import { beforeAll, describe, expect, test } from 'vitest';
import { type EditionId, editions } from '../../packages/core/src/model/report/edition.ts';
import { type LayoutProfileId, layoutSettings } from '../../packages/core/src/model/report/layout.ts';
import type { Report } from '../../packages/core/src/model/report/report.ts';
import { readParagraphs } from '../../packages/core/src/readers/docx/index.ts';
import { build, plainText, walk } from '../../packages/core/src/tree/index.ts';
import { writeDocx } from '../../packages/core/src/writers/docx/index.ts';
import {
  documents,
  dossiers,
  type Example,
  head,
  longReport,
  openExample,
  publishExample,
  sentence,
} from './documents.ts';
import { measure, measureWords, missingForRender, type Page, renderPdfs, type TextLine } from './render.ts';

const { p, report } = build;

const missing = missingForRender();
const reason = missing.length === 0 ? '' : ` (skipped: this machine lacks ${missing.join(', ')})`;
// Where nobody looks at what was skipped, a machine that cannot render is a failure.
const skip = missing.length > 0 && !process.env.CI;

/** 一字, in millimetres. */
const characterWidth = 156 / 28;

/** The text block (版心), in millimetres from the upper left corner of the paper. */
const block = { left: 28, right: 184, top: 37, bottom: 262 } as const;
const firstAndLastInk: { readonly [Profile in LayoutProfileId]: readonly [number, number] } = {
  'page-37': [40.4, 259.9],
  'ink-true': [38.1, 261.4],
  'legacy-28': [40.3, 253.1],
};

/** A page whose ink nobody measures. */
type WrittenPage = Pick<Page, 'number' | 'lines'>;

/** What the first who asks has made, for all who ask. */
function shared<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** All documents of a kind are drawn in one run of LibreOffice. */
const examplesDrawn = shared(async () => {
  const examples = await Promise.all(documents.map(({ example }) => example()));
  const pdfs = await renderPdfs(new Map(examples.map(({ bytes }, index) => [`${index}`, bytes])));
  return examples.map((written, index) => ({ written, pdf: pdfs.get(`${index}`)! }));
});

interface DrawnDossier {
  readonly draft: OpenedDraft;
  readonly drawn: ReadonlyMap<EditionId, { readonly bytes: Uint8Array; readonly pages: readonly WrittenPage[] }>;
}

const dossiersDrawn = shared(async (): Promise<ReadonlyMap<string, DrawnDossier>> => {
  const written = new Map<string, Uint8Array>();
  const drafts = new Map<string, OpenedDraft>();
  const editionsOf = ({ dossier }: OpenedDraft) =>
    new Set<EditionId>(['submission', 'review', ...(dossier.report.editions ?? [])]);
  for (const name of dossiers) {
    const draft = await openExample(name);
    drafts.set(name, draft);
    for (const edition of editionsOf(draft)) written.set(`${name} ${edition}`, await publishExample(draft, edition));
  }
  const pdfs = await renderPdfs(written);
  const found = new Map<string, DrawnDossier>();
  for (const [name, draft] of drafts) {
    const drawn = new Map<EditionId, { bytes: Uint8Array; pages: readonly WrittenPage[] }>();
    for (const edition of editionsOf(draft)) {
      const words = await measureWords(pdfs.get(`${name} ${edition}`)!);
      const pages = words.map(({ lines }, index) => ({ number: index + 1, lines }));
      drawn.set(edition, { bytes: written.get(`${name} ${edition}`)!, pages });
    }
    found.set(name, { draft, drawn });
  }
  return found;
});

/** Below the text block stands nothing but the page number. */
const bodyLines = (page: Page) => page.lines.filter(({ top }) => top < block.bottom);
const isHeading = (text = ''): boolean =>
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|（\d+）)/.test(text);

/** 附件说明, 署名, 成文日期: what must not stand on a page without body text. */
const isDate = (text = ''): boolean => /^\d{4}年\d+月\d+日$/.test(text);
const isNote = (text = ''): boolean => text.startsWith('附件：');
const isLabel = (text = ''): boolean => /^附件\d*$/.test(text);

/** Where a paragraph begins, as its first line shows: two characters in. */
const beginsParagraph = (line: TextLine | undefined): boolean => line !== undefined && line.left > block.left + 8;

/** Pages of running text: not the first, not one that a signature or an attachment cuts short, nor one of those. */
function fullPages(pages: readonly Page[]): readonly Page[] {
  const end = pages.findIndex(({ lines }) => lines.some(({ text }) => isNote(text) || isDate(text) || isLabel(text)));
  // The last paragraph goes whole to the page of the signature, which then begins with it.
  const whole = beginsParagraph(pages[end]?.lines[0]) ? end - 1 : end;
  const running = pages.slice(1, end < 0 ? -1 : whole);
  // A heading never stands alone at the foot: it goes over to the next page.
  return running.filter((page) => !isHeading(pages[page.number]?.lines[0]?.text));
}

/** How often each character stands in a text. */
function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Characters of the file that the pages lack. */
function lostFrom(pages: readonly WrittenPage[], bytes: Uint8Array): readonly string[] {
  const printed = counted(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
  const written = counted(readParagraphs(bytes).join(''));
  return [...written].flatMap(([character, count]) => ((printed.get(character) ?? 0) < count ? [character] : []));
}

/** Numbers of the pages that begin with what stands below the body, though they are no 附件. */
function pagesOfEndOnly(pages: readonly WrittenPage[], { head }: Report): readonly number[] {
  const isEnd = (text = '') => isNote(text) || isDate(text) || head.signatures.includes(text);
  return pages.flatMap(({ number, lines }) => (isEnd(lines[0]?.text) ? [number] : []));
}

test('a machine that must render can', () => {
  if (process.env.CI) expect(missing).toEqual([]);
});

for (const [index, { name, profile }] of documents.entries()) {
  describe.skipIf(skip)(`${name}, ${profile}, drawn by LibreOffice${reason}`, () => {
    let written: Example;
    let pages: readonly Page[] = [];
    beforeAll(async () => {
      const drawn = (await examplesDrawn())[index]!;
      written = drawn.written;
      pages = await measure(drawn.pdf);
    }, 240_000);

    test('no character is lost', () => {
      expect(lostFrom(pages, written.bytes)).toEqual([]);
    });

    test('7.3.5 署名 and 成文日期 stand on one page, in lines of their own, as the clause has them', () => {
      const { signatures, issueDate, sealed } = written.tree.head;
      const page = pages.find(({ lines }) => lines.some(({ text }) => isDate(text)));
      const date = page?.lines.find(({ text }) => isDate(text));
      const signature = page?.lines.find(({ text }) => text === signatures[0]);
      const [year, month, day] = (issueDate ?? '').split('-').map(Number);
      expect(date?.text).toBe(`${year}年${month}月${day}日`);
      expect(date?.top).toBeGreaterThan(signature?.bottom ?? Number.NaN);
      const centre = (line: TextLine | undefined) => ((line?.left ?? 0) + (line?.right ?? 0)) / 2;
      if (sealed) expect(Math.abs(centre(signature) - centre(date))).toBeLessThan(0.5);
      else expect(Math.abs((date?.left ?? 0) - (signature?.left ?? 0) - 2 * characterWidth)).toBeLessThan(0.5);
    });

    test('7.3.5.5 no page has only 附件说明, 署名 or 成文日期', () => {
      expect(pagesOfEndOnly(pages, written.tree)).toEqual([]);
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
          /^[\p{Script=Han}，。、；：《》（）]+$/u.test(text) &&
          !/^(?:[《“（\d]|.[，。、；：！？》”）—…])/u.test(next)
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
      const number = pages[0]?.lines.find(({ text }) => text.startsWith(written.tree.head.documentNumber ?? '?'));
      const line = pages[0]?.ink({ top: number?.bottom ?? 0 }, 'red');
      const ink = pages[0]?.ink({ top: number?.top ?? 0, bottom: (line?.top ?? 0) - 0.5 });
      expect(Math.abs((line?.top ?? 0) - (ink?.bottom ?? 0) - 4)).toBeLessThanOrEqual(0.5);
      expect(line?.left).toBeCloseTo(block.left, 0);
      expect(line?.right).toBeCloseTo(block.right, 0);
    });

    test('7.3.3 page 1 shows body text', () => {
      const body = [...walk(written.tree)].find(({ type }) => type === 'paragraph');
      const opening = plainText(body ? [body] : []).slice(0, 10);
      expect(opening).toHaveLength(10);
      expect(pages[0]?.lines.some(({ text }) => text.startsWith(opening))).toBe(true);
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

describe.skipIf(skip).each(dossiers)(`every edition of %s, drawn by LibreOffice${reason}`, (name) => {
  let { draft, drawn }: DrawnDossier = { draft: undefined as never, drawn: new Map() };
  beforeAll(async () => {
    ({ draft, drawn } = (await dossiersDrawn()).get(name)!);
  }, 240_000);

  test('no character is lost', () => {
    for (const [edition, { bytes, pages }] of drawn) expect(lostFrom(pages, bytes), edition).toEqual([]);
  });

  test('the date stands in one line within the text block', () => {
    for (const [edition, { pages }] of drawn) {
      const dates = pages.flatMap(({ lines }) => lines.filter(({ text }) => isDate(text)));
      expect(dates, edition).toHaveLength(editions[edition].signature ? 1 : 0);
      for (const { right } of dates) expect(right, edition).toBeLessThanOrEqual(block.right + 0.1);
    }
  });

  test('7.3.5.5 no page has only 附件说明, 署名 or 成文日期', () => {
    for (const [edition, { pages }] of drawn) expect(pagesOfEndOnly(pages, draft.report), edition).toEqual([]);
  });

  test('a table that runs over repeats its header on every page', () => {
    for (const [edition, { pages }] of drawn) {
      const first = pages.findIndex((page) => page.lines.some(({ text }) => /^附件\d*$/.test(text)));
      for (const { lines, number } of first < 0 ? [] : pages.slice(first)) {
        // 版记 has a page of its own where a table leaves no room for it.
        if (number === pages.length && lines[0]?.text.startsWith('抄送：')) continue;
        expect(
          lines.some(({ text }) => /^(?:附件\d*$|序号)/.test(text)),
          `${edition}, page ${number}`,
        ).toBe(true);
      }
    }
  });

  test('comments do not move the text', () => {
    const linesOf = (edition: EditionId) => drawn.get(edition)?.pages.map(({ lines }) => lines) ?? [];
    const texts = (edition: EditionId) => linesOf(edition).map((lines) => lines.map(({ text }) => text));
    expect(texts('review')).toEqual(texts('submission'));
    const submitted = linesOf('submission').flat();
    for (const [index, { text, left, top }] of linesOf('review').flat().entries()) {
      expect(Math.abs(left - (submitted[index]?.left ?? 0)), text).toBeLessThan(0.3);
      expect(Math.abs(top - (submitted[index]?.top ?? 0)), text).toBeLessThan(0.3);
    }
  });
});

/** Lines of the body that bring 版记 to the end of a page, and over it. */
const linesMore = [19, 20, 21, 22] as const;

describe.skipIf(skip)(`other documents, drawn by LibreOffice${reason}`, () => {
  const short = (lines: number) =>
    report({ ...head, issuerMarks: [], title: '题' }, ...Array.from({ length: 8 + lines }, () => p('短段。')));
  const written: Readonly<Record<string, () => Promise<Uint8Array>>> = {
    joint: () => longReport('page-37', { issuerMarks: ['某某市司法局', '某某市人力资源和社会保障局', '某某市公安局'] }),
    corner: () => longReport('page-37', { copyNumber: '000001', secrecy: '机密★1年', urgency: '特急' }),
    wide: () =>
      writeDocx(report({ title: '题' }, p(sentence.repeat(60))), {
        edition: editions.public,
        layout: layoutSettings.parse({ linePitch: 29 }),
        date: '2024-02-20',
      }),
    ...Object.fromEntries(
      linesMore.map((lines) => [
        `${lines}`,
        () =>
          writeDocx(short(lines), {
            edition: editions.submission,
            layout: layoutSettings.parse({}),
            date: '2024-02-20',
          }),
      ]),
    ),
  };
  let pdfs: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const bytes = Object.entries(written).map(async ([name, write]) => [name, await write()] as const);
    pdfs = await renderPdfs(new Map(await Promise.all(bytes)));
  }, 240_000);
  const drawn = (name: string): Promise<readonly Page[]> => measure(pdfs.get(name)!);

  test('7.2.4 a joint mark begins at the same height, with 文件 in the middle of its names', async () => {
    const [page] = await drawn('joint');
    const mark = page?.ink({ bottom: 130 }, 'red');
    const document = page?.ink({ left: 166, bottom: 130 }, 'red');
    expect(Math.abs((mark?.top ?? 0) - (block.top + 35))).toBeLessThanOrEqual(1);
    const middle = (box: { top: number; bottom: number } | undefined) => ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2;
    expect(Math.abs(middle(mark) - middle(document))).toBeLessThan(1.5);
  });

  test('7.2 份号, 密级 and 紧急程度 stand above the mark and do not move it', async () => {
    const [page] = await drawn('corner');
    expect(page?.lines.slice(0, 3).map(({ text }) => text)).toEqual(['000001', '机密★1年', '特急']);
    expect(Math.abs((page?.ink({}, 'red')?.top ?? 0) - (block.top + 35))).toBeLessThanOrEqual(1);
  });

  test('29 points are 21 lines: the measure can fail', async () => {
    const pages = await drawn('wide');
    expect(bodyLines(pages[1] as Page)).toHaveLength(21);
  });

  test.each(linesMore)('7.4.1 版记 never stands on text: %i lines more', async (lines) => {
    const pages = await drawn(`${lines}`);
    const last = bodyLines(pages.at(-1) as Page);
    for (const [index, line] of last.slice(1).entries()) {
      expect(line.top - (last[index]?.top ?? 0)).toBeGreaterThan(9);
    }
    expect(Math.abs((pages.at(-1)?.ink({ bottom: block.bottom + 3 })?.bottom ?? 0) - block.bottom)).toBeLessThanOrEqual(
      0.5,
    );
  });
});
