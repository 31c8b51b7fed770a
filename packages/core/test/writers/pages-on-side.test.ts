import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../src/model/report/report.ts';
import { parsePackage, textOf } from '../../src/ooxml/index.ts';
import { readParagraphs } from '../../src/readers/docx/index.ts';
import { build } from '../../src/tree/index.ts';
import { attributeOf, write, written } from './written.ts';

const { attachment, p, report, row, table } = build;
const numbers = (columns: number, words = '12件') => row(...Array.from({ length: columns }, () => words));
const annex = (orientation: Attachment['orientation'], columns = 3, words?: string): Attachment => ({
  ...attachment('明细表', table([numbers(columns, '列'), numbers(columns, words)])),
  ...(orientation && { orientation }),
});
const imprint = { printedBy: '县人民政府办公室', printedOn: '2025-02-14' } as const;

/** The kind of each section in order, as its page says. */
async function sectionsOf(...annexes: readonly Attachment[]): Promise<readonly string[]> {
  const { document } = await written(report({ title: '题', ...imprint }, p('正文。'), ...annexes));
  return [...document.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(
    ([xml]) => `${attributeOf(xml, 'w:pgSz', 'w:w')}×${attributeOf(xml, 'w:pgSz', 'w:h')}`,
  );
}
const [upright, onSide] = ['11906×16838', '16838×11906'];

describe('8 pages on their side', () => {
  test('an annex lies on its side where its author says so, and 版记 stands on an upright page', async () => {
    expect(await sectionsOf(annex(undefined))).toEqual([upright]);
    expect(await sectionsOf(annex('landscape'))).toEqual([upright, onSide, upright]);
    expect(await sectionsOf(annex('landscape'), annex('landscape'))).toEqual([upright, onSide, upright]);
    expect(await sectionsOf(annex('landscape'), annex(undefined), annex('landscape'))).toEqual([
      ...[upright, onSide, upright, onSide, upright],
    ]);
  });

  test('or where its columns find no room on upright pages, unless its author says that it stands', async () => {
    // Columns of two characters, and of nine.
    expect(await sectionsOf(annex(undefined, 15))).toEqual([upright]);
    expect(await sectionsOf(annex(undefined, 16))).toEqual([upright, onSide, upright]);
    expect(await sectionsOf(annex('portrait', 16))).toEqual([upright]);
    expect(await sectionsOf(annex(undefined, 9, '1234567890.12345678'))).toEqual([upright, onSide, upright]);
    expect(await sectionsOf(annex(undefined, 8, '1234567890.12345678'))).toEqual([upright]);
  });

  test('without 版记 the document ends on its side', async () => {
    const { document } = await written(report({ title: '题' }, p('正文。'), annex('landscape')));
    expect(document.match(/<w:sectPr/g)).toHaveLength(2);
    expect(document.slice(document.lastIndexOf('<w:sectPr'))).toContain('w:orient="landscape"');
  });

  test('the page is the upright one turned by a quarter, its left edge up, and the table as wide as its text block', async () => {
    const { document } = await written(report({ title: '题' }, p('正文。'), annex('landscape')));
    const section = document.slice(document.lastIndexOf('<w:sectPr'));
    const edges = ['top', 'right', 'bottom', 'left'].map((edge) => attributeOf(section, 'w:pgMar', `w:${edge}`));
    expect(edges).toEqual(['1587', '2098', '1474', '1984']);
    expect(attributeOf(document.slice(document.indexOf('<w:tbl>')), 'w:tblW', 'w:w')).toBe(String(16838 - 2098 - 1984));
  });

  test('the number stands where it does on upright pages, its words turned', async () => {
    const parts = parsePackage(await write(report({ title: '题' }, p('正文。'), annex('landscape'))));
    const main = textOf(parts, 'word/document.xml');
    const section = main.slice(main.lastIndexOf('<w:sectPr'));
    const named = [...section.matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"\/>/g)];
    expect(named.map(([, type]) => type)).toEqual(['default', 'even']);
    const relationships = textOf(parts, 'word/_rels/document.xml.rels');
    for (const [, type, id] of named) {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relationships)?.[1];
      const footer = textOf(parts, `word/${target}`);
      expect(footer).toContain('<wps:bodyPr vert="vert"');
      expect(footer).toContain('PAGE');
      expect(footer).toContain(`<w:jc w:val="${type === 'even' ? 'left' : 'right'}"/>`);
    }
  });

  test('nothing is lost to the reader, and upright documents have no part more', async () => {
    const words = readParagraphs(
      await write(report({ title: '题', ...imprint }, p('正文。'), annex('landscape'))),
    ).join('');
    for (const each of ['正文。', '明细表', '12件', '2025年2月14日印发']) expect(words).toContain(each);
    const parts = parsePackage(await write(report({ title: '题', ...imprint }, p('正文。'), annex(undefined))));
    expect([...parts.keys()].filter((path) => path.includes('footer')).filter((path) => /\d\.xml$/.test(path))).toEqual(
      ['word/footer1.xml', 'word/footer2.xml'],
    );
  });
});

describe('版记 on an even page', () => {
  const even = { ...imprint, imprintPage: 'even' } as const;

  test('begins a section of its own on an even page, which prints no number (7.5)', async () => {
    const { document } = await written(report({ title: '题', ...even }, p('正文。')));
    const [first, last] = [...document.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
    expect(first).not.toContain('<w:type ');
    expect(last).toContain('<w:type w:val="evenPage"/><w:pgSz');
    expect(last).toContain('<w:titlePg/>');
    expect(last).not.toContain('w:type="first"');
  });

  test('is not asked for where the document has none', async () => {
    const { document } = await written(report({ title: '题', imprintPage: 'even' }, p('正文。')));
    expect(document.match(/<w:sectPr/g)).toHaveLength(1);
  });
});
