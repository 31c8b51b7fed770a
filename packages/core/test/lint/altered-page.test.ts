import { beforeAll, describe, expect, it } from 'vitest';
import { inBody as body, footers, type Parts, part, rulesOf, soundParts, style } from './page-parts.ts';

let sound: Parts;
beforeAll(async () => {
  sound = await soundParts();
});

const alterations: Readonly<Record<string, readonly [rule: string, change: (parts: Parts) => Parts]>> = {
  'upper margin 30 mm': ['format/margins', body(/w:top="2098"/, 'w:top="1701"')],
  'left margin 25 mm': ['format/margins', body(/w:left="1587" w:header/, 'w:left="1417" w:header')],
  'right margin 20 mm': ['format/grid-22x28', body(/w:right="1474" w:bottom/, 'w:right="1134" w:bottom')],
  'lower margin 25 mm': ['format/grid-22x28', body(/w:bottom="1984" w:left="1587"/, 'w:bottom="1417" w:left="1587"')],
  'line pitch 30 pt': ['format/line-pitch', style('Normal', /w:line="579"/, 'w:line="600"')],
  'line pitch at least': ['format/line-pitch', style('Normal', /w:lineRule="exact"/, 'w:lineRule="atLeast"')],
  'line pitch 1.5': [
    'format/line-pitch',
    (parts) =>
      body(
        /<w:docGrid[^>]*>/,
        '',
      )(style('Normal', /w:line="579" w:lineRule="exact"/, 'w:line="360" w:lineRule="auto"')(parts)),
  ],
  'line pitch 1.5 on a grid': [
    'format/line-pitch',
    style('Normal', /w:line="579" w:lineRule="exact"/, 'w:line="360" w:lineRule="auto"'),
  ],
  'Letter paper': ['format/margins', body(/w:pgSz [^>]*>/, 'w:pgSz w:w="12240" w:h="15840"/>')],
  'paper on its side': [
    'format/margins',
    body(/w:pgSz [^>]*>/, 'w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'),
  ],
  'no footers of even pages': ['format/page-number', part('word/settings.xml', '<w:evenAndOddHeaders/>', '')],
  'fourth level in 黑体': [
    'format/heading-style-mismatch',
    body(
      /<w:p>((?:(?!<w:p>).)*?)全年工作有序推进[^<]*/,
      '<w:p><w:r><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t>（1）完善会前学法</w:t></w:r></w:p>$&',
    ),
  ],
  'body in 宋体': ['format/part-font', style('Normal', /w:eastAsia="仿宋_GB2312"/, 'w:eastAsia="宋体"')],
  'body in a font the standard does not name': [
    'format/part-font',
    style('Normal', /w:eastAsia="仿宋_GB2312"/, 'w:eastAsia="微软雅黑"'),
  ],
  'body from the theme': [
    'format/theme-font',
    style('Normal', /w:eastAsia="仿宋_GB2312"/, 'w:eastAsiaTheme="minorEastAsia"'),
  ],
  'body in 小三': ['format/part-size', style('Normal', /w:sz w:val="32"/, 'w:sz w:val="30"')],
  'body in bold': ['format/part-bold', style('Normal', /<w:color/, '<w:b/><w:color')],
  'body in blue': ['format/part-colour', style('Normal', /w:color w:val="000000"/, 'w:color w:val="0070C0"')],
  'body not indented': ['format/part-indent', style('Normal', /<w:ind [^>]*>/, '')],
  'body indented by four': [
    'format/part-indent',
    style('Normal', /w:firstLineChars="200" w:firstLine="630"/, 'w:firstLineChars="400"'),
  ],
  'body indented by twips': [
    'format/part-indent',
    style('Normal', /w:firstLineChars="200" w:firstLine="630"/, 'w:firstLine="320"'),
  ],
  'body centred': ['format/part-alignment', style('Normal', /w:jc w:val="both"/, 'w:jc w:val="center"')],
  'one word pasted in another font': [
    'format/mixed-type',
    body(
      /<w:t([^>]*)>全年工作有序推进，/,
      '<w:t$1>全年工作</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="等线"/></w:rPr><w:t>有序推进，',
    ),
  ],
  'one word pasted in another size': [
    'format/mixed-type',
    body(
      /<w:t([^>]*)>全年工作有序推进，/,
      '<w:t$1>全年工作</w:t></w:r><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>有序推进，',
    ),
  ],
  'title in 黑体': ['format/part-font', style('Title', /w:eastAsia="方正小标宋简体"/, 'w:eastAsia="黑体"')],
  'title in 三号': ['format/part-size', style('Title', /w:sz w:val="44"/, 'w:sz w:val="32"')],
  'title in bold': ['format/part-bold', style('Title', /w:b w:val="0"/, 'w:b w:val="1"')],
  'title at the left': ['format/part-alignment', style('Title', /w:jc w:val="center"/, 'w:jc w:val="left"')],
  'title in red': ['format/part-colour', style('Title', /<w:b /, '<w:color w:val="FF0000"/><w:b ')],
  'no empty line below the title': [
    'format/blank-lines',
    body(/<w:p><w:pPr><w:pStyle w:val="Flush"\/><\/w:pPr><\/w:p>(<w:p><w:pPr><w:pStyle w:val="Addressee"\/>)/, '$1'),
  ],
  'one empty line too many below the title': [
    'format/blank-lines',
    body(/<w:p><w:pPr><w:pStyle w:val="Addressee"\/>/, '<w:p><w:pPr><w:pStyle w:val="Flush"/></w:pPr></w:p>$&'),
  ],
  'first level in 仿宋': [
    'format/heading-style-mismatch',
    style('Heading1', /w:eastAsia="黑体"/, 'w:eastAsia="仿宋_GB2312"'),
  ],
  'first level in bold': ['format/part-bold', style('Heading1', /w:b w:val="0"/, 'w:b w:val="1"')],
  'second level in 宋体': [
    'format/heading-style-mismatch',
    style('Heading2', /w:eastAsia="楷体_GB2312"/, 'w:eastAsia="宋体"'),
  ],
  'second level in bold': ['format/part-bold', style('Heading2', /w:b w:val="0"/, 'w:b w:val="1"')],
  'first level in 二号': ['format/part-size', style('Heading1', /<w:b /, '<w:sz w:val="44"/><w:b ')],
  'no page numbers': ['format/page-number', body(/<w:footerReference[^>]*>/g, '')],
  'page numbers between hyphens': ['format/page-number', footers(/—/g, '-')],
  'page numbers without dashes': ['format/page-number', footers(/—/g, '')],
  'page numbers in the middle': ['format/page-number', footers(/w:jc w:val="(?:left|right)"/, 'w:jc w:val="center"')],
  'even page numbers at the right': [
    'format/page-number',
    part('word/footer2.xml', /w:jc w:val="left"/, 'w:jc w:val="right"'),
  ],
  'page numbers in 五号': ['format/page-number', style('Footer', /w:sz w:val="28"/, 'w:sz w:val="21"')],
  'page numbers in 仿宋': ['format/page-number', style('Footer', /w:eastAsia="宋体"/, 'w:eastAsia="仿宋_GB2312"')],
  'no red line': ['format/red-line', body(/<w:pBdr>.*?<\/w:pBdr>/s, '')],
  'a black line': [
    'format/red-line',
    body(/w:bottom w:val="single" w:color="FF0000"/, 'w:bottom w:val="single" w:color="000000"'),
  ],
  'a line of 6 points': ['format/red-line', body(/(w:color="FF0000" w:sz=)"\d+"/, '$1"48"')],
  'a black mark': ['format/part-colour', style('IssuerMark', /w:color w:val="FF0000"/, 'w:color w:val="000000"')],
  'a mark in 黑体': ['format/part-font', style('IssuerMark', /w:eastAsia="方正小标宋简体"/, 'w:eastAsia="黑体"')],
  'a mark 20 mm lower': ['format/org-mark-35mm', body(/(<w:framePr [^>]*w:y=)"(\d+)"/, '$1"5102"')],
  'a number with 第': ['format/document-number', body('〔2026〕5号', '〔2026〕第5号')],
  'a number in square brackets': ['format/document-number', body('〔2026〕5号', '[2026]5号')],
  'a number with a zero': ['format/document-number', body('〔2026〕5号', '〔2026〕05号')],
  'no 签发人': ['format/signatory', body('签发人：', '')],
  '签发人 in 仿宋': ['format/signatory', body('<w:rStyle w:val="SignatoryName"/>', '')],
  'addressees set in': [
    'format/part-indent',
    style('Addressee', /<w:pPr(?:\/>|><\/w:pPr>)/, '<w:pPr><w:ind w:firstLineChars="200"/></w:pPr>'),
  ],
  'no empty line above the signature': [
    'format/blank-lines',
    body(
      /(?:<w:p><w:pPr><w:pStyle w:val="Flush"\/>(?:<w:keepNext\/>)?<\/w:pPr><\/w:p>)+(<w:p><w:pPr><w:pStyle w:val="Signature"\/>)/,
      '$1',
    ),
  ],
  'signature at the left': ['format/signature-place', style('Signature', /w:jc w:val="right"/, 'w:jc w:val="left"')],
  'signature in the middle': [
    'format/signature-gap',
    body(
      /<w:ind w:left="\d+"[^>]*\/><w:jc w:val="left"\/>(<\/w:pPr><w:r><w:t[^>]*>云山县人民政府<)/,
      '<w:jc w:val="center"/>$1',
    ),
  ],
  'date in the middle': ['format/signature-gap', style('Signature', 'w:jc w:val="right"', 'w:jc w:val="center"')],
  '附件 with a colon': ['format/attachment-label', body(/>附件<\/w:t>/, '>附件：</w:t>')],
  '附件 in 仿宋': ['format/part-font', style('AttachmentLabel', /w:eastAsia="黑体"/, 'w:eastAsia="仿宋_GB2312"')],
  '附件 on the same page': ['format/attachment-label', body(/<w:pageBreakBefore\/>/, '')],
  'a note with a full stop': ['format/attachment-note', body(/(附件：.*?任务完成情况表)/s, '$1。')],
  'a table without its header': ['format/table-header', body(/<w:tblHeader\/>/, '')],
  '版记 in 三号': ['format/imprint-lines', style('Imprint', /w:sz w:val="28"/, 'w:sz w:val="32"')],
  '版记 without lines': [
    'format/imprint-form',
    body(/<w:tcBorders><w:top w:val="single" w:color="000000".*?<\/w:tcBorders>/gs, ''),
  ],
  '抄送 without its full stop': ['format/imprint-form', body('办公室。', '办公室')],
};

it('has a sound page to begin with', async () => {
  expect(await rulesOf(sound)).toEqual([]);
});

const explicit = '<w:rFonts w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:ascii="仿宋_GB2312"/>';
const theme =
  '<a:theme xmlns:a="x"><a:minorFont><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:theme>';
const right: Readonly<Record<string, (parts: Parts) => Parts>> = {
  'fonts of a theme below those that are named': (parts) => ({
    ...part(
      'word/styles.xml',
      /(<w:rPrDefault><w:rPr>)<w:rFonts[^>]*>/,
      '$1<w:rFonts w:eastAsiaTheme="minorEastAsia"/>',
    )(
      part(
        'word/_rels/document.xml.rels',
        '</Relationships>',
        '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
      )(parts),
    ),
    'word/theme/theme1.xml': theme,
  }),
  'a number in a frame that is put outside': footers(
    /<w:pPr>/,
    '<w:pPr><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="outside" w:y="1"/>',
  ),
  'a red line above the empty line below the number': (parts) =>
    body(
      /<w:p><w:pPr><w:pStyle w:val="Flush"\/><\/w:pPr><\/w:p>(?=<w:p><w:pPr><w:pStyle w:val="Flush"\/><\/w:pPr><\/w:p><w:p><w:pPr><w:pStyle w:val="Title")/,
      '<w:p><w:pPr><w:pStyle w:val="Flush"/><w:pBdr><w:top w:val="single" w:color="FF0000" w:sz="12" w:space="7"/></w:pBdr></w:pPr></w:p>',
    )(body(/<w:pBdr>.*?<\/w:pBdr>/s, '')(parts)),
  'fonts named on each run': body(/<w:r><w:t([^>]*)>全年/, `<w:r><w:rPr>${explicit}</w:rPr><w:t$1>全年`),
};
describe('a page that is set right in another way', () => {
  it.each(Object.entries(right))('%s', async (_name, change) => {
    expect(await rulesOf(change(sound))).toEqual([]);
  });
});

describe('a page with one thing altered', () => {
  it.each(Object.entries(alterations))('%s', async (_name, [rule, change]) => {
    expect(await rulesOf(change(sound))).toContain(rule);
  });
});
