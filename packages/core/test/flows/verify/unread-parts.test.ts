import { describe, expect, it } from 'vitest';
import {
  after,
  ahead,
  type Edit,
  inside,
  isVerified,
  ofParagraph,
  paragraph,
  partText,
  replace,
  run,
  told,
  untouched,
  verified,
  withProperties,
} from './edited-file.ts';

type Row = readonly [what: string, edit: Edit, told: readonly string[], parts?: Readonly<Record<string, string>>];

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const drawing = (content: string) =>
  `<w:r><w:drawing><wp:inline><a:graphic xmlns:a="a"><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result?: string) =>
  `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${result === undefined ? '' : mark('separate') + run(result)}${mark('end')}`;
const versions = (choice: string, fallback: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph(choice)}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(fallback)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
const styled = partText('word/styles.xml').replace(
  '</w:styles>',
  '<w:style w:type="character" w:styleId="Below"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Unseen"><w:basedOn w:val="Below"/></w:style><w:style w:type="paragraph" w:styleId="Counted"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>',
);

const texts: readonly Row[] = [
  ['header', untouched, ['added 55件'], { 'word/header1.xml': `<w:hdr ${word}>${paragraph('受理55件')}</w:hdr>` }],
  [
    'header of an odd name',
    untouched,
    ['added 55件'],
    { 'word/kopf.XML': `<w:hdr ${word}>${paragraph('受理55件')}</w:hdr>` },
  ],
  [
    'footer',
    untouched,
    ['added 55件'],
    { 'word/footer1.xml': partText('word/footer1.xml').replace(' —</w:t>', ' —55件</w:t>') },
  ],
  [
    'footnote',
    untouched,
    ['added 55件'],
    {
      'word/footnotes.xml': `<w:footnotes ${word}><w:footnote w:id="2">${paragraph('其中55件')}</w:footnote></w:footnotes>`,
    },
  ],
  [
    'endnote',
    untouched,
    ['added 三成'],
    { 'word/endnotes.xml': `<w:endnotes ${word}><w:endnote w:id="2">${paragraph('占三成')}</w:endnote></w:endnotes>` },
  ],
  [
    'comment',
    untouched,
    ['comment 55件 by 张某'],
    {
      'word/comments.xml': `<w:comments ${word}><w:comment w:id="0" w:author="张某">${paragraph('应为55件')}</w:comment></w:comments>`,
    },
  ],
  ['text box, once', after('accepted', versions('55件', '55件')), ['added 55件']],
  [
    'text box of old',
    after(
      'accepted',
      `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('55件')}</w:txbxContent></v:textbox></w:pict></w:r>`,
    ),
    ['added 55件'],
  ],
  [
    'words drawn along a path',
    after('accepted', '<w:r><w:pict><v:textpath string="计55件"/></w:pict></w:r>'),
    ['added 55件'],
  ],
  [
    'formula',
    after('accepted', '<m:oMath xmlns:m="m"><m:r><m:t>+55</m:t></m:r></m:oMath>'),
    ['changed 21件 → 21件+55'],
  ],
  [
    'symbol of a font',
    after('accepted', '<w:r><w:sym w:font="Wingdings" w:char="F08C"/></w:r>'),
    ['changed 21件 → 21件❶'],
  ],
];

const unread: readonly Row[] = [
  ['picture', after('accepted', drawing('<pic:pic xmlns:pic="p"/>')), ['unread picture']],
  ['picture of old', after('accepted', '<w:r><w:pict><v:imagedata/></w:pict></w:r>'), ['unread picture']],
  ['chart', after('accepted', drawing('<c:chart xmlns:c="c"/>')), ['unread chart']],
  ['SmartArt', after('accepted', drawing('<dgm:relIds xmlns:dgm="d"/>')), ['unread diagram']],
  [
    'embedded object, with its picture',
    after('accepted', '<w:r><w:object><v:imagedata/><o:OLEObject/></w:object></w:r>'),
    ['unread object'],
  ],
  ['another file put in', ahead('二是', '<w:altChunk/>'), ['unread chunk']],
  [
    'field that computes, with the right result',
    inside('accepted', field('QUOTE "22件"', '21件')),
    ['unread field QUOTE "22件"，显示为“21件”'],
  ],
  ['field without result', after('accepted', field('EQ \\o\\ac(○,55)')), ['unread field EQ \\o\\ac(○,55)']],
  [
    'simple field',
    inside('accepted', `<w:fldSimple w:instr="=20+2">${run('21件')}</w:fldSimple>`),
    ['unread field =20+2，显示为“21件”'],
  ],
  [
    'field that never ends',
    ofParagraph('特此报告', (whole) => whole.replace('<w:r>', `${mark('begin')}<w:r>`)),
    ['unread field'],
  ],
  [
    'page number in a sentence',
    after('accepted', field('PAGE', '3')),
    ['changed 21件 → 21件3', 'unread field PAGE，显示为“3”'],
  ],
  ['two versions that differ', after('accepted', versions('加急', '55件')), ['unread alternative 55件']],
  [
    'words from right to left',
    inside('accepted', `<w:bdo w:val="rtl">${run('21件')}</w:bdo>`),
    ['unread direction 21件'],
  ],
  ['automatic number', withProperties('二是', '<w:numPr><w:numId w:val="1"/></w:numPr>'), ['unread numbering']],
  [
    'automatic number by style',
    withProperties('二是', '<w:pStyle w:val="Counted"/>'),
    ['unread numbering'],
    { 'word/styles.xml': styled },
  ],
  ['hidden figure', inside('accepted', run('21件', '<w:vanish/>')), ['deleted 21件', 'unread hidden 21件']],
  [
    'figure hidden by style',
    inside('accepted', run('21件', '<w:rStyle w:val="Unseen"/>')),
    ['deleted 21件', 'unread hidden 21件'],
    { 'word/styles.xml': styled },
  ],
  [
    'figure in white',
    inside('accepted', run('21件', '<w:color w:val="FFFFFF"/>')),
    ['deleted 21件', 'unread hidden 21件'],
  ],
  ['figure of one point', inside('accepted', run('21件', '<w:sz w:val="2"/>')), ['deleted 21件', 'unread hidden 21件']],
  ['figure struck out by hand', inside('accepted', run('21件', '<w:strike/>')), ['deleted 21件', 'unread struck 21件']],
  [
    'figure typed and hidden, over two runs',
    after('accepted', run('5', '<w:vanish/>') + run('5件', '<w:vanish/>')),
    ['unread hidden 55件'],
  ],
];

const cut = (name: string, at: number) => ({ [name]: partText(name).slice(0, at) });
const damaged: readonly Row[] = [
  ['footnotes', untouched, ['unread damaged word/footnotes.xml'], cut('word/footnotes.xml', 900)],
  ['footer', untouched, ['unread damaged word/footer2.xml'], cut('word/footer2.xml', -20)],
  ['styles', untouched, ['unread damaged word/styles.xml'], cut('word/styles.xml', 2000)],
  [
    'a header that is no XML',
    untouched,
    ['unread damaged word/kopf.part'],
    {
      'word/kopf.part': `<w:hdr ${word}>${paragraph('受理55件')}</w:hdr>`,
      'word/_rels/document.xml.rels': partText('word/_rels/document.xml.rels').replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="kopf.part"/></Relationships>',
      ),
    },
  ],
  ['an empty header', untouched, ['unread damaged word/header1.xml'], { 'word/header1.xml': '' }],
  ['comments', untouched, ['unread damaged word/comments.xml'], { 'word/comments.xml': '<w:comments' }],
];

describe.each([
  ['texts around the document', texts],
  ['what cannot be read is told', unread],
  ['damaged parts', damaged],
])('%s', (_, rows) => {
  it.each(rows.map(([what, edit, expected, parts = {}]) => [what, edit, expected, parts] as const))(
    '%s',
    (_what, edit, expected, parts) => {
      const verification = verified(edit, parts);
      expect(told(verification.accepted)).toEqual(expected);
      expect(isVerified(verification)).toBe(false);
    },
  );
});

it('white words on a dark ground are read', () => {
  const white = inside('accepted', run('21件', '<w:color w:val="FFFFFF"/>'), 2);
  const dark = replace('<w:tcPr>', '<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/>');
  const everyCell = (xml: string) => xml.replaceAll('<w:tcPr>', '<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/>');
  expect(isVerified(verified((xml) => everyCell(white(xml))))).toBe(true);
  expect(isVerified(verified((xml) => dark(white(xml))))).toBe(false);
});

it('finds a header by its paragraph', () => {
  const header = `<w:hdr ${word}>${paragraph('内部资料')}${paragraph('第55期')}</w:hdr>`;
  const { accepted } = verified(untouched, { 'word/header1.xml': header });
  expect(accepted.figures.map(({ place }) => place)).toEqual([{ story: 'header', paragraph: 2 }]);
});
