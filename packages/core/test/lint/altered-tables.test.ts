import { beforeAll, describe, expect, it } from 'vitest';
import {
  all,
  type Change,
  inBody,
  inDocument,
  type Parts,
  pageFindings,
  paragraphOf,
  part,
  printedParts,
  soundParts,
  style,
  withRun,
} from './page-parts.ts';

let sound: Parts;
let printed: Parts;
beforeAll(async () => {
  [sound, printed] = [await soundParts(2), await printedParts(2)];
});

const borders = (change: (xml: string) => string): Change =>
  inDocument((xml) => xml.replace(/<w:tblBorders>.*?<\/w:tblBorders>/s, change));
const imprint = /<w:tbl>(?:(?!<w:tbl>).)*?抄送.*?<\/w:tbl>/s;
const lined = '<w:pBdr><w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="8"/></w:pBdr>';
const typed = (text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Imprint"/>${lined}<w:ind w:left="280" w:right="280" w:firstLine="0"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const entries =
  typed('抄送：市委全面依法治市委员会办公室。') + typed('云山县人民政府办公室\u3000\u30002026年2月21日印发');
const flush = '<w:p><w:pPr><w:pStyle w:val="Flush"/></w:pPr></w:p>';
const above = (words: string): Change => paragraphOf(words, (xml) => flush + xml);

const table = '任务完成情况表';
const number = '云政〔2026〕…';
const copies = '抄送：市委全面依…';

/** What is altered, the rule that tells of it, and the first words of the paragraph where it does. */
const alterations: Readonly<Record<string, readonly [rule: string, place: string, change: Change]>> = {
  'a table without lines': ['format/table-look', table, borders(() => '')],
  'a table whose lines are not drawn': [
    'format/table-look',
    table,
    borders((xml) => xml.replaceAll('"single"', '"nil"')),
  ],
  'a table with red lines': ['format/table-look', table, borders((xml) => xml.replaceAll('"000000"', '"FF0000"'))],
  'a table with thick lines': ['format/table-look', table, borders((xml) => xml.replaceAll('w:sz="4"', 'w:sz="36"'))],
  'a header on blue': [
    'format/table-look',
    table,
    inBody(/<w:tblHeader\/><\/w:trPr><w:tc><w:tcPr>/, '$&<w:shd w:val="clear" w:fill="4472C4"/>'),
  ],
  'a cell in another font': ['format/table-look', table, withRun('<w:rFonts w:eastAsia="微软雅黑"/>', '指标名称')],
  'a cell in 二号': ['format/table-look', table, withRun('<w:sz w:val="44"/>', '指标名称')],
  'a cell in 六号': ['format/table-look', table, withRun('<w:sz w:val="15"/>', '指标名称')],
  '版记 in the text, right below it': [
    'format/imprint-place',
    copies,
    inDocument((xml) => xml.replace(imprint, entries)),
  ],
  '版记 as a table in the text': ['format/imprint-place', copies, inBody(/<w:tblpPr [^>]*><w:tblOverlap [^>]*>/, '')],
  '版记 at a short distance from the top': [
    'format/imprint-place',
    copies,
    inBody('w:tblpYSpec="bottom"', 'w:tblpY="567"'),
  ],
  '印发日期 amid its line': [
    'format/imprint-place',
    '云山县人民政府办…',
    inBody('w:val="right" w:pos="8565"', 'w:val="right" w:pos="6800"'),
  ],
  '印发日期 at the edge': [
    'format/imprint-place',
    '云山县人民政府办…',
    inBody('w:val="right" w:pos="8565"', 'w:val="right" w:pos="8845"'),
  ],
  '印发日期 with full stops': [
    'format/imprint-form',
    '云山县人民政府办…',
    inBody('2026年2月21日印发', '2026.2.21印发'),
  ],
  '签发人 amid its line': [
    'format/signatory',
    number,
    inBody(/w:pos="6640"(.*?)w:pos="7900"/, 'w:pos="4640"$1w:pos="5900"'),
  ],
  '签发人 at the edge': [
    'format/signatory',
    number,
    inBody(/w:pos="6640"(.*?)w:pos="7900"/, 'w:pos="6955"$1w:pos="8215"'),
  ],
  '发文字号 amid its line': [
    'format/document-number',
    number,
    inBody('w:val="left" w:pos="315"', 'w:val="left" w:pos="2500"'),
  ],
  'an empty line in the text': ['format/blank-lines', '（二）规范执法', above('规范执法')],
  'an empty line between two paragraphs': ['format/blank-lines', '三是压实责任。全…', above('三是压实责任')],
  '附件： in 黑体': ['format/mixed-type', '附件：1. 任务…', withRun('<w:rFonts w:eastAsia="黑体"/>', '附件：')],
  '附件： in bold': ['format/emphasis', '附件：1. 任务…', withRun('<w:b/>', '附件：')],
};

describe('a page with one thing altered', () => {
  it.each(Object.entries(alterations))('%s', async (_name, [rule, place, change]) => {
    const found = await pageFindings(change(sound));
    expect(found.map((each) => [each.rule, each.opening])).toEqual([[rule, place]]);
    expect((await pageFindings(change(printed))).map((each) => each.rule)).toContain(rule);
  });
});

const styled = (conditions: string): Change =>
  all(
    borders(() => ''),
    inBody('<w:tblPr>', '<w:tblPr><w:tblStyle w:val="Grid"/>'),
    part(
      'word/styles.xml',
      '</w:styles>',
      `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>${conditions}</w:style></w:styles>`,
    ),
  );
const right: Readonly<Record<string, Change>> = {
  'lines of a style': styled(''),
  'a style that sets rows otherwise than others': styled('<w:tblStylePr w:type="firstRow"/>'),
  'a header on grey': inBody(/<w:tblHeader\/><\/w:trPr><w:tc><w:tcPr>/, '$&<w:shd w:val="clear" w:fill="D9D9D9"/>'),
  'cells in 小五 and 宋体': all(
    style('TableText', /<w:rPr>|<w:sz w:val="\d+"\/>/, '<w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="18"/>'),
  ),
  '版记 in the text below empty lines': inDocument((xml) => xml.replace(imprint, flush.repeat(12) + entries)),
  '签发人 a little further in': inBody(/w:pos="6640"(.*?)w:pos="7900"/, 'w:pos="6325"$1w:pos="7585"'),
};

describe('a page that is set right in another way', () => {
  it.each(Object.entries(right))('%s', async (_name, change) => {
    expect(await pageFindings(change(sound))).toEqual([]);
  });
});
