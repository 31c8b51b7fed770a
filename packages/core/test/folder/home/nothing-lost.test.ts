import { describe, expect, it } from 'vitest';
import { fromText, openOffice, textOf, writePackage } from '../../../src/ooxml/index.ts';
import { parseDocx } from '../../../src/readers/docx/index.ts';
import {
  built,
  bytesHome,
  documentOf,
  dossier,
  type Edit,
  filesOf,
  move,
  ofParagraph,
  paragraph,
  replace,
  rowsOf,
  table,
} from './edited-dossier.ts';

const who = 'w:id="77" w:author="某某" w:date="2026-02-21T09:00:00Z"';
const t = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const all =
  (...edits: readonly Edit[]): Edit =>
  (xml) =>
    edits.reduce((text, edit) => edit(text), xml);
const before = (words: string, what: string): Edit => ofParagraph(words, (whole) => what + whole);

/** What people do in Word to a file that goes home, by kind; whatever is typed has to be somewhere afterwards. */
const adversarial: Readonly<Record<string, readonly (readonly [string, Edit])[]>> = {
  'moved across sections': [
    ['one paragraph', move('三是健全', '加强法治宣传')],
    ['into a section that a template makes', move('三是健全', '行政复议的主渠道')],
    ['out of a section that a template makes', move('行政复议的主渠道', '三是健全')],
    ['with its words changed', all(replace('逐一销号', '逐项对账销号'), move('三是健全', '加强法治宣传'))],
    ['two that change places', all(move('三是健全', '加强法治宣传'), move('加强法治宣传', '二是优化'))],
    ['before the first heading', move('三是健全', '工作情况')],
  ],
  'split and joined': [
    [
      'in three',
      ofParagraph('三是健全', (whole) =>
        whole
          .replace('坚持部门', '</w:t></w:r></w:p><w:p><w:r><w:t>坚持部门')
          .replace('，问题', '。</w:t></w:r></w:p><w:p><w:r><w:t>问题'),
      ),
    ],
    [
      'a figure between two halves',
      ofParagraph('复议申请', (whole) =>
        whole.replace('全年收到', '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">全年收到'),
      ),
    ],
    ['joined across a heading', ofParagraph('规范行政执法', () => '')],
    [
      'joined over sections',
      (xml) =>
        xml
          .replace(/(三是健全(?:(?!<\/w:p>).)*)<\/w:p>/, '$1')
          .replace(/<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?((?:(?!<w:p>).)*规范行政执法)/, '$1'),
    ],
    [
      'split and typed on',
      ofParagraph('加强法治', (whole) =>
        whole.replace('，推动', '。</w:t></w:r></w:p><w:p><w:r><w:t>又新添一句。推动'),
      ),
    ],
  ],
  'headings retyped': [
    ['with their number', replace('工作情况', '二、主要工作')],
    ['as text', ofParagraph('规范行政执法', () => paragraph('（一）严格规范行政执法'))],
    ['as one of another level', ofParagraph('规范行政执法', (whole) => whole.replace('Heading2', 'Heading1'))],
    [
      'two in one',
      all(
        replace('复议情况', '复议和应诉情况'),
        ofParagraph('下一步安排', () => ''),
      ),
    ],
    [
      'a paragraph as one',
      ofParagraph('三是健全', () => paragraph('健全工作机制', 'Heading2') + paragraph('坚持部门联动。')),
    ],
    ['a new chapter', before('复议情况', paragraph('四、新的一章', 'Heading1') + paragraph('这一章说新的事情。'))],
  ],
  'tables pasted': [
    ['between paragraphs', before('三是健全', table('镇街|件数', '东河镇|35件'))],
    ['behind another', (xml) => xml.replace('</w:tbl>', `</w:tbl><w:p/>${table('甲项|乙项', '一|二')}`)],
    ['of other width into one', (xml) => xml.replace('</w:tbl>', `${rowsOf('城西镇|9件|4件|好')}</w:tbl>`)],
    [
      'into a cell',
      (xml) =>
        xml.replace(
          /(<w:tc>(?:(?!<w:tc>).)*?)(<w:p>(?:(?!<w:p>).)*其中城关镇)/,
          (_, open, rest) => `${open}${table('内层|表格')}${rest}`,
        ),
    ],
    ['with lines in its cells', before('三是健全', table('第一行|x').replace('>x<', '>甲</w:t><w:br/><w:t>乙<'))],
    [
      'with merged cells',
      before(
        '三是健全',
        table('合并|右上', '左下|右下').replace(
          '<w:tc><w:p>',
          '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p>',
        ),
      ),
    ],
  ],
  'styles changed': [
    ['of a paragraph', ofParagraph('三是健全', (whole) => whole.replace(/w:val="\w+"/, 'w:val="Quote"'))],
    ['of a heading to text', ofParagraph('规范行政执法', (whole) => whole.replace('Heading2', 'Normal'))],
    ['of a heading to another level', ofParagraph('规范行政执法', (whole) => whole.replace('Heading2', 'Heading3'))],
    [
      'of a paragraph to a heading',
      ofParagraph('三是健全', (whole) =>
        whole.replace(/<w:pStyle w:val="\w+"\/>/, '').replace('<w:pPr>', '<w:pPr><w:pStyle w:val="Heading2"/>'),
      ),
    ],
    [
      'with numbers of a list',
      ofParagraph('三是健全', (whole) =>
        whole.replace('<w:pPr>', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      ),
    ],
  ],
  'tracked and accepted by Word’s way': [
    [
      'words that came and went',
      ofParagraph('三是健全', (whole) =>
        whole.replace(
          '上下协同',
          `</w:t></w:r><w:del ${who}><w:r><w:delText>上下协同</w:delText></w:r></w:del><w:ins ${who}>${t('条块结合')}</w:ins><w:r><w:t xml:space="preserve">`,
        ),
      ),
    ],
    [
      'a paragraph that came',
      before(
        '三是健全',
        `<w:p><w:pPr><w:rPr><w:ins ${who}/></w:rPr></w:pPr><w:ins ${who}>${t('新添的一段。')}</w:ins></w:p>`,
      ),
    ],
    [
      'a paragraph that went',
      ofParagraph('三是健全', (whole) =>
        whole
          .replace(/<w:pPr>(.*?)<\/w:pPr>/, `<w:pPr>$1<w:rPr><w:del ${who}/></w:rPr></w:pPr>`)
          .replace(
            /<w:r>(.*)<\/w:r>/s,
            (all) =>
              `<w:del ${who}>${all.replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>')}</w:del>`,
          ),
      ),
    ],
    [
      'a mark that went',
      ofParagraph('二是优化', (whole) =>
        whole.replace(/<w:pPr>(.*?)<\/w:pPr>/, `<w:pPr>$1<w:rPr><w:del ${who}/></w:rPr></w:pPr>`),
      ),
    ],
    [
      'a cell that came',
      (xml) =>
        xml.replace(
          /(<w:tr>(?:(?!<w:tr>).)*其中城关镇.*?)<\/w:tr>/s,
          `$1<w:tc><w:tcPr><w:cellIns ${who}/></w:tcPr>${paragraph('备注')}</w:tc></w:tr>`,
        ),
    ],
    [
      'a row that came',
      (xml) =>
        xml.replace(
          '</w:tbl>',
          `<w:tr><w:trPr><w:ins ${who}/></w:trPr>${['东河镇', '6件', '2件'].map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr></w:tbl>`,
        ),
    ],
  ],
  'put elsewhere than into the text': [
    [
      'a text box',
      before(
        '三是健全',
        `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('框里写的话')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      ),
    ],
    [
      'a content control',
      ofParagraph(
        '三是健全',
        (whole) => `<w:sdt><w:sdtContent>${paragraph('控件里写的话')}${whole}</w:sdtContent></w:sdt>`,
      ),
    ],
    [
      'a link',
      ofParagraph('三是健全', (whole) =>
        whole.replace('</w:p>', `<w:hyperlink w:anchor="x">${t('链接上的话')}</w:hyperlink></w:p>`),
      ),
    ],
    [
      'a field',
      ofParagraph('三是健全', (whole) =>
        whole.replace('</w:p>', `<w:fldSimple w:instr="REF a">${t('域里的话')}</w:fldSimple></w:p>`),
      ),
    ],
    ['words behind the end', (xml) => xml.replace('<w:sectPr', `${paragraph('全文之后的话')}<w:sectPr`)],
    ['words before the title', (xml) => xml.replace('<w:body>', `<w:body>${paragraph('题目之前的话')}`)],
  ],
};

const squeezed = (text: string) =>
  text.replace(/[\s*\\|>]+/g, '').replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, '');
const linesOf = (bytes: Uint8Array): readonly string[] =>
  parseDocx(openOffice(bytes))
    .accepted.filter(({ kind }) => kind !== 'comment')
    .flatMap(({ text }) => text.paragraphs.flatMap((each) => each.text.split('\n')))
    .map(squeezed)
    .filter((line) => line !== '');

/** Lines of an edited file that are in no build, no list of what found no place, and no reason why a number is refused. */
async function lostOf(edited: Uint8Array, files: Awaited<ReturnType<typeof filesOf>>): Promise<readonly string[]> {
  const home = await bytesHome(edited, files);
  const left = await files.read('d/returns/未归位.md');
  const kept = squeezed(linesOf(await built(files)).join('\n') + (left ? new TextDecoder().decode(left) : ''));
  const told = home.facts.refused.map(({ reason }) => reason).join();
  return linesOf(edited).filter((line) => !kept.includes(line) && !told.includes(line));
}

describe.each(Object.entries(adversarial))('%s', (_, edits) => {
  it.each(edits)('nothing is lost: %s', async (_, edit) => {
    const files = await filesOf(dossier);
    const bytes = await built(files);
    const xml = edit(documentOf(bytes));
    expect(xml).not.toBe(documentOf(bytes));
    const edited = writePackage(new Map([...openOffice(bytes).parts, ['word/document.xml', fromText(xml)] as const]));
    expect(await lostOf(edited, files)).toEqual([]);
  });
});

describe('around the text', () => {
  it('nothing is lost of a footnote', async () => {
    const files = await filesOf(dossier);
    const { parts } = openOffice(await built(files));
    const rels = 'word/_rels/document.xml.rels';
    const note = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph('脚注里写的一句话。')}</w:footnote></w:footnotes>`;
    const edited = writePackage(
      new Map([
        ...parts,
        [
          'word/document.xml',
          fromText(
            ofParagraph('三是健全', (whole) =>
              whole.replace('</w:p>', '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'),
            )(textOf(parts, 'word/document.xml')),
          ),
        ] as const,
        ['word/footnotes.xml', fromText(note)] as const,
        [
          rels,
          fromText(
            textOf(parts, rels).replace(
              '</Relationships>',
              '<Relationship Id="rIdF" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
            ),
          ),
        ] as const,
      ]),
    );
    expect(await lostOf(edited, files)).toEqual([]);
  });

  it('nothing is lost of a header', async () => {
    const files = await filesOf(dossier);
    const { parts } = openOffice(await built(files));
    const [name] = [...parts.keys()].filter((part) => /word\/(?:footer|header)\d*\.xml$/.test(part));
    const edited = writePackage(
      new Map([
        ...parts,
        [
          name!,
          fromText(textOf(parts, name!).replace(/<\/w:(ftr|hdr)>/, (end) => `${paragraph('页边写的话')}${end}`)),
        ] as const,
      ]),
    );
    expect(await lostOf(edited, files)).toEqual([]);
  });
});
