import { beforeAll, describe, expect, test } from 'vitest';
import { gbt9704, practice, profiles } from '../../src/writers/docx/page/gbt9704.ts';
import { textWidth } from '../../src/writers/docx/page/text-width.ts';
import { fullHead, kitchenSink } from './kitchen-sink.ts';
import { attributeOf, type Written, type WrittenParagraph, written } from './written.ts';

interface Documents {
  readonly plain: Written;
  readonly joint: Written;
}

const number = (text: string | undefined): number => (text === undefined ? Number.NaN : Number(text));

/** The paragraph that begins so, and its place. */
function find({ paragraphs }: Written, text: string): { at: number; paragraph: WrittenParagraph } {
  const at = paragraphs.findIndex((paragraph) => paragraph.text.startsWith(text));
  const paragraph = paragraphs[at];
  if (!paragraph) throw new Error(`no paragraph begins with ${text}`);
  return { at, paragraph };
}

function blanksAbove(document: Written, text: string): number {
  const { at } = find(document, text);
  const before = document.paragraphs.slice(0, at).reverse();
  return before.findIndex((paragraph) => paragraph.text !== '');
}

const sizeOf = (document: Written, text: string): number =>
  number(document.style(find(document, text).paragraph.style, 'w:sz'));

const indent = (document: Written, text: string, side: string): number =>
  number(attributeOf(find(document, text).paragraph.xml, 'w:ind', `w:${side}`));

const tabs = (document: Written, text: string): number[] =>
  [...find(document, text).paragraph.xml.matchAll(/<w:tab w:val="[a-z]+" w:pos="(\d+)"/g)].map(([, at]) => number(at));

const page = (document: Written, attribute: string): number =>
  number(attributeOf(document.document, 'w:pgMar', `w:${attribute}`));
const paper = (document: Written, attribute: string): number =>
  number(attributeOf(document.document, 'w:pgSz', `w:${attribute}`));
const blockWidth = (document: Written): number =>
  paper(document, 'w') - page(document, 'left') - page(document, 'right');
const blockHeight = (document: Written): number =>
  paper(document, 'h') - page(document, 'top') - page(document, 'bottom');
const normal = (document: Written, element: string, attribute?: string): number =>
  number(document.style('Normal', element, attribute));
const advance = (document: Written): number => normal(document, 'w:sz') * 10 + normal(document, 'w:spacing');

const mark = '某某区人民政府文件';
const label = '附件1';
const signed = '某某区人民政府办公室和司法局';
const date = '2024年2月20日';

function imprintBorders({ document }: Written): number[] {
  const table = document.slice(document.lastIndexOf('<w:tbl>'));
  return [...table.matchAll(/<w:(?:top|bottom) w:val="single" w:color="000000" w:sz="(\d+)"/g)].map(([, size]) =>
    number(size),
  );
}

/** What each constant comes out as in the XML; a constant without a measure is a type error. */
const measures: { readonly [Name in keyof typeof gbt9704]: (documents: Documents) => unknown } = {
  paperWidth: ({ plain }) => paper(plain, 'w'),
  paperHeight: ({ plain }) => paper(plain, 'h'),
  topWhite: ({ plain }) => page(plain, 'top'),
  bindingWhite: ({ plain }) => page(plain, 'left'),
  blockWidth: ({ plain }) => blockWidth(plain),
  blockHeight: ({ plain }) => blockHeight(plain),
  linesPerPage: ({ plain }) => Math.floor(blockHeight(plain) / normal(plain, 'w:spacing', 'w:line')),
  charactersPerLine: ({ plain }) => Math.floor(blockWidth(plain) / advance(plain)),
  characterPitch: ({ plain }) => advance(plain),
  characterSpacing: ({ plain }) => normal(plain, 'w:spacing'),
  textColour: ({ plain }) => plain.style('Normal', 'w:color'),
  copyNumberSize: ({ plain }) => sizeOf(plain, '000001'),
  secrecySize: ({ plain }) => sizeOf(plain, '机密'),
  urgencySize: ({ plain }) => sizeOf(plain, '特急'),
  issuerMarkTop: ({ plain }) => {
    const { xml } = find(plain, mark).paragraph;
    const inkBelowFrame =
      practice.baseline * number(attributeOf(xml, 'w:spacing', 'w:line')) -
      practice.inkAscent * 10 * number(attributeOf(xml, 'w:sz'));
    return number(attributeOf(xml, 'w:framePr', 'w:y')) + inkBelowFrame - page(plain, 'top');
  },
  issuerMarkColour: ({ plain }) => plain.style(find(plain, mark).paragraph.style, 'w:color'),
  documentNumberBlankLines: ({ plain }) => blanksAbove(plain, '某政〔2024〕5号'),
  documentNumberIndent: ({ plain }) => tabs(plain, '某政〔2024〕5号')[0],
  signatoryIndent: ({ plain }) =>
    blockWidth(plain) - (tabs(plain, '某政〔2024〕5号').at(-1) ?? 0) - textWidth('张某某'),
  signatoriesPerLine: ({ joint }) => find(joint, '签发人：').paragraph.xml.match(/"SignatoryName"/g)?.length,
  redLineGap: ({ plain }) => {
    const { xml } = find(plain, '某政〔2024〕5号').paragraph;
    const space = number(attributeOf(xml, 'w:bottom', 'w:space')) * 20;
    const line = normal(plain, 'w:spacing', 'w:line');
    return space + (1 - practice.baseline) * line - practice.inkDescent * 10 * normal(plain, 'w:sz');
  },
  redLineWeight: ({ plain }) => number(attributeOf(find(plain, '某政〔2024〕5号').paragraph.xml, 'w:bottom', 'w:sz')),
  titleSize: ({ plain }) => number(plain.style('Title', 'w:sz')),
  titleBlankLines: ({ plain }) => blanksAbove(plain, '某某区人民政府关于'),
  titlePitch: ({ plain }) => number(plain.style('Title', 'w:spacing', 'w:line')),
  addresseeBlankLines: ({ plain }) => blanksAbove(plain, '某某市人民政府：'),
  bodySize: ({ plain }) => sizeOf(plain, '现将'),
  bodyIndent: ({ plain }) => normal(plain, 'w:ind', 'w:firstLine'),
  headingBold: ({ plain }) => [1, 2, 3, 4].some((level) => plain.style(`Heading${level}`, 'w:b') !== '0'),
  attachmentNoteBlankLines: ({ plain }) => blanksAbove(plain, '附件：1.'),
  attachmentNoteIndent: ({ plain }) => indent(plain, '附件：1.', 'left') - indent(plain, '附件：1.', 'hanging'),
  sealedDateIndent: ({ joint }) => blockWidth(joint) - (tabs(joint, date)[0] ?? 0) - Math.floor(textWidth(date) / 2),
  sealedBlankLines: ({ joint }) => blanksAbove(joint, '区司法局区财政局'),
  sealWidth: ({ joint }) => {
    const [first, second] = tabs(joint, '区司法局区财政局');
    return (second ?? 0) - (first ?? 0) - gbt9704.characterPitch.value;
  },
  unsealedBlankLines: ({ plain }) => blanksAbove(plain, signed),
  unsealedIndent: ({ plain }) => blockWidth(plain) - indent(plain, signed, 'left') - textWidth(signed),
  dateShift: ({ plain }) => indent(plain, date, 'left') - indent(plain, signed, 'left'),
  noteIndent: ({ plain }) => number(plain.style(find(plain, '（联系人').paragraph.style, 'w:ind', 'w:firstLine')),
  attachmentLabelSize: ({ plain }) => sizeOf(plain, label),
  attachmentTitleLine: ({ plain }) => find(plain, '任务落实情况表').at - find(plain, label).at + 1,
  imprintSize: ({ plain }) => sizeOf(plain, '抄送：'),
  imprintIndent: ({ plain }) => indent(plain, '抄送：', 'right'),
  imprintOuterLine: ({ plain }) => imprintBorders(plain)[0],
  imprintInnerLine: ({ plain }) => imprintBorders(plain)[1],
  pageNumberSize: ({ plain }) => number(plain.style('Footer', 'w:sz')),
  pageNumberIndent: ({ plain }) => number(attributeOf(footer(plain, 'right'), 'w:ind', 'w:right')),
  pageNumberGap: ({ plain }) => {
    const size = number(plain.style('Footer', 'w:sz')) * 10;
    const line = number(plain.style('Footer', 'w:spacing', 'w:line'));
    const dash = (1 - practice.baseline) * line + practice.dashMiddle * size;
    return page(plain, 'bottom') - page(plain, 'footer') - dash;
  },
  headerDistance: ({ plain }) => page(plain, 'header'),
  tablePitch: ({ plain }) => number(plain.style('TableText', 'w:spacing', 'w:line')),
  tableCellMargin: ({ plain }) => number(attributeOf(plain.document, 'w:tblCellMar><w:top', 'w:w')),
  tableCellSide: ({ plain }) => number(attributeOf(plain.document, 'w:left w:type="dxa"', 'w:w')),
  tableSize: ({ plain }) => number(plain.style('TableText', 'w:sz')),
};

const footer = ({ parts, text }: Written, align: string): string =>
  [...parts.keys()]
    .filter((name) => /^word\/footer\d+\.xml$/.test(name))
    .map(text)
    .find((xml) => attributeOf(xml, 'w:jc') === align) ?? '';

const documents = {} as { plain: Written; joint: Written };
beforeAll(async () => {
  documents.plain = await written(kitchenSink());
  documents.joint = await written(
    kitchenSink({
      issuerMarks: ['区司法局', '区财政局', '区人力资源和社会保障局'],
      signatories: ['张某某', '李某', '王某某'],
      signatures: ['区司法局', '区财政局'],
      sealed: true,
    }),
  );
});

describe('every constant is in the file', () => {
  for (const [name, rule] of Object.entries(gbt9704)) {
    const clause = 'clause' in rule ? rule.clause : '实务';
    test(`${clause} ${rule.name}`, () => {
      const actual = measures[name as keyof typeof gbt9704](documents);
      if ('tolerance' in rule) {
        expect(Math.abs((actual as number) - (rule.value as number))).toBeLessThanOrEqual(rule.tolerance);
      } else expect(actual).toBe(rule.value);
    });
  }
});

describe('what is no number', () => {
  const { title, secrecy } = fullHead;

  test('5.2.3 the grid is of lines, not of characters', () => {
    expect(attributeOf(documents.plain.document, 'w:docGrid', 'w:type')).toBe('lines');
    expect(documents.plain.document).not.toContain('charSpace');
  });

  test.each(Object.entries(profiles))(
    '5.2.3 profile %s holds 22 lines of 28 characters',
    async (profile, { linePitch }) => {
      const document = await written(kitchenSink(), { layout: { profile } });
      expect(normal(document, 'w:spacing', 'w:line')).toBe(linePitch);
      expect(Math.floor(blockHeight(document) / linePitch)).toBe(22);
      expect(Math.floor(blockWidth(document) / advance(document))).toBe(28);
    },
  );

  test('5.2.2 fonts: named outright, never from the theme', () => {
    const { plain } = documents;
    expect(plain.style('Normal', 'w:rFonts', 'w:eastAsia')).toBe('仿宋_GB2312');
    expect(plain.style('Normal', 'w:rFonts', 'w:hAnsi')).toBe('仿宋_GB2312');
    expect(plain.style('Normal', 'w:rFonts', 'w:ascii')).toBe('Times New Roman');
    expect(plain.style('Title', 'w:rFonts', 'w:eastAsia')).toBe('方正小标宋简体');
    expect(plain.style('Heading1', 'w:rFonts', 'w:eastAsia')).toBe('黑体');
    expect(plain.style('Heading2', 'w:rFonts', 'w:eastAsia')).toBe('楷体_GB2312');
    expect(plain.style('Heading3', 'w:rFonts', 'w:eastAsia')).toBe('仿宋_GB2312');
    expect(plain.style('Footer', 'w:rFonts', 'w:ascii')).toBe('宋体');
    expect(plain.styles + plain.document).not.toMatch(/w:\w+Theme=/);
  });

  test('5.2.2 quotes and dashes are said to be Chinese', () => {
    expect(documents.plain.document).toMatch(
      /w:hint="eastAsia"\/>(?:<w:szC?s? [^>]*>)*<\/w:rPr><w:t[^>]*>换行——“引号”…/,
    );
  });

  test('7.2 the three of the corner stand below each other in order', () => {
    expect(documents.plain.paragraphs.slice(1, 4).map(({ text }) => text)).toEqual(['000001', secrecy, '特急']);
  });

  test('7.2.4 a joint mark: main organ first, 文件 once, beside all of them', () => {
    const table = /<w:tbl>.*?<\/w:tbl>/s.exec(documents.joint.document)?.[0] ?? '';
    const texts = [...table.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toEqual(['区司法局', '文件', '区财政局', '区人力资源和社会保障局']);
    expect(table.match(/<w:vMerge /g)).toHaveLength(3);
    expect(table).toContain('<w:vAlign w:val="center"/>');
    expect(attributeOf(table, 'w:tblpPr', 'w:vertAnchor')).toBe('page');
  });

  test('7.2.5 upward, the number stands on the line of the last signatory; downward, in the middle', async () => {
    expect(find(documents.joint, '某政〔2024〕5号').paragraph.text).toBe('某政〔2024〕5号王某某');
    const downward = await written(kitchenSink({ signatories: [] }));
    const { style, xml } = find(downward, '某政〔2024〕5号').paragraph;
    expect(downward.style(style, 'w:jc')).toBe('center');
    expect(attributeOf(xml, 'w:bottom', 'w:color')).toBe('FF0000');
  });

  test('7.2.6 names are 楷体, the label is not', () => {
    const { document, style } = documents.plain;
    expect(document).toMatch(/<w:rStyle w:val="SignatoryName"\/>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t[^>]*>张某某</);
    expect(style('SignatoryName', 'w:rFonts', 'w:eastAsia')).toBe('楷体_GB2312');
  });

  test('7.3.1 the title is one paragraph of style Title, not bold, broken between words', () => {
    const { paragraph } = find(documents.plain, '某某区人民政府关于');
    expect(paragraph.style).toBe('Title');
    expect(documents.plain.style('Title', 'w:b')).toBe('0');
    expect(paragraph.text).toBe(title);
    expect(paragraph.xml).toContain('关于2023年度</w:t></w:r><w:r><w:br/></w:r>');
  });

  test('7.3.2 主送机关 flush left, closed by a full-width colon', () => {
    const { paragraph } = find(documents.plain, '某某市人民政府');
    expect(paragraph.text).toBe('某某市人民政府：');
    expect(documents.plain.style(paragraph.style, 'w:ind', 'w:firstLineChars')).toBe('0');
  });

  test('7.3.2 主送机关 too many for page 1 go to 版记, without a line before 抄送', async () => {
    const addressees = Array.from({ length: 30 }, (_, index) => `第${index + 1}街道办事处`);
    const document = await written(kitchenSink({ addressees }));
    const { at } = find(document, '主送：第1街道办事处');
    expect(document.paragraphs[at + 1]?.text).toMatch(/^抄送：/);
    expect(imprintBorders(document)).toEqual([8, 6, 6, 8]);
  });

  test('7.3.3 numbers are text, counted afresh in each parent', () => {
    const texts = documents.plain.paragraphs.map(({ text }) => text);
    expect(texts).toContain('一、主要举措和成效');
    expect(texts).toContain('（一）审理行政复议案件21件');
    expect(texts).toContain('（二）推进“放管服”改革。一是精简事项。持续推进。');
    expect(texts.some((text) => text.startsWith('1.同段三级标题。正文'))).toBe(true);
    expect(texts).toContain('2.独立三级标题');
    expect(texts).toContain('（1）四级标题');
    expect(texts).toContain('二、下一年度主要安排');
    expect(documents.plain.document).not.toContain('w:numPr');
  });

  test('7.3.3 levels have the styles of Word', () => {
    const levels = ['一、', '（一）', '2.独立', '（1）'].map((text) => find(documents.plain, text).paragraph.style);
    expect(levels).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading4']);
    expect(levels.map((style) => documents.plain.style(style, 'w:outlineLvl'))).toEqual(['0', '1', '2', '3']);
  });

  test('7.3.5.2 a date longer than the signature stands two characters in; the signature moves with it', async () => {
    const document = await written(kitchenSink({ signatures: ['区政府'] }));
    expect(indent(document, date, 'left') + textWidth(date)).toBe(blockWidth(document) - gbt9704.unsealedIndent.value);
    expect(indent(document, date, 'left') - indent(document, '区政府', 'left')).toBe(gbt9704.dateShift.value);
  });

  test('7.3.5.1 with a seal the signature stands over the middle of the date', async () => {
    const document = await written(kitchenSink({ sealed: true }));
    expect(tabs(document, signed)).toEqual(tabs(document, date));
    expect(tabs(document, signed)).toHaveLength(1);
  });

  test('7.3.5.1 a signature too wide for the date’s place takes the date along', async () => {
    const signatures = ['某某市某某区人民政府政务服务和大数据管理局办公室'];
    const document = await written(kitchenSink({ sealed: true, signatures }));
    const reach = textWidth(signatures[0] ?? '') / 2;
    expect(tabs(document, date)[0]).toBeCloseTo(blockWidth(document) - reach, -0.5);
    expect(tabs(document, signatures[0] ?? '')).toEqual(tabs(document, date));
  });

  test('7.3.5.2 a date that has no room to spare stands by its end, and cannot wrap', async () => {
    const signatures = ['清河镇人民政府'];
    const document = await written(kitchenSink({ signatures, issueDate: '2025-02-14' }));
    const right = indent(document, '2025年2月14日', 'right');
    const start = blockWidth(document) - right - textWidth('2025年2月14日');
    expect(start - indent(document, '清河镇人民政府', 'left')).toBe(gbt9704.dateShift.value);
  });

  test('7.3.5.5 the end of the body, 附件说明, 署名, 成文日期 and 附注 stay together', () => {
    const { paragraphs } = documents.plain;
    const { at } = find(documents.plain, '（联系人');
    const held = paragraphs.slice(0, at + 1).map(({ xml }) => xml.includes('<w:keepNext/>'));
    const text = paragraphs.slice(0, at + 1).map(({ text }) => text);
    const from = held.lastIndexOf(false, -2) + 1;
    expect(held.at(-1)).toBe(false);
    expect(text.slice(from, -1).filter((each) => each !== '')).toEqual([
      '附件：1.任务落实情况表',
      '2.数据佐证表',
      signed,
      date,
    ]);
  });

  test('7.3.4 further titles stand under the first character of the first', () => {
    expect(indent(documents.plain, '2.数据佐证表', 'left')).toBe(indent(documents.plain, '附件：1.', 'left'));
  });

  test('7.3.7 an attachment begins a page; one alone has no number', async () => {
    expect(find(documents.plain, label).paragraph.xml).toContain('<w:pageBreakBefore/>');
    const { children, ...rest } = kitchenSink();
    const single = await written({ ...rest, children: children.slice(0, -1) });
    expect(single.paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(['附件：任务落实情况表', '附件']));
  });

  test('7.4.1 版记 floats at the foot of the text block', () => {
    const floats = documents.plain.document.match(/<w:tblpPr [^>]*>/g) ?? [];
    expect(floats).toHaveLength(1);
    expect(attributeOf(floats[0] ?? '', 'w:tblpPr', 'w:tblpYSpec')).toBe('bottom');
    expect(attributeOf(floats[0] ?? '', 'w:tblpPr', 'w:vertAnchor')).toBe('margin');
    expect(imprintBorders(documents.plain)).toEqual([8, 6, 6, 8]);
  });

  test('7.4.2, 7.4.3 抄送 ends with a full stop, the printer with 印发', () => {
    const texts = documents.plain.paragraphs.map(({ text }) => text);
    expect(texts).toContain('抄送：市委全面依法治市委员会办公室，市司法局。');
    expect(texts).toContain('某某区人民政府办公室2024年2月21日印发');
  });

  test('7.5 “— 1 —”: odd pages right, even pages left', () => {
    expect(documents.plain.text('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect(attributeOf(footer(documents.plain, 'left'), 'w:ind', 'w:left')).toBe('280');
    expect(footer(documents.plain, 'right')).toMatch(/— .*PAGE.* —/s);
    const kinds = [...documents.plain.document.matchAll(/<w:footerReference w:type="(\w+)"/g)].map(([, kind]) => kind);
    expect(kinds.sort()).toEqual(['default', 'even']);
  });

  test('7.5 in the middle where the locality says so', async () => {
    const document = await written(kitchenSink(), { layout: { pageNumber: 'center' } });
    expect(footer(document, 'center')).not.toBe('');
    expect(footer(document, 'right') + footer(document, 'left')).toBe('');
  });
});
