import { describe, expect, test } from 'vitest';
import { fromText, openOffice, writePackage } from '../../src/ooxml/index.ts';
import { parseDocx, readAnchors, readParagraphs } from '../../src/readers/docx/index.ts';
import { wordOf } from '../ooxml/office-of.ts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

const docx = (body: string, more: readonly (readonly [string, string])[] = []): Uint8Array =>
  writePackage(
    new Map([
      ['[Content_Types].xml', fromText('<Types/>')],
      ['word/document.xml', fromText(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`)],
      ...more.map(([name, text]) => [name, fromText(text)] as const),
    ]),
  );
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraphs = (body: string) => readParagraphs(docx(body));

describe('paragraphs, as if all changes were accepted', () => {
  test.each([
    ['breaks and tabs', `<w:p><w:r><w:t>a</w:t><w:tab/><w:br/><w:t>b</w:t><w:noBreakHyphen/></w:r></w:p>`, ['a\t\nb-']],
    ['tab stops are no text', `<w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr>${t('a')}</w:p>`, ['a']],
    ['insertions stay', `<w:p>${t('a')}<w:ins w:id="1">${t('b')}</w:ins></w:p>`, ['ab']],
    ['deletions go', `<w:p>${t('a')}<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>`, ['a']],
    [
      'moves arrive',
      `<w:p><w:moveFrom w:id="1">${t('a')}</w:moveFrom><w:moveTo w:id="2">${t('b')}</w:moveTo></w:p>`,
      ['b'],
    ],
    [
      'a deleted paragraph mark joins',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${t('a')}</w:p><w:p>${t('b')}</w:p><w:p>${t('c')}</w:p>`,
      ['ab', 'c'],
    ],
    [
      'a moved paragraph mark joins, an inserted one and one that arrives do not',
      `<w:p><w:pPr><w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr>${t('a')}</w:p><w:p><w:pPr><w:rPr><w:ins w:id="2"/></w:rPr></w:pPr>${t('b')}</w:p><w:p><w:pPr><w:rPr><w:moveTo w:id="3"/></w:rPr></w:pPr>${t('c')}</w:p><w:p>${t('d')}</w:p>`,
      ['ab', 'c', 'd'],
    ],
    ['field codes are no text', `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${t('1')}</w:p>`, ['1']],
    ['formulas', `<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`, ['x']],
    ['content controls', `<w:sdt><w:sdtContent><w:p>${t('a')}</w:p></w:sdtContent></w:sdt>`, ['a']],
    [
      'a text box stands before the paragraph that holds it, once',
      `<w:p>${t('a')}<mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${t('b')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${t('b')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>`,
      ['b', 'a'],
    ],
    [
      'of two versions the first',
      `<w:p><mc:AlternateContent><mc:Choice>${t('a')}</mc:Choice><mc:Choice>${t('b')}</mc:Choice></mc:AlternateContent></w:p>`,
      ['a'],
    ],
    [
      'a version for others where there is no other',
      `<w:p><mc:AlternateContent><mc:Fallback>${t('a')}</mc:Fallback></mc:AlternateContent></w:p>`,
      ['a'],
    ],
    [
      'of a word with its reading above it the word',
      `<w:p><w:r><w:ruby><w:rubyPr><w:lid w:val="zh-CN"/></w:rubyPr><w:rt>${t('chán')}</w:rt><w:rubyBase>${t('瀍')}</w:rubyBase></w:ruby></w:r>${t('河')}</w:p>`,
      ['瀍河'],
    ],
    [
      'signs of symbol fonts',
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F081"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="00FE"/><w:sym w:font="Other" w:char="F081"/></w:r></w:p>`,
      ['①≥☑\uf081'],
    ],
    [
      'words of a field within the code of another',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> IF </w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>x</w:t><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:t>21</w:t><w:fldChar w:fldCharType="end"/><w:t>件</w:t></w:r></w:p>`,
      ['21件'],
    ],
    [
      'rows that were deleted or moved away',
      `<w:tbl>${['', '<w:del w:id="1"/>', '<w:ins w:id="2"/>', '<w:moveFrom w:id="3"/>'].map((mark, index) => `<w:tr><w:trPr>${mark}</w:trPr><w:tc><w:p>${t(String(index))}</w:p></w:tc></w:tr>`).join('')}</w:tbl>`,
      ['0', '2'],
    ],
    [
      'cells that were deleted',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr><w:p>${t('a')}</w:p></w:tc><w:tc><w:tcPr><w:cellIns w:id="1"/></w:tcPr><w:p>${t('b')}</w:p></w:tc></w:tr></w:tbl>`,
      ['b'],
    ],
    [
      'a deleted mark at the end of a cell joins nothing',
      `<w:tbl><w:tr><w:tc><w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${t('a')}</w:p></w:tc><w:tc><w:p>${t('b')}</w:p></w:tc></w:tr></w:tbl>`,
      ['a', 'b'],
    ],
    [
      'cells in reading order',
      `<w:tbl><w:tr><w:tc><w:p>${t('a')}</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
      ['a', ''],
    ],
  ])('%s', (_, body, expected) => {
    expect(paragraphs(body)).toEqual(expected);
  });
});

describe('anchors', () => {
  const map = (anchors: string) => `<anchors xmlns="urn:fazhi:anchors:1">${anchors}</anchors>`;
  const fact = '<anchor kind="fact" id="a" bookmark="f_1" style="{&quot;show&quot;:&quot;number&quot;}">21</anchor>';
  const body = `<w:p><w:bookmarkStart w:id="1" w:name="f_1"/>${t('2')}<w:ins w:id="9">${t('2')}</w:ins><w:del w:id="8"><w:r><w:delText>1</w:delText></w:r></w:del><w:bookmarkEnd w:id="1"/>${t('件')}</w:p>`;

  test('an edited fact shows what it was and what it is', () => {
    expect(readAnchors(docx(body, [['customXml/item2.xml', map(fact)]]))).toEqual([
      { kind: 'fact', id: 'a', style: { show: 'number' }, bookmark: 'f_1', written: '21', text: '22' },
    ]);
  });

  test('a fact whose bookmark is gone has no text', () => {
    expect(readAnchors(docx('<w:p/>', [['customXml/item1.xml', map(fact)]]))).toMatchObject([{ text: undefined }]);
  });

  test('a file with no map, or another’s custom XML, has none', () => {
    expect(readAnchors(docx(body))).toEqual([]);
    expect(readAnchors(docx(body, [['customXml/item1.xml', '<b:Sources xmlns:b="x"/>']]))).toEqual([]);
  });
});

describe('the text as it was before any change', () => {
  const readings = (body: string) => {
    const document = `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
    const { accepted, original } = parseDocx(openOffice(wordOf({ 'word/document.xml': document })));
    return [accepted, original].map((stories) =>
      stories?.flatMap(({ text }) => text.paragraphs.map((paragraph) => paragraph.text)),
    );
  };
  const before = (body: string) => readings(body)[1];
  const marked = (change: string, text: string) =>
    `<w:p><w:pPr><w:rPr><w:${change} w:id="1"/></w:rPr></w:pPr>${t(text)}</w:p>`;
  const row = (change: string, text: string) =>
    `<w:tr><w:trPr><w:${change} w:id="1"/></w:trPr><w:tc><w:p>${t(text)}</w:p></w:tc></w:tr>`;

  test.each([
    ['insertions go', `<w:p>${t('a')}<w:ins w:id="1">${t('b')}</w:ins></w:p>`, ['a']],
    ['deletions stay', `<w:p>${t('a')}<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>`, ['ab']],
    [
      'moves have not begun',
      `<w:p><w:moveFrom w:id="1">${t('a')}</w:moveFrom></w:p><w:p><w:moveTo w:id="2">${t('b')}</w:moveTo></w:p>`,
      ['a', ''],
    ],
    [
      'marks that came later join',
      `${marked('ins', 'a')}${marked('moveTo', 'b')}${marked('del', 'c')}${marked('moveFrom', 'd')}<w:p>${t('e')}</w:p>`,
      ['abc', 'd', 'e'],
    ],
    ['rows that came later go', `<w:tbl>${row('ins', 'a')}${row('del', 'b')}</w:tbl>`, ['b']],
  ])('%s', (_, body, expected) => {
    expect(before(body)).toEqual(expected);
  });

  test('beside the text with all changes, where rows that were deleted are gone', () => {
    expect(readings(`<w:tbl>${row('ins', 'a')}${row('del', 'b')}${row('cantSplit', 'c')}</w:tbl>`)).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});
