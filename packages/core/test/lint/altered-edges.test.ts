import { beforeAll, describe, expect, it } from 'vitest';
import { all, type Change, footers, inBody, type Parts, pageFindings, part, soundParts } from './page-parts.ts';

let sound: Parts;
beforeAll(async () => {
  sound = await soundParts(2);
});

type Footer = 1 | 2;
const bare = (side: Footer, change: (paragraph: string) => string): Change => {
  const name = `word/footer${side}.xml`;
  return (parts) => {
    const [paragraph = ''] = /<w:p>.*<\/w:p>/s.exec(parts[name]!) ?? [];
    return part(name, paragraph, change(paragraph).replaceAll('$', '$$$$'))(parts);
  };
};
const inside = (paragraph: string) => `<w:txbxContent>${paragraph.replace(/<w:jc [^>]*>/, '')}</w:txbxContent>`;
/** The number in a text box, as newer programs write it. */
const anchored = (side: Footer, position: string, width = 1_828_800): Change =>
  bare(
    side,
    (paragraph) =>
      `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:drawing><wp:anchor><wp:positionH ${position}</wp:positionH><wp:extent cx="${width}" cy="200000"/><wps:txbx>${inside(paragraph)}</wps:txbx></wp:anchor></w:drawing></w:r></w:p>`,
  );
const aligned = (side: Footer, where: string, width?: number) =>
  anchored(side, `relativeFrom="margin"><wp:align>${where}</wp:align>`, width);
const offset = (side: Footer, from: string, millimetres: number) =>
  anchored(side, `relativeFrom="${from}"><wp:posOffset>${millimetres * 36_000}</wp:posOffset>`, 648_000);
/** The same as older programs write it. */
const drawn = (side: Footer, style: string): Change =>
  bare(
    side,
    (paragraph) =>
      `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:pict><v:shape style="position:absolute;${style}"><v:textbox style="mso-fit-shape-to-text:t">${inside(paragraph)}</v:textbox></v:shape></w:pict></w:r></w:p>`,
  );
const framed = (side: Footer, frame: string): Change =>
  bare(side, (paragraph) =>
    paragraph.replace(/(<w:pStyle [^>]*>)/, `$1<w:framePr ${frame}/>`).replace(/<w:jc [^>]*>/, ''),
  );
const tabbed = (side: Footer, stop: string, position: number): Change =>
  bare(side, (paragraph) =>
    paragraph
      .replace(/<w:ind [^>]*>/, `<w:tabs><w:tab w:val="${stop}" w:pos="${position}"/></w:tabs><w:ind w:firstLine="0"/>`)
      .replace(/<w:jc [^>]*>/, '<w:jc w:val="left"/>')
      .replace('</w:pPr>', '</w:pPr><w:r><w:tab/></w:r>'),
  );
const border = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>';
const first =
  (jc: string): Change =>
  (parts) => {
    const footer = parts['word/footer1.xml']!.replace(/<w:jc [^>]*>/, `<w:jc w:val="${jc}"/>`);
    return all(
      part(
        '[Content_Types].xml',
        '</Types>',
        '<Override PartName="/word/footer9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>',
      ),
      part(
        'word/_rels/document.xml.rels',
        '</Relationships>',
        '<Relationship Id="rIdF" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer9.xml"/></Relationships>',
      ),
      inBody('<w:sectPr>', '<w:sectPr><w:footerReference w:type="first" r:id="rIdF"/>'),
      inBody('</w:sectPr>', '<w:titlePg/></w:sectPr>'),
    )({ ...parts, 'word/footer9.xml': footer });
  };

const number = 'format/page-number';
/** What is altered at the foot of the page, and what is told of it. */
const alterations: Readonly<Record<string, readonly [rule: string, actual: string, change: Change]>> = {
  'numbers in the middle': [number, '居中', footers(/<w:jc [^>]*>/, '<w:jc w:val="center"/>')],
  'numbers in the middle by a tab': [number, '居中', tabbed(1, 'center', 4422)],
  'the number of the first page in the middle': [number, '首页居中', first('center')],
  'a text box in the middle': [number, '居中', aligned(1, 'center')],
  'a text box on the left of odd pages': [number, '单页居左', aligned(1, 'left')],
  'a text box on the right of even pages': [number, '双页居右', aligned(2, 'right')],
  'a text box inside': [number, '单页居左', aligned(1, 'inside')],
  'a text box in the middle, by its distance': [number, '居中', offset(1, 'margin', 69)],
  'a text box on the left, by its distance from the paper': [number, '单页居左', offset(1, 'page', 32)],
  'a text box on the right of even pages, by its distance': [number, '双页居右', offset(2, 'column', 132)],
  'a text box of an older program in the middle': [
    number,
    '居中',
    drawn(1, 'margin-left:0;width:2in;mso-position-horizontal:center;mso-position-horizontal-relative:margin'),
  ],
  'one of an older program on the left': [number, '单页居左', drawn(1, 'margin-left:8.5pt;margin-top:0;width:51pt')],
  'one of an older program on the right of even pages': [
    number,
    '双页居右',
    drawn(2, 'width:2in;mso-position-horizontal:right;mso-position-horizontal-relative:margin'),
  ],
  'a frame in the middle, by its distance': [
    number,
    '居中',
    framed(1, 'w:wrap="around" w:hAnchor="margin" w:x="4000"'),
  ],
  'a line above the footer': [
    'format/page-extras',
    '页脚横线',
    part('word/footer1.xml', '<w:ind ', `${border}<w:ind `),
  ],
};

describe('the foot of a page, altered', () => {
  it.each(Object.entries(alterations))('%s', async (_name, [rule, actual, change]) => {
    const found = await pageFindings(change(sound));
    expect(found.map((each) => each.rule)).toEqual([rule]);
    expect(found[0]?.reason).toContain(actual);
  });

  it.each<[string, Change]>([
    ['text boxes outside', all(aligned(1, 'outside'), aligned(2, 'outside'))],
    ['text boxes on their sides', all(aligned(1, 'right'), aligned(2, 'left'))],
    ['text boxes at their distances', all(offset(1, 'margin', 132), offset(2, 'page', 32))],
    [
      'text boxes of older programs outside',
      all(
        drawn(1, 'width:2in;mso-position-horizontal:outside;mso-position-horizontal-relative:margin'),
        drawn(2, 'width:2in;mso-position-horizontal:outside;mso-position-horizontal-relative:margin'),
      ),
    ],
    [
      'text boxes of older programs at their distances',
      all(drawn(1, 'margin-left:390pt;width:51pt'), drawn(2, 'margin-left:8.5pt;width:51pt')),
    ],
    [
      'frames at their distances',
      all(framed(1, 'w:hAnchor="margin" w:x="7600"'), framed(2, 'w:hAnchor="margin" w:x="280"')),
    ],
    ['numbers at the right by a tab', tabbed(1, 'right', 8565)],
    ['the number of the first page at the right', first('right')],
    [
      'a red line at the foot, as letters have it',
      part('word/footer1.xml', '<w:ind ', `${border.replace('auto', 'FF0000')}<w:ind `),
    ],
  ])('%s is right', async (_name, change) => {
    expect(await pageFindings(change(sound))).toEqual([]);
  });
});

describe('tracked changes in a file', () => {
  const inserted = '<w:ins w:id="900" w:author="张三" w:date="2026-02-01T00:00:00Z"><w:r><w:t>认真</w:t></w:r></w:ins>';
  const change = (xml: string): Change =>
    inBody(/(<w:p>(?:(?!<w:p>).)*?)(<w:r>(?:(?!<w:r>).)*?全年工作有序)/s, `$1${xml}$2`);

  it.each([
    ['words that came', inserted],
    ['words that went', '<w:del w:id="901" w:author="张三"><w:r><w:delText>认真</w:delText></w:r></w:del>'],
    [
      'words that are set otherwise',
      '<w:r><w:rPr><w:rPrChange w:id="902" w:author="张三"><w:rPr/></w:rPrChange></w:rPr></w:r>',
    ],
  ])('%s are told of at their paragraph', async (_name, xml) => {
    const found = await pageFindings(change(xml)(sound));
    expect(found.map(({ rule }) => rule)).toEqual(['format/open-revisions']);
    expect(found[0]?.opening).toMatch(/全年工作|认真全年/);
    expect(found[0]?.reason).toBe('文中还有1处修订没有处理，应逐处接受或拒绝后再发出');
  });

  it('are right in what our own comparison writes', async () => {
    expect(await pageFindings(change(inserted.replace('张三', 'fazhi'))(sound))).toEqual([]);
  });
});
