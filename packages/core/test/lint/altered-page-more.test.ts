import { beforeAll, describe, expect, it } from 'vitest';
import {
  all,
  type Change,
  footers,
  inBody,
  type Parts,
  pageFindings,
  paragraphOf,
  soundParts,
  style,
  withProperties,
  withRun,
} from './page-parts.ts';

let sound: Parts;
beforeAll(async () => {
  sound = await soundParts(2);
});

const gone = (words: string): Change => paragraphOf(words, () => '');
/** Two paragraphs, each in the place of the other. */
const swapped =
  (one: string, other: string): Change =>
  (parts) => {
    let [first, second] = ['', ''];
    const marked = paragraphOf(one, (xml) => {
      first = xml;
      return '<!--one-->';
    })(parts);
    const both = paragraphOf(other, (xml) => {
      second = xml;
      return first;
    })(marked);
    return { ...both, 'word/document.xml': both['word/document.xml']!.replace('<!--one-->', () => second) };
  };
const section = (properties: string): Change => inBody('<w:pgNumType/>', properties);
const typedFooter = (words: string): Change =>
  footers(/<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t.*<\/w:r>/s, `<w:r><w:t>${words}</w:t></w:r>`);
const box = (words: string, properties: string) =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:pPr><w:ind w:firstLine="0"/></w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
/** The line that signs, and the second of 附件说明. */
const signed = /<w:p><w:pPr><w:pStyle w:val="Signature"\/>(?:(?!<w:p>).)*?云山县人民政府<\/w:t><\/w:r><\/w:p>/s;
const secondNote = /<w:p><w:pPr><w:pStyle w:val="AttachmentNote"\/>(?:(?!<w:p>).)*?典型案例(?:(?!<w:p>).)*?<\/w:p>/s;
const opening = '全年工作有序推进…';
const number = '云政〔2026〕…';
const mark = '云山县人民政府文…';
const copies = '抄送：市委全面依…';
const printed = '云山县人民政府办…';

/** What is altered, the rule that tells of it, and the first words of the paragraph where it does. */
const alterations: Readonly<Record<string, readonly [rule: string, place: string, change: Change]>> = {
  'a gutter of 10 mm': ['format/margins', '', inBody(/w:gutter="0"/, 'w:gutter="567"')],
  'a footer 28 mm from the edge': ['format/page-number', '', inBody(/w:footer="\d+"/, 'w:footer="1587"')],
  'a footer 15 mm from the edge': ['format/page-number', '', inBody(/w:footer="\d+"/, 'w:footer="850"')],
  'numbers from 7 on': ['format/page-number', '', section('<w:pgNumType w:start="7"/>')],
  'Roman numbers': ['format/page-number', '', section('<w:pgNumType w:fmt="lowerRoman"/>')],
  'numbers between hyphens by format': ['format/page-number', '', section('<w:pgNumType w:fmt="numberInDash"/>')],
  'Roman numbers by a switch': ['format/page-number', '', footers('>PAGE<', '>PAGE \\* ROMAN<')],
  'Chinese numbers by a switch': [
    'format/page-number',
    '',
    footers('>PAGE<', '>PAGE \\* CHINESENUM3 \\* MERGEFORMAT<'),
  ],
  'a typed number': ['format/page-number', '', typedFooter('— 1 —')],
  'a typed number of pages': ['format/page-number', '', typedFooter('第 1 页')],
  'no number on the first page': ['format/page-number', '', section('<w:pgNumType/><w:titlePg/>')],
  'words in red': ['format/part-colour', opening, withRun('<w:color w:val="FF0000"/>', '依法行政')],
  'words in blue': ['format/part-colour', opening, withRun('<w:color w:val="0070C0"/>', '逐项落实')],
  'a cell in red': ['format/part-colour', '指标名称', withRun('<w:color w:val="C00000"/>', '指标名称')],
  'words in bold': ['format/emphasis', opening, withRun('<w:b/>', '逐项落实')],
  'words in italics': ['format/emphasis', opening, withRun('<w:i/>', '依法行政')],
  'words underlined': ['format/emphasis', opening, withRun('<w:u w:val="single"/>', '依法行政')],
  'words marked': ['format/emphasis', opening, withRun('<w:highlight w:val="yellow"/>', '依法行政')],
  'the whole text in italics': ['format/emphasis', opening, style('Normal', /<w:color/, '<w:i/><w:color')],
  'the title underlined': ['format/emphasis', '任务完成情况表', style('Title', '<w:b ', '<w:u w:val="double"/><w:b ')],
  'white below the text': ['format/paragraph-space', opening, style('Normal', 'w:after="0"', 'w:after="200"')],
  'half a line above a heading': [
    'format/paragraph-space',
    '（二）规范执法',
    withProperties('<w:spacing w:beforeLines="50" w:before="156"/>', '规范执法'),
  ],
  'white below one paragraph': [
    'format/paragraph-space',
    opening,
    withProperties('<w:spacing w:after="240"/>', '全年工作'),
  ],
  'one paragraph with another pitch': [
    'format/line-pitch',
    opening,
    withProperties('<w:spacing w:line="700" w:lineRule="exact"/>', '全年工作'),
  ],
  'a heading with 1.5 lines': [
    'format/line-pitch',
    '（二）规范执法',
    withProperties('<w:spacing w:line="360" w:lineRule="auto"/>', '规范执法'),
  ],
  'a text box in another font': [
    'format/part-font',
    '各单位要按照职责…',
    paragraphOf('全年工作', (xml) =>
      xml.replace(
        '</w:p>',
        `${box('各单位要按照职责分工，逐项抓好落实，按时报送进展。', '<w:rFonts w:eastAsia="隶书"/>')}</w:p>`,
      ),
    ),
  ],
  'a red text box': [
    'format/part-colour',
    '各单位要按照职责…',
    paragraphOf('全年工作', (xml) =>
      xml.replace(
        '</w:p>',
        `${box('各单位要按照职责分工，逐项抓好落实，按时报送进展。', '<w:color w:val="FF0000"/>')}</w:p>`,
      ),
    ),
  ],
  'no signature': ['format/ending', '2026年2月2…', inBody(signed, '')],
  'no date': ['format/ending', '办结案件2025…', gone('2026年2月20日')],
  'the date above the signature': [
    'format/ending',
    '2026年2月2…',
    (parts) => {
      const [line = ''] = signed.exec(parts['word/document.xml']!) ?? [];
      const taken = inBody(signed, '')(parts);
      return paragraphOf('2026年2月20日', (xml) => xml + line)(taken);
    },
  ],
  'signature and date in one line': [
    'format/ending',
    '云山县人民政府 …',
    all(inBody(signed, ''), inBody('>2026年2月20日<', '>云山县人民政府 2026年2月20日<')),
  ],
  'no 附件2': ['format/attachment-match', '附件：1. 任务…', gone('附件2')],
  '附件2 before 附件1': ['format/attachment-match', '附件2', swapped('附件1', '附件2')],
  'another name in 附件说明': ['format/attachment-match', '附件2', inBody(/典型案例/, '典型经验')],
  'one name too few in 附件说明': ['format/attachment-match', '附件：1. 任务…', inBody(secondNote, '')],
  'no 附件说明': ['format/attachment-match', '附件1', all(inBody(secondNote, ''), gone('附件：'))],
  'a short red line': [
    'format/red-line',
    number,
    withProperties('<w:ind w:left="1500" w:right="1500"/>', '云政〔2026〕5号'),
  ],
  'a double red line': [
    'format/red-line',
    number,
    inBody(/w:bottom w:val="single" w:color="FF0000"/, 'w:bottom w:val="double" w:color="FF0000"'),
  ],
  'a thin red line': ['format/red-line', number, inBody(/(w:color="FF0000" w:sz=)"\d+"/, '$1"2"')],
  'a year of two digits': ['format/document-number', '云政〔26〕5号…', inBody('〔2026〕5号', '〔26〕5号')],
  'a number in round brackets': ['format/document-number', '云政（2026）…', inBody('〔2026〕5号', '（2026）5号')],
  'a number in 【】': ['format/document-number', '云政【2026】…', inBody('〔2026〕5号', '【2026】5号')],
  'a number without brackets': ['format/document-number', '云政2026年第…', inBody('〔2026〕5号', '2026年第5号')],
  'a number without 号': ['format/document-number', number, inBody('〔2026〕5号', '〔2026〕5')],
  'no mark': ['format/issuer-mark', number, gone('云山县人民政府文件')],
  'a mark at the left': [
    'format/part-alignment',
    mark,
    style('IssuerMark', 'w:jc w:val="center"', 'w:jc w:val="left"'),
  ],
  'a small mark': [
    'format/part-size',
    mark,
    paragraphOf('云山县人民政府文件', (xml) => xml.replace(/w:sz w:val="\d+"/, 'w:sz w:val="32"')),
  ],
  '签发人 with a half-width colon': ['format/signatory', number, inBody('签发人：', '签发人:')],
  '签发人 without a colon': ['format/signatory', number, inBody('签发人：', '签发人')],
  'addressees without a colon': ['format/addressee', '云江市人民政府', inBody('云江市人民政府：', '云江市人民政府')],
  'no organ that prints': ['format/imprint-form', '2026年2月2…', inBody('云山县人民政府办公室</w:t>', '</w:t>')],
  '抄送 with a half-width colon': ['format/imprint-form', '抄送:市委全面依…', inBody('抄送：', '抄送:')],
  '版记 at the very left': [
    'format/imprint-form',
    copies,
    paragraphOf('抄送：', (xml) => xml.replace(/w:left="\d+"/, 'w:left="840"')),
  ],
  '版记 at the very right': [
    'format/imprint-form',
    copies,
    paragraphOf('抄送：', (xml) => xml.replace(/w:right="\d+"/, 'w:right="0"')),
  ],
  'a full stop behind 印发': ['format/imprint-form', printed, inBody('21日印发', '21日印发。')],
  'a zero in the day of 印发': ['format/imprint-form', printed, inBody('2月21日印发', '02月21日印发')],
  'no line between the entries': [
    'format/imprint-form',
    copies,
    inBody(/<w:(top|bottom) w:val="single" w:color="000000" w:sz="6"\/>/g, '<w:$1 w:val="none"/>'),
  ],
  'a tab in front of the text': [
    'format/space-indent',
    opening,
    paragraphOf('全年工作', (xml) => xml.replace('<w:r>', '<w:r><w:tab/></w:r><w:r>')),
  ],
  'a wide blank in front of the text': [
    'format/space-indent',
    '全年工作有序推进…',
    inBody('>全年工作', '>\u3000全年工作'),
  ],
  'text spread over the line': [
    'format/part-alignment',
    opening,
    style('Normal', 'w:jc w:val="both"', 'w:jc w:val="distribute"'),
  ],
  'a title spread over the line': [
    'format/part-alignment',
    '任务完成情况表',
    style('Title', 'w:jc w:val="center"', 'w:jc w:val="distribute"'),
  ],
  'spread words': ['format/character-spacing', opening, withRun('<w:spacing w:val="60"/>', '依法行政')],
  'narrow words': ['format/character-spacing', opening, withRun('<w:w w:val="80"/>', '依法行政')],
  'narrow text': ['format/character-spacing', opening, style('Normal', /<w:color/, '<w:w w:val="90"/><w:color')],
  'digits in Arial': ['format/latin-font', '附件：1. 任务…', style('Normal', /w:ascii="[^"]*"/, 'w:ascii="Arial"')],
  'one number in Calibri': [
    'format/latin-font',
    '办结案件2025…',
    withRun('<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>', '2025件'),
  ],
  'a heading in two fonts': ['format/mixed-type', '（二）规范执法', withRun('<w:rFonts w:eastAsia="宋体"/>', '执法')],
  'digits in another size': ['format/mixed-type', '办结案件2025…', withRun('<w:sz w:val="28"/>', '2025件')],
  'lines that hang': [
    'format/part-indent',
    opening,
    withProperties('<w:ind w:left="640" w:firstLineChars="0" w:firstLine="0"/>', '全年工作'),
  ],
};

it('has a sound page to begin with', async () => {
  expect(await pageFindings(sound)).toEqual([]);
});

describe('a page with one thing altered', () => {
  it.each(Object.entries(alterations))('%s', async (_name, [rule, place, change]) => {
    const found = await pageFindings(change(sound));
    expect(found.map((each) => [each.rule, each.opening])).toEqual([[rule, place]]);
  });
});
