import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText, openOffice, parsePackage, textOf, writePackage } from '../../src/ooxml/index.ts';
import { scanBookmarks } from '../../src/readers/docx/scan-bookmarks.ts';
import { readStoryText } from '../../src/readers/docx/story/read-text.ts';
import { build } from '../../src/tree/index.ts';
import { kitchenSink } from '../writers/kitchen-sink.ts';
import { write } from '../writers/written.ts';

const document = 'word/document.xml';
const documentOf = async (...report: Parameters<typeof write>) =>
  textOf(parsePackage(await write(...report)), document);
const read = (xml: string) => readStoryText(openOffice(writePackage(new Map([[document, fromText(xml)]])))).bookmarks;

describe('what the writer wrote', () => {
  it.each(['submission', 'congress', 'review'] as const)(
    'reads the %s edition as the whole reader does',
    async (edition) => {
      const xml = await documentOf(kitchenSink(), { edition });
      const bookmarks = scanBookmarks(xml);
      expect(bookmarks).toEqual(read(xml));
      expect(bookmarks!.size).toBeGreaterThan(10);
    },
  );

  it('reads any text of a fact', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (value) => {
        const xml = await documentOf(build.report({ title: '报告' }, build.p('办理', build.fact('a.b', value), '。')));
        expect(scanBookmarks(xml)).toEqual(read(xml));
      }),
      { numRuns: 30 },
    );
  });
});

const around = (content: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:bookmarkStart w:id="1" w:name="f"/>${content}<w:bookmarkEnd w:id="1"/></w:p></w:body></w:document>`;
const run = '<w:r><w:t>21件</w:t></w:r>';

it.each([
  ['a run', run, '21件'],
  ['a tab and a break', '<w:r><w:t xml:space="preserve">a </w:t><w:tab/><w:br/></w:r>', 'a \t\n'],
  ['a tab stop', `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run}`, '21件'],
  ['properties that repeat', `<w:rPr><w:b/></w:rPr>${run}<w:rPr><w:b/></w:rPr>${run}<w:pPr><w:b/></w:pPr>`, '21件21件'],
  ['references', '<w:r><w:t>&lt;&amp;amp;&gt;</w:t></w:r>', '<&amp;>'],
])('reads %s', (_, content, expected) => {
  expect(scanBookmarks(around(content))?.get('f')).toBe(expected);
});

it.each([
  ['an insertion', `<w:ins w:id="9">${run}</w:ins>`],
  ['a deletion', '<w:del w:id="9"><w:r><w:delText>21件</w:delText></w:r></w:del>'],
  ['a field', '<w:r><w:instrText>PAGE</w:instrText></w:r>'],
  ['an alternative', '<mc:AlternateContent><mc:Choice/></mc:AlternateContent>'],
  ['an element not closed', '<w:r><w:t>21件</w:t>'],
  ['ends that cross', '<w:r><w:t>21件</w:r></w:t>'],
  ['properties in themselves, twice', '<w:rPr><a><w:rPr></w:rPr></a></w:rPr>'.repeat(2)],
  ['properties that have no end', `<w:rPr><w:b/></w:rPr>${run}<w:rPr><w:b/>`],
  ['properties that end in others', '<w:rPr><w:b></w:rPr></w:b>'],
  ['a bare ampersand', '<w:r><w:t>A&B</w:t></w:r>'],
  ['an unknown reference', '<w:r><w:t>&nbsp;</w:t></w:r>'],
  ['a numbered reference', '<w:r><w:t>&#x4e00;</w:t></w:r>'],
  ['a comment', `<!-- -->${run}`],
  ['character data', '<w:r><w:t><![CDATA[21]]></w:t></w:r>'],
  ['text between elements', `21件${run}`],
  ['an attribute without quotes', '<w:r w:id=1><w:t>21件</w:t></w:r>'],
])('leaves %s to the whole reader', (_, content) => {
  expect(scanBookmarks(around(content))).toBeUndefined();
});

it('follows no bookmark that begins where two hundred are open', () => {
  const begin = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => `<w:bookmarkStart w:id="${from + at}" w:name="b${from + at}"/>`).join('');
  const [most, more] = [199, 200].map((count) => around(begin(2, count) + run)) as [string, string];
  expect(scanBookmarks(most)?.get('b200')).toBe('21件');
  expect(scanBookmarks(more)).toBeUndefined();
  expect([read(more).get('b200'), read(more).get('b201')]).toEqual(['21件', undefined]);
});
