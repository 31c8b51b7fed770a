import { beforeAll, describe, expect, it } from 'vitest';
import { type Change, inBody, type Parts, pageFindings, paragraphOf, printedParts, soundParts } from './page-parts.ts';

let sound: Parts;
let printed: Parts;
beforeAll(async () => {
  [sound, printed] = [await soundParts(2), await printedParts(2)];
});

const opening = '全年工作有序推进…';
const broken = (words: string, mark = '<w:br/>'): Change =>
  paragraphOf(words, (xml) => xml.replace(words, `</w:t>${mark}<w:t xml:space="preserve">${words}`));
/** The title in two paragraphs, with this between them. */
const titleIn = (between: string): Change =>
  paragraphOf('关于2025年度', (xml) => {
    const [properties = ''] = /<w:pPr>.*?<\/w:pPr>/s.exec(xml) ?? [];
    const line = (words: string) => `<w:p>${properties}<w:r><w:t>${words}</w:t></w:r></w:p>`;
    return `${line('云山县人民政府关于2025年度')}${between}${line('法治政府建设情况的报告')}`;
  });
/** The table of the first annex, its columns free to grow, with these properties. */
const table = (properties: string): Change =>
  inBody(/<w:tblPr><w:tblW [^>]*>((?:(?!<w:tblPr>).)*?)<w:tblLayout [^>]*>/s, `<w:tblPr>${properties}$1`);

/** What hands do to a file by the menus of a program, the rule that tells of it, and where. */
const alterations: Readonly<Record<string, readonly [rule: string, place: string, change: Change]>> = {
  'a line of the text ended with Shift+Enter': ['format/soft-return', opening, broken('各项任务')],
  'the same as older programs write it': ['format/soft-return', opening, broken('各项任务', '<w:cr/>')],
  'a line ended by hand behind a heading': ['format/soft-return', '（二） 规范执法', broken('规范执法')],
  'an empty paragraph inside the title': ['format/blank-lines', '法治政府建设情况…', titleIn('<w:p/>')],
  'two empty paragraphs inside the title': ['format/blank-lines', '法治政府建设情况…', titleIn('<w:p/><w:p/>')],
  'a table that begins far to the right': ['format/table-width', '', table('<w:tblInd w:w="1700" w:type="dxa"/>')],
  'a table that begins in the margin': ['format/table-width', '', table('<w:tblInd w:w="-900" w:type="dxa"/>')],
  'a table said to be wider than its columns': ['format/table-width', '', table('<w:tblW w:w="10500" w:type="dxa"/>')],
  'a table wider than the window': ['format/table-width', '', table('<w:tblW w:w="6000" w:type="pct"/>')],
};

describe('a page altered by hand', () => {
  it.each(Object.entries(alterations))('%s', async (_name, [rule, place, change]) => {
    for (const parts of [sound, printed]) {
      const found = await pageFindings(change(parts));
      expect(found.map((each) => [each.rule, each.opening])).toEqual([[rule, place]]);
    }
  });

  it.each<[string, Change]>([
    ['a title in two paragraphs', titleIn('')],
    [
      'a table a little out of the text, as programs set its words in line',
      table('<w:tblInd w:w="-108" w:type="dxa"/>'),
    ],
    ['a table in the middle', table('<w:jc w:val="center"/><w:tblInd w:w="1700" w:type="dxa"/>')],
    ['a table as wide as the window', table('<w:tblW w:w="5000" w:type="pct"/>')],
    ['a table as wide as the window, in per cent', table('<w:tblW w:w="100%" w:type="pct"/>')],
    [
      'a place where a line may end beside a picture',
      broken('各项任务', '<w:br w:type="textWrapping" w:clear="all"/>'),
    ],
  ])('%s is right', async (_name, change) => {
    expect(await pageFindings(change(sound))).toEqual([]);
  });
});

describe('the style that would mend a paragraph', () => {
  const reasons = async (change: Change) => (await pageFindings(change(sound))).map(({ reason }) => reason);
  const direct = '<w:rPr><w:sz w:val="28"/></w:rPr>';
  const start = /<w:r>(?=<w:t[^>]*>全年工作有序)/;
  const smaller: Change = (parts) => ({
    ...parts,
    'word/styles.xml': parts['word/styles.xml']!.replace(/(w:styleId="Normal".*?<w:sz w:val=)"32"/s, '$1"28"'),
  });

  it('is not named where the words say it themselves, whatever an empty run before them says', async () => {
    for (const empty of ['<w:r/>', '<w:r><w:t/></w:r>']) {
      const told = await reasons(paragraphOf('全年工作', (xml) => xml.replace(start, `${empty}<w:r>${direct}`)));
      expect(told).toEqual(['正文的字号是四号（14 磅），应为三号（16 磅）']);
    }
  });

  it('is named where an empty run alone says something itself', async () => {
    const told = await reasons((parts) =>
      smaller(paragraphOf('全年工作', (xml) => xml.replace(start, `<w:r>${direct}<w:t/></w:r><w:r>`))(parts)),
    );
    expect(told.join()).toContain('改样式“正文”');
  });
});
