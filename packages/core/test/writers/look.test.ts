import { beforeAll, expect, test } from 'vitest';
import { kitchenSink } from './kitchen-sink.ts';
import { attributeOf, type Written, type WrittenParagraph, written } from './written.ts';

let made: Written;
beforeAll(async () => {
  made = await written(kitchenSink());
});

const withWords = (): readonly WrittenParagraph[] => made.paragraphs.filter(({ text }) => text !== '');
const isInTable = ({ style }: WrittenParagraph): boolean => style.startsWith('Table');

/** The style that decides a property: the paragraph's own, or the nearest that it is based on. */
function fromStyle(style: string, element: string, attribute: string): string | undefined {
  const own = made.style(style, element, attribute);
  const base = made.style(style, 'w:basedOn');
  return own ?? (base === undefined ? undefined : fromStyle(base, element, attribute));
}

test('every paragraph names its style, that of the body among them', () => {
  for (const { xml } of made.paragraphs) expect(xml).toContain('<w:pStyle ');
});

test('the first line of the body and of its headings is indented in the paragraph itself', () => {
  const indented = withWords().filter(({ style }) => /^(?:Normal|Heading\d)$/.test(style));
  expect(indented.length).toBeGreaterThan(8);
  for (const { xml, text } of indented) {
    expect(attributeOf(xml, 'w:ind', 'w:firstLine'), text).toBe('630');
    expect(attributeOf(xml, 'w:ind', 'w:firstLineChars'), text).toBe('200');
  }
});

test('outside tables every run says size and fonts, and says what its style says', () => {
  for (const paragraph of withWords().filter((each) => !isInTable(each))) {
    const { style, xml, text } = paragraph;
    for (const [run] of xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:t[ >].*?<\/w:r>/gs)) {
      const words = attributeOf(run, 'w:rStyle');
      const family =
        (words && made.style(words, 'w:rFonts', 'w:eastAsia')) ?? fromStyle(style, 'w:rFonts', 'w:eastAsia');
      expect(attributeOf(run, 'w:rFonts', 'w:eastAsia'), text).toBe(family);
      if (style !== 'IssuerMark') expect(attributeOf(run, 'w:sz'), text).toBe(fromStyle(style, 'w:sz', 'w:val'));
      expect(attributeOf(run, 'w:sz'), text).toMatch(/^\d+$/);
    }
  }
});

test('cells of tables leave it to their style', () => {
  const cells = withWords().filter(isInTable);
  expect(cells.length).toBeGreaterThan(3);
  for (const { xml } of cells) expect(xml).not.toContain('<w:sz ');
});
