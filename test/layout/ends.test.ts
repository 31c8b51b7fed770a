import { beforeAll, describe, expect, test } from 'vitest';
import { parsePackage, textOf } from '../../packages/core/src/ooxml/index.ts';
import { readParagraphs } from '../../packages/core/src/readers/docx/index.ts';
import { type End, imprints, pageEnds, signatures, tables, titled, writeEnd } from './ends.ts';
import { measureWords, missingForRender, renderPdfs, type TextLine, type Words } from './render.ts';

const missing = missingForRender();
const reason = missing.length === 0 ? '' : ` (skipped: this machine lacks ${missing.join(', ')})`;
// Where nobody looks at what was skipped, a machine that cannot render is a failure.
const skip = missing.length > 0 && !process.env.CI;

/** The text block (版心), in millimetres. */
const block = { left: 28, right: 184, bottom: 262 } as const;

interface Drawn {
  readonly bytes: Uint8Array;
  readonly pages: readonly Words[];
}

const drawn = new Map<string, Drawn>();
const bodyLines = (page: Words | undefined): readonly TextLine[] =>
  (page?.lines ?? []).filter(({ top }) => top < block.bottom);
const isDate = (text = ''): boolean => /^\d{4}年\d+月\d+日$/.test(text);

/** How often each character stands in a text. */
function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** The lines that the writer made of the paragraphs of a style. */
function writtenLines({ bytes }: Drawn, style: string): readonly string[] {
  const xml = textOf(parsePackage(bytes), 'word/document.xml');
  return xml
    .split('</w:p>')
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .flatMap((paragraph) => paragraph.split('<w:br/>'))
    .map((line) => [...line.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .map((line) => line.replace(/\s/g, ''));
}

const printedLines = ({ pages }: Drawn): readonly string[] =>
  pages.flatMap(({ lines }) => lines.map(({ text }) => text.replace(/\s/g, '')));

describe.skipIf(skip)(`the ends of reports, drawn by LibreOffice in one run${reason}`, () => {
  const all: readonly End[] = [...pageEnds, ...signatures, ...imprints, ...titled, ...tables];
  const of = ({ name }: End): Drawn => drawn.get(name) as Drawn;

  beforeAll(async () => {
    const documents = new Map<string, Uint8Array>();
    for (const end of all) documents.set(end.name, await writeEnd(end));
    for (const [name, pdf] of await renderPdfs(documents))
      drawn.set(name, { bytes: documents.get(name) as Uint8Array, pages: await measureWords(pdf) });
  }, 400_000);

  test('each is drawn, under a name of its own', () => {
    expect([...drawn.keys()]).toEqual(all.map(({ name }) => name));
  });

  test('no character is lost', () => {
    for (const end of all) {
      const { bytes, pages } = of(end);
      const printed = counted(pages.flatMap((page) => bodyLines(page).map(({ text }) => text)).join(''));
      // The header of a table is printed again on each page.
      for (const [character, count] of counted(readParagraphs(bytes).join('')))
        expect(printed.get(character) ?? 0, `${end.name}: ${character}`).toBeGreaterThanOrEqual(count);
    }
  });

  test.each(pageEnds)('7.3.5.5 the page before 署名 is not half empty: $name', (end) => {
    const { pages } = of(end);
    const at = pages.findIndex(({ lines }) => lines.some(({ text }) => isDate(text)));
    expect(at).toBeGreaterThanOrEqual(0);
    const [first, second] = bodyLines(pages[at]);
    expect(end.tree.head.signatures.some((name) => first?.text.includes(name))).toBe(false);
    expect(isDate(first?.text)).toBe(false);
    expect(first?.text.startsWith('附件：')).toBe(false);
    if (at === 0) return;
    // Half of 22 lines, given that the last stands at the foot of them.
    const foot = bodyLines(pages[at - 1]).at(-1)?.bottom ?? 0;
    expect(foot, second?.text).toBeGreaterThan((37 + 262) / 2);
  });

  test.each(signatures)('7.3.5 the date is one line within the text block: $name', (end) => {
    const { pages } = of(end);
    const dates = pages.flatMap(({ lines }) => lines.filter(({ text }) => isDate(text)));
    expect(dates).toHaveLength(1);
    expect(dates[0]?.left).toBeGreaterThanOrEqual(block.left - 0.1);
    expect(dates[0]?.right).toBeLessThanOrEqual(block.right + 0.1);
  });

  test.each(signatures)('7.3.5 a signature ends its lines where the writer does: $name', (end) => {
    const lines = writtenLines(of(end), 'Signature');
    expect(lines.length).toBeGreaterThan(1);
    expect(printedLines(of(end))).toEqual(expect.arrayContaining([...lines]));
  });

  test.each(imprints)('7.4.3 the printing date ends the last line of the organ: $name', (end) => {
    const [, month, day] = (end.tree.head.printedOn ?? '').split('-').map(Number);
    const line = of(end).pages.flatMap(({ lines }) => lines.filter(({ text }) => text.endsWith('日印发')));
    expect(line).toHaveLength(1);
    expect(line[0]?.text).toMatch(new RegExp(`[^\\d]2025年${month}月${day}日印发$`));
    expect(Math.abs((line[0]?.right ?? 0) - (block.right - 4.94))).toBeLessThan(1);
    const printed = printedLines(of(end)).join('');
    expect(printed).toContain(end.tree.head.printedBy);
  });

  test.each(tables)('7.4.1 no page of a table above 版记 is white: $name', (end) => {
    const { pages } = of(end);
    const from = pages.findIndex(({ lines }) => lines[0]?.text.startsWith('附件'));
    expect(from).toBeGreaterThan(0);
    for (const page of pages.slice(from, -1)) expect(bodyLines(page).at(-1)?.bottom).toBeGreaterThan((37 + 262) / 2);
    const ends = bodyLines(pages.at(-1)).map(({ text }) => text);
    expect(ends.slice(-2).join('')).toMatch(/^抄送：.*2025年2月14日印发$/);
  });

  test.each(titled)('7.3.4, 7.3.7 a title of an annex ends its lines where the writer does: $name', (end) => {
    const lines = [...writtenLines(of(end), 'AttachmentNote'), ...writtenLines(of(end), 'AttachmentTitle')];
    expect(lines.length).toBeGreaterThan(1);
    expect(printedLines(of(end))).toEqual(expect.arrayContaining(lines));
  });

  test.each(titled)('7.3.4 further lines stand under the first character of the title: $name', (end) => {
    const [first, ...rest] = writtenLines(of(end), 'AttachmentNote');
    const lines = of(end).pages.flatMap(({ lines }) => lines);
    const leftOf = (text: string) => lines.find((line) => line.text.replace(/\s/g, '') === text)?.left ?? Number.NaN;
    const several = first?.startsWith('附件：1.');
    // 版心, two characters, 附件： and, of several, the number.
    const title =
      (several ? 2 + 3 + (rest.some((line) => line.startsWith('10.')) ? 465 / 315 : 1) : 2 + 3) * (156 / 28);
    for (const line of rest.filter((each) => !/^\d+\./.test(each)))
      expect(Math.abs(leftOf(line) - block.left - title), line).toBeLessThan(/^[（《“]/.test(line) ? 3 : 1);
  });
});
