import { beforeAll, describe, expect, it } from 'vitest';
import {
  all,
  type Change,
  footers,
  inBody,
  inDocument,
  type Parts,
  pageFindings,
  paragraphOf,
  part,
  printedParts,
  soundParts,
  style,
  withProperties,
  withRun,
} from './page-parts.ts';

let sound: Parts;
let printed: Parts;
beforeAll(async () => {
  [sound, printed] = [await soundParts(2), await printedParts(2)];
});

const section = (properties: string): Change => inBody('<w:pgNumType/>', properties);
const inStyle = (id: string, properties: string): Change => style(id, /<\/w:pPr>/, `${properties}</w:pPr>`);
const withType = (id: string, properties: string): Change => style(id, /<w:rPr>/, `<w:rPr>${properties}`);
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** A header on every page. */
const header =
  (xml: string): Change =>
  (parts) => ({
    ...parts,
    'word/header9.xml': `<w:hdr ${namespace}>${xml}</w:hdr>`,
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
      '</Types>',
      '<Override PartName="/word/header9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
    ),
    'word/_rels/document.xml.rels': parts['word/_rels/document.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="rIdH" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/></Relationships>',
    ),
    'word/document.xml': parts['word/document.xml']!.replace(
      '<w:sectPr>',
      '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/>',
    ),
  });
/** An automatic list whose paragraphs are set in by it. */
const listed = (paragraph: string): Change =>
  all(
    inDocument((xml) =>
      xml.replace(
        '<w:p><w:r><w:t xml:space="preserve">全年',
        `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:t xml:space="preserve">全年`,
      ),
    ),
    part(
      'word/numbering.xml',
      '</w:numbering>',
      '<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="none"/><w:lvlText w:val=""/><w:pPr><w:ind w:left="1440" w:hanging="720"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num></w:numbering>',
    ),
  );
const byList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>';
const defaults = (from: string | RegExp, to: string, id: string, own: RegExp): Change =>
  all(part('word/styles.xml', from, to), style(id, own, ''));
const rows = (xml: string) => [...xml.matchAll(/<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/gs)].map(([row]) => row);
const dated = '2026年2月2…';
const number = '云政〔2026〕…';
const opening = '全年工作有序推进…';
const copies = '抄送：市委全面依…';
const printer = '云山县人民政府办…';

/** What is altered, and the rule that tells of it with the first words of its paragraph. */
const alterations: Readonly<Record<string, readonly [rule: string, place: string, change: Change]>> = {
  'a date below the first character of its signature': [
    'format/signature-place',
    dated,
    paragraphOf('2026年2月20日', (xml) =>
      xml.replace(/<w:ind [^>]*>/, '<w:ind w:left="6010" w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="left"/>'),
    ),
  ],
  'a date far to the left of its signature': [
    'format/signature-place',
    dated,
    paragraphOf('2026年2月20日', (xml) =>
      xml.replace(/<w:ind [^>]*>/, '<w:ind w:left="4000" w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="left"/>'),
    ),
  ],
  'odd numbers at the edge': ['format/page-number', '', part('word/footer1.xml', /w:right="280"/, 'w:right="0"')],
  'even numbers at the edge': ['format/page-number', '', part('word/footer2.xml', /w:left="280"/, 'w:left="0"')],
  'digits of numbers in another font': [
    'format/page-number',
    '',
    style('Footer', /w:ascii="宋体"/, 'w:ascii="Times New Roman"'),
  ],
  'red numbers': ['format/page-number', '', withType('Footer', '<w:color w:val="FF0000"/>')],
  'bold numbers': ['format/page-number', '', withType('Footer', '<w:b/>')],
  'a header with words': ['format/page-extras', '', header('<w:p><w:r><w:t>法治政府建设情况</w:t></w:r></w:p>')],
  'a header with a line': [
    'format/page-extras',
    '',
    header('<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr></w:pPr></w:p>'),
  ],
  'a watermark': [
    'format/page-extras',
    '',
    header(
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="样稿"/></v:shape></w:pict></w:r></w:p>',
    ),
  ],
  'borders of the page': [
    'format/page-extras',
    '',
    section('<w:pgBorders><w:top w:val="single" w:sz="4"/></w:pgBorders><w:pgNumType/>'),
  ],
  'two columns': ['format/page-extras', '', section('<w:pgNumType/><w:cols w:num="2"/>')],
  'text from top to bottom': ['format/page-extras', '', section('<w:pgNumType/><w:textDirection w:val="tbRl"/>')],
  'numbers of lines': ['format/page-extras', '', section('<w:lnNumType w:countBy="1"/><w:pgNumType/>')],
  'coloured paper': ['format/page-extras', '', inBody('<w:body>', '<w:background w:color="FFFF99"/><w:body>')],
  'a red line far below the number': [
    'format/red-line',
    number,
    inBody('w:sz="12" w:space="7"', 'w:sz="12" w:space="25"'),
  ],
  'a blue line': ['format/red-line', number, inBody('w:color="FF0000"', 'w:color="0000FF"')],
  'a line of dashes': [
    'format/red-line',
    number,
    inBody('w:bottom w:val="single" w:color="FF0000"', 'w:bottom w:val="dashed" w:color="FF0000"'),
  ],
  '印发机关 above 抄送': [
    'format/imprint-form',
    printer,
    inDocument((xml) => {
      const [copied, issued] = ['抄送', '印发'].map((words) => rows(xml).find((row) => row.includes(words))!);
      return xml.replace(copied!, '<!--row-->').replace(issued!, copied!).replace('<!--row-->', issued!);
    }),
  ],
  '、 between those who get a copy': [
    'format/imprint-form',
    copies,
    inBody('市委全面依法治市委员会办公室。', '市委全面依法治市委员会办公室、市司法局。'),
  ],
  'a blank between those who get a copy': [
    'format/imprint-form',
    copies,
    inBody('市委全面依法治市委员会办公室。', '市委全面依法治市委员会办公室 市司法局。'),
  ],
  '印发日期 in 汉字': ['format/imprint-form', printer, inBody('2026年2月21日印发', '二〇二六年二月二十一日印发')],
  '印发 without a day': ['format/imprint-form', printer, inBody('2026年2月21日印发', '印发')],
  'red lines of 版记': [
    'format/imprint-form',
    copies,
    inBody(/w:color="000000" w:sz="(6|8)"/g, 'w:color="FF0000" w:sz="$1"'),
  ],
  'thick lines of 版记': [
    'format/imprint-form',
    copies,
    inBody(/w:color="000000" w:sz="8"/g, 'w:color="000000" w:sz="24"'),
  ],
  '版记 at the top of its page': ['format/imprint-place', copies, inBody('w:tblpYSpec="bottom"', 'w:tblpYSpec="top"')],
  'a narrow 版记': [
    'format/table-width',
    copies,
    inBody('<w:tblGrid><w:gridCol w:w="8845"/></w:tblGrid>', '<w:tblGrid><w:gridCol w:w="6000"/></w:tblGrid>'),
  ],
  'a table wider than the text': ['format/table-width', '', inBody('w:gridCol w:w="4423"', 'w:gridCol w:w="6078"')],
  '附件说明 at the edge': [
    'format/attachment-note',
    '附件：1. 任务…',
    inBody('w:left="1890" w:hanging="1260"', 'w:left="1260" w:hanging="1260"'),
  ],
  'a second number that is not below the first': [
    'format/attachment-note',
    '2. 典型案例',
    inBody('w:left="1890" w:hanging="315"', 'w:firstLine="0"'),
  ],
  'a blank inside the number': [
    'format/document-number',
    '云政 〔2026…',
    inBody('云政〔2026〕5号', '云政 〔2026〕5号'),
  ],
  'a number in the middle beside 签发人': [
    'format/document-number',
    number,
    paragraphOf('云政〔2026〕5号', (xml) =>
      xml.replace('<w:r><w:tab/></w:r>', '').replace('</w:tabs>', '</w:tabs><w:jc w:val="center"/>'),
    ),
  ],
  'a number at the edge beside 签发人': [
    'format/document-number',
    number,
    paragraphOf('云政〔2026〕5号', (xml) => xml.replace('<w:r><w:tab/></w:r>', '')),
  ],
  '签发人 in 楷体': ['format/signatory', number, withRun('<w:rFonts w:eastAsia="楷体_GB2312"/>', '签发人：')],
  'a name of 签发人 in bold': ['format/signatory', number, withType('SignatoryName', '<w:b/>')],
  'a name of 签发人 in 四号': ['format/signatory', number, withType('SignatoryName', '<w:sz w:val="28"/>')],
  'a mark in the text with five lines below': ['format/blank-lines', number, inBody(/<w:framePr [^>]*>/, '')],
  'a title off the middle': [
    'format/part-alignment',
    '任务完成情况表',
    inStyle('Title', '<w:ind w:firstLineChars="200" w:firstLine="880"/>'),
  ],
  'text set in by a list': ['format/part-indent', opening, listed(byList)],
  'lines of at least their pitch': [
    'format/line-pitch',
    opening,
    withProperties('<w:spacing w:line="579" w:lineRule="atLeast"/>', '全年工作'),
  ],
  'raised words': ['format/emphasis', opening, withRun('<w:vertAlign w:val="superscript"/>', '依法行政')],
  'words above their line': ['format/emphasis', opening, withRun('<w:position w:val="12"/>', '依法行政')],
  'hidden words': ['format/emphasis', opening, withRun('<w:vanish/>', '依法行政')],
  'a shaded paragraph': [
    'format/emphasis',
    opening,
    withProperties('<w:shd w:val="clear" w:fill="FFFF00"/>', '全年工作'),
  ],
  'a paragraph in a box': [
    'format/emphasis',
    opening,
    withProperties('<w:pBdr><w:left w:val="single" w:sz="6"/></w:pBdr>', '全年工作'),
  ],
  'a size of the whole document': [
    'format/part-size',
    opening,
    defaults(/(<w:rPrDefault>.*?<w:sz w:val=)"32"/s, '$1"24"', 'Normal', /<w:sz w:val="32"\/><w:szCs w:val="32"\/>/),
  ],
  'a colour of the whole document': [
    'format/part-colour',
    opening,
    defaults('<w:rPrDefault><w:rPr>', '<w:rPrDefault><w:rPr><w:color w:val="0000FF"/>', 'Normal', /<w:color[^>]*>/),
  ],
  'white of the whole document': [
    'format/paragraph-space',
    opening,
    defaults(
      '<w:pPrDefault/>',
      '<w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault>',
      'Normal',
      /w:before="0" w:after="0" /,
    ),
  ],
};
/** What is found besides, because the same setting says it of another part. */
const besides: Readonly<Record<string, readonly string[]>> = {
  'a size of the whole document': ['format/signatory'],
};

describe('a page with one thing altered', () => {
  it.each(Object.entries(alterations))('%s', async (name, [rule, place, change]) => {
    const found = (await pageFindings(change(sound))).filter((each) => !besides[name]?.includes(each.rule));
    expect(found.map((each) => [each.rule, each.opening])).toEqual([[rule, place]]);
  });
});

const typed = (number: 1 | 2, from: RegExp, to: string, blank: string): Change =>
  all(
    part(`word/footer${number}.xml`, from, to),
    part(`word/footer${number}.xml`, number === 1 ? / —</ : />— /, blank),
  );
/** Right by other means: a check that is strict must leave them alone. */
const right: Readonly<Record<string, Change>> = {
  'the indent in characters alone': style('Normal', / w:firstLine="630"/, ''),
  'the indent in twips of 三号': style('Normal', /w:firstLineChars="200" w:firstLine="630"/, 'w:firstLine="640"'),
  'pitch and margins of another page of 22 lines': all(
    inBody(/w:top="2098"/, 'w:top="1962"'),
    inBody(/w:bottom="1984"/, 'w:bottom="1848"'),
    inBody(/w:footer="\d+"/, 'w:footer="1360"'),
    style('Normal', /w:line="579"/, 'w:line="592"'),
  ),
  'paper a twip wider and lower': inBody('w:w="11906" w:h="16838"', 'w:w="11907" w:h="16839"'),
  'a number kept from the edge by a blank': typed(1, /w:right="280"/, 'w:right="0"', ' —\u3000<'),
  'a date set from the right': paragraphOf('2026年2月20日', (xml) =>
    xml.replace(/<w:ind [^>]*>/, '<w:ind w:right="0"/>'),
  ),
  '版记 in the text below empty lines': (parts) =>
    inDocument((xml) =>
      xml
        .replace(/<w:tblpPr [^>]*>/, '')
        .replace(
          /(<w:tbl>)(?=(?:(?!<w:tbl>).)*抄送)/s,
          `${'<w:p><w:pPr><w:pStyle w:val="Flush"/></w:pPr></w:p>'.repeat(9)}$1`,
        ),
    )(parts),
  '版记 put down by a distance': inBody('w:tblpYSpec="bottom"', 'w:tblpY="11800"'),
  'a raised digit': withRun('<w:vertAlign w:val="superscript"/>', '2'),
  'white behind the words': withProperties('<w:shd w:val="clear" w:color="auto" w:fill="auto"/>', '全年工作'),
  'one column': section('<w:pgNumType/><w:cols w:space="425"/>'),
  'text from left to right': section('<w:pgNumType/><w:textDirection w:val="lrTb"/>'),
  'an empty header': header('<w:p/>'),
  'a list that sets nothing in': listed('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
  'a list, and an indent of its own': listed(`${byList}<w:ind w:left="0" w:firstLine="640" w:firstLineChars="200"/>`),
  'a table as wide as the window': inBody(/<w:tblW w:type="dxa" w:w="8845"\/>/, '<w:tblW w:type="pct" w:w="5000"/>'),
  'lines of the automatic colour': inBody(/w:color="000000" w:sz="(6|8)"/g, 'w:color="auto" w:sz="$1"'),
};

describe('a page that is set right in another way', () => {
  it.each(Object.entries(right))('%s', async (_name, change) => {
    expect(await pageFindings(change(sound))).toEqual([]);
  });
  it('and as we write it', async () => {
    expect(await pageFindings(printed)).toEqual([]);
  });
});

describe('what a program writes on paragraphs and runs', () => {
  it.each([
    ['a bold page number', 'format/page-number', footers(/<w:rPr>/g, '<w:rPr><w:b/>')],
    ['red lines of 版记', 'format/imprint-form', inBody(/w:color="000000" w:sz="8"/g, 'w:color="C00000" w:sz="8"')],
  ] as const)('%s', async (_name, rule, change) => {
    expect((await pageFindings(change(printed))).map((each) => each.rule)).toContain(rule);
  });
});
