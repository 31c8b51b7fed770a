import { officeOf, relationshipsXml } from '../ooxml/office-of.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const root = (name: string, inside: string) => `<w:${name} xmlns:w="${main}" xmlns:r="${office}">${inside}</w:${name}>`;

/** Properties of a run: Chinese font, size in points, more. */
export const set = (font: string, size: number, more = '', latin = 'Times New Roman'): string =>
  `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${font}"/>${more}<w:sz w:val="${size * 2}"/>`;

/** A run of these words. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph: the inside of its `pPr`, and its runs. */
export const paragraph = (properties: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;

export const style = (id: string, name: string, inside: string, isDefault = false): string =>
  `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

const narrowed = '<w:color w:val="000000"/><w:spacing w:val="-5"/>';
const pitch = '<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>';
export const body = set('仿宋_GB2312', 16, narrowed);
const text = `${pitch}<w:ind w:firstLineChars="200" w:firstLine="630"/><w:jc w:val="both"/>`;
const flush = `${pitch}<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="both"/>`;
const centred = (line = 579) =>
  `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>`;

/** Parts of a page as the standard has them, each set by its own properties alone: no style says anything. */
export const direct = {
  empty: paragraph(flush),
  mark: (words: string, properties = '') =>
    paragraph(
      `${properties}${centred(900)}`,
      run(words, set('方正小标宋简体', 40, '<w:b w:val="0"/><w:color w:val="FF0000"/>')),
    ),
  number: (words: string, line = '<w:bottom w:val="single" w:color="FF0000" w:sz="12" w:space="7"/>') =>
    paragraph(`<w:pBdr>${line}</w:pBdr>${centred()}`, run(words, body)),
  title: (words: string) =>
    paragraph(centred(700), run(words, set('方正小标宋简体', 22, '<w:b w:val="0"/><w:color w:val="000000"/>'))),
  addressee: (words: string) => paragraph(flush, run(words, body)),
  text: (words: string) => paragraph(text, run(words, body)),
  heading1: (words: string) => paragraph(text, run(words, set('黑体', 16, `<w:b w:val="0"/>${narrowed}`))),
  heading2: (words: string) => paragraph(text, run(words, set('楷体_GB2312', 16, `<w:b w:val="0"/>${narrowed}`))),
  signature: (words: string) =>
    paragraph(`${pitch}<w:ind w:rightChars="200" w:right="640"/><w:jc w:val="right"/>`, run(words, body)),
  label: (words: string) => paragraph(`<w:pageBreakBefore/>${flush}`, run(words, set('黑体', 16, narrowed))),
} as const;

/** The sentence that the text is made of. */
export const sentence =
  '全年工作有序推进，各项任务按照年初的安排逐项落实，依法行政的能力和水平有了新的提高，群众的满意度稳步上升。';
/** The text of a report in four parts. */
export const report = (
  { heading1, heading2, text: line }: Pick<typeof direct, 'heading1' | 'heading2' | 'text'> = direct,
  year = '2026年',
): string =>
  [
    heading1('一、主要举措和成效'),
    heading2('（一）健全依法决策机制'),
    line(sentence),
    heading2('（二）规范行政执法'),
    line(`各单位按照职责分工，${sentence}`),
    heading1('二、存在的不足和原因'),
    line('执法力量还不够强，主要原因在于编制紧张，人员流动快，培训的针对性还要提高。'),
    heading1('三、党政主要负责人履行推进法治建设第一责任人职责情况'),
    line('主要负责人带头学法述法，重要工作亲自部署，重大问题亲自过问，重点环节亲自协调。'),
    heading1(`四、${year}主要安排`),
    line('继续抓好各项任务的落实，补齐短板，把法治政府建设的各项要求落到实处。'),
  ].join('');

const margins =
  '<w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474" w:header="851" w:footer="1417" w:gutter="0"/>';
/** The footers that a section names. */
const numbered = '<w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/>';
/** A section of the page that the standard has, or of one on its side. */
export const section = ({
  isTurned = false,
  references = numbered,
  grid = '<w:docGrid w:type="lines" w:linePitch="579"/>',
} = {}): string =>
  `<w:sectPr>${references}<w:pgSz ${isTurned ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"'}/>${margins}${grid}</w:sectPr>`;

const field = (code: string, properties: string) =>
  ['begin', 'separate', 'end']
    .map((type) => `<w:r><w:rPr>${properties}</w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`)
    .join(`<w:r><w:rPr>${properties}</w:rPr><w:instrText>${code}</w:instrText></w:r>`)
    .replace(
      /(<w:fldChar w:fldCharType="separate"\/><\/w:r>).*?<w:instrText>.*?<\/w:instrText><\/w:r>/,
      `$1<w:r><w:rPr>${properties}</w:rPr><w:t>1</w:t></w:r>`,
    );
const footerType = set('宋体', 14, '', '宋体');
/** A footer with the number of the page between its dashes; `spacing` is how its line is set. */
export const footer = (side: 'left' | 'right', spacing: string): string =>
  paragraph(
    `${spacing}<w:ind w:${side}Chars="100" w:${side}="280"/><w:jc w:val="${side}"/>`,
    run('— ', footerType),
    field(' PAGE ', footerType),
    run(' —', footerType),
  );
const exactly = '<w:spacing w:before="0" w:after="0" w:line="336" w:lineRule="exact"/>';

/** 版记 as a table of these cells, brought to the foot by empty lines as offices do it. */
export const imprint = (
  rows: readonly (readonly string[])[],
  properties = '<w:tblBorders><w:top w:val="single" w:sz="8"/><w:insideH w:val="single" w:sz="6"/><w:bottom w:val="single" w:sz="8"/></w:tblBorders>',
): string =>
  `${direct.empty.repeat(9)}<w:tbl><w:tblPr>${properties}</w:tblPr>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
const small = set('仿宋_GB2312', 14);
/** An entry of 版记, a character in at both sides. */
export const entry = (words: string, align = 'both', properties = ''): string =>
  paragraph(
    `${properties}<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/><w:ind w:leftChars="100" w:left="280" w:rightChars="100" w:right="280"/><w:jc w:val="${align}"/>`,
    run(words, small),
  );

export interface WordPage {
  readonly body: string;
  /** The inside of `styles.xml`; without any, what programs give a new document. */
  readonly styles?: string;
  readonly theme?: string;
  readonly footers?: readonly [odd: string, even: string];
}

/** A Word file with footers, settings and a theme beside its text. */
export function wordPage({ body: inside, styles = '', theme, footers }: WordPage): Uint8Array {
  const [odd, even] = footers ?? [footer('right', exactly), footer('left', exactly)];
  return officeOf({
    parts: {
      'word/document.xml': root('document', root('body', inside)).replace(
        ` xmlns:r="${office}"><w:body xmlns:w="${main}" xmlns:r="${office}"`,
        ` xmlns:r="${office}"><w:body`,
      ),
      'word/_rels/document.xml.rels': relationshipsXml(
        ['rIdStyles', 'styles', 'styles.xml'],
        ['rIdSettings', 'settings', 'settings.xml'],
        ['rIdOdd', 'footer', 'footer1.xml'],
        ['rIdEven', 'footer', 'footer2.xml'],
        ...(theme === undefined ? [] : [['rIdTheme', 'theme', 'theme/theme1.xml'] as const]),
      ),
      'word/styles.xml': root('styles', styles),
      'word/settings.xml': root('settings', '<w:evenAndOddHeaders/>'),
      'word/footer1.xml': root('ftr', odd),
      'word/footer2.xml': root('ftr', even),
      'word/theme/theme1.xml': theme,
    },
  });
}
