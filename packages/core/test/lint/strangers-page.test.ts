import { describe, expect, it } from 'vitest';
import { formatFindings } from './page-parts.ts';
import {
  body,
  direct,
  entry,
  footer,
  imprint,
  paragraph,
  report,
  run,
  section,
  sentence,
  set,
  style,
  type WordPage,
  wordPage,
} from './word-page.ts';

const { addressee, empty, label, mark, signature, text, title } = direct;
const name = '云山县人民政府关于2025年度法治政府建设情况的报告';
const signed = empty + signature('云山县人民政府') + signature('2026年2月20日');
const lined = '<w:pBdr><w:bottom w:val="single" w:color="FF0000" w:sz="12" w:space="7"/></w:pBdr>';
const upward = paragraph(
  `${lined}<w:tabs><w:tab w:val="right" w:pos="8500"/></w:tabs><w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/><w:jc w:val="left"/>`,
  run('　云政〔2026〕5号', body),
  `<w:r><w:rPr>${body}</w:rPr><w:tab/></w:r>`,
  run('签发人：', body),
  run('林某', set('楷体_GB2312', 16)),
);
const head = mark('云山县人民政府文件') + empty + empty + upward + empty + empty;
const top = title(name) + empty + addressee('云江市人民政府：');
const copies = entry('抄送：市委全面依法治市委员会办公室，市司法局。');
const printed = [entry('云山县人民政府办公室'), entry('2026年2月21日印发', 'right')];
const whole = head + top + report() + signed;

/** What python libraries begin a document with: a theme, white below every paragraph, 1.15 lines, blue headings. */
const pythonStyles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  style('Normal', 'Normal', '', true) +
  style(
    'Heading1',
    'heading 1',
    '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="480" w:after="0"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia"/><w:b/><w:color w:val="365F91"/><w:sz w:val="28"/></w:rPr>',
  ) +
  style(
    'Title',
    'Title',
    '<w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:color="4F81BD" w:sz="8"/></w:pBdr><w:spacing w:after="300"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia"/><w:color w:val="17365D"/><w:sz w:val="52"/></w:rPr>',
  );
const theme = (chinese: string, latin = 'Calibri') =>
  `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${['major', 'minor'].map((kind) => `<a:${kind}Font><a:latin typeface="${latin}"/><a:ea typeface=""/><a:font script="Hans" typeface="${chinese}"/></a:${kind}Font>`).join('')}</a:theme>`;

/** The styles of the standard, each on the one below it, as Chinese programs name them. */
const spaced = '<w:spacing w:line="579" w:lineRule="exact"/>';
const chain = (names: readonly [normal: string, title: string, first: string, second: string]) =>
  style(
    'a',
    names[0],
    `<w:pPr>${spaced}<w:ind w:firstLineChars="200" w:firstLine="630"/><w:jc w:val="both"/></w:pPr><w:rPr>${body}</w:rPr>`,
    true,
  ) +
  style('1', names[2], '<w:basedOn w:val="a"/><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr>') +
  style('2', names[3], '<w:basedOn w:val="1"/><w:rPr><w:rFonts w:eastAsia="楷体_GB2312"/></w:rPr>') +
  style('a0', '顶格', '<w:basedOn w:val="a"/><w:pPr><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr>') +
  style(
    't',
    names[1],
    '<w:basedOn w:val="a0"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/></w:rPr>',
  ) +
  style(
    's',
    '落款',
    '<w:basedOn w:val="a0"/><w:pPr><w:ind w:rightChars="200" w:right="640"/><w:jc w:val="right"/></w:pPr>',
  );
const by = (id: string, words: string) => paragraph(`<w:pStyle w:val="${id}"/>`, words === '' ? '' : run(words));
const chained =
  by('t', name) +
  by('a0', '') +
  by('a0', '云江市人民政府：') +
  report({
    heading1: (words) => by('1', words),
    heading2: (words) => by('2', words),
    text: (words) => by('a', words),
  }) +
  by('a0', '') +
  by('s', '云山县人民政府') +
  by('s', '2026年2月20日') +
  section();

const single = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>';
const notes = (words: string) =>
  paragraph(
    '<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="630"/>',
    run(words, body),
  );
const cells = (rows: number) =>
  `<w:tbl>${Array.from({ length: rows }, (_, at) => `<w:tr><w:tc>${paragraph('', run(String(at + 1), set('宋体', 10.5)))}</w:tc></w:tr>`).join('')}</w:tbl>`;
const joint = (lines: readonly string[]) =>
  `<w:tbl>${lines.map((each) => `<w:tr><w:tc>${mark(each)}</w:tc><w:tc>${mark(each === lines[0] ? '文件' : '')}</w:tc></w:tr>`).join('')}</w:tbl>`;

const pages: Readonly<Record<string, WordPage>> = {
  'one that a program wrote, every paragraph set by itself over the styles of the program': {
    styles: pythonStyles,
    theme: theme('宋体', 'Cambria'),
    body: whole + imprint([[copies], printed]) + section(),
  },
  'styles as Chinese programs name them': { styles: chain(['正文', '标题', '标题 1', '标题 2']), body: chained },
  'styles on styles on styles': { styles: chain(['Normal', 'Title', 'heading 1', 'heading 2']), body: chained },
  'fonts of a theme in the styles, others in the words': {
    styles: pythonStyles.replaceAll('<w:color w:val="365F91"/>', ''),
    theme: theme('等线'),
    body: top + report() + signed + section(),
  },
  'digits of the theme in a style whose words are all Chinese': {
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('Normal', 'Normal', '', true),
    theme: theme('仿宋_GB2312'),
    body:
      title('云山县人民政府法治政府建设情况报告') +
      empty +
      report(
        {
          ...direct,
          text: (words) => text(words).replaceAll(' w:ascii="Times New Roman" w:hAnsi="Times New Roman"', ''),
        },
        '下一年度',
      ) +
      section(),
  },
  'an annex on its side': {
    body:
      head +
      top +
      report() +
      empty +
      notes('附件：重点任务完成情况表') +
      signed +
      paragraph(section()) +
      label('附件').replace('<w:pageBreakBefore/>', '') +
      empty +
      title('重点任务完成情况表') +
      cells(8) +
      paragraph('') +
      section({ isTurned: true, references: '' }),
  },
  'a head of two organs in a table': {
    body:
      joint(['云山县人民政府', '云山县监察委员会']) +
      empty +
      empty +
      upward +
      empty +
      empty +
      top +
      report() +
      empty +
      signature('云山县人民政府　云山县监察委员会') +
      signature('2026年2月20日') +
      section(),
  },
  'a head of two organs in two lines': {
    body:
      mark('云山县人民政府') +
      mark('云山县监察委员会') +
      empty +
      empty +
      upward +
      empty +
      empty +
      top +
      report() +
      empty +
      signature('云山县人民政府') +
      signature('云山县监察委员会') +
      signature('2026年2月20日') +
      section(),
  },
  'a letter without a red head': {
    body:
      title('云山县司法局关于商请提供法治政府建设材料的函') +
      empty +
      addressee('县财政局：') +
      text(sentence) +
      text('请于2026年1月15日前将材料反馈我局，联系电话见文末，感谢支持和配合。') +
      empty +
      signature('云山县司法局') +
      signature('2026年1月5日') +
      section(),
  },
  'a public edition without a head': {
    body: title(name) + empty + report() + section(),
  },
  'a public edition with its day below the title': {
    body:
      title(name) +
      paragraph(
        '<w:spacing w:line="579" w:lineRule="exact"/><w:jc w:val="center"/>',
        run('（2026年2月20日）', set('楷体_GB2312', 16)),
      ) +
      empty +
      report() +
      section(),
  },
  'a public edition with its organ and its day in one line below the title': {
    body:
      title(name) +
      paragraph(
        '<w:spacing w:line="579" w:lineRule="exact"/><w:jc w:val="center"/>',
        run('云山县人民政府　2026年2月20日', set('楷体_GB2312', 16)),
      ) +
      empty +
      report() +
      section(),
  },
  '版记 in three rows': {
    body: whole + imprint([[entry('主送：云江市人民政府。')], [copies], printed]) + section(),
  },
  '版记 whose lines a style of tables draws': {
    styles:
      '<w:style w:type="table" w:styleId="grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style>',
    body: whole + imprint([[copies], printed], '<w:tblStyle w:val="grid"/>') + section(),
  },
  '版记 whose lines are those of paragraphs': {
    body:
      whole +
      imprint(
        [
          [
            entry(
              '抄送：市司法局。',
              'both',
              '<w:pBdr><w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="6"/></w:pBdr>',
            ),
          ],
          [
            entry(
              '云山县人民政府办公室　　　　2026年2月21日印发',
              'both',
              '<w:pBdr><w:bottom w:val="single" w:sz="8"/></w:pBdr>',
            ),
          ],
        ],
        '',
      ) +
      section(),
  },
  '版记 whose 抄送 goes on in a second paragraph': {
    body:
      whole + imprint([[entry('抄送：市委办公室，市人大常委会办公室，') + entry('市司法局。')], printed]) + section(),
  },
  'page numbers in single lines': {
    footers: [footer('right', single), footer('left', single)],
    body: whole + section(),
  },
  'an annex whose title begins with the name of the organ': {
    body:
      head +
      top +
      report() +
      empty +
      notes('附件：2025年度重点任务完成情况表') +
      signed +
      label('附件') +
      empty +
      title('云山县人民政府2025年度重点任务完成情况表') +
      text(sentence) +
      section(),
  },
  'an annex whose title stands in two lines, below the name of the organ': {
    body:
      head +
      top +
      report() +
      empty +
      notes('附件：2025年度重点任务完成情况表') +
      signed +
      label('附件') +
      empty +
      title('云山县人民政府') +
      title('2025年度重点任务完成情况表') +
      text(sentence) +
      section(),
  },
  'words of a sentence that begins with 二是, in bold': {
    body:
      title(name) +
      empty +
      report() +
      paragraph(
        '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="630"/><w:jc w:val="both"/>',
        run('各单位', body),
        run('一是压实责任', `${body}<w:b/>`),
        run('，逐项落实到人，', body),
        run('二是加强督促', `${body}<w:b/>`),
        run('，按月通报进展，按季开展检查。', body),
      ) +
      section(),
  },
  'a year with 〇 from another font': {
    body:
      title(name) +
      empty +
      report() +
      paragraph(
        '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="630"/><w:jc w:val="both"/>',
        run('自二', body),
        run('〇', set('宋体', 16, '<w:spacing w:val="-5"/>')),
        run('二五年起，各项任务按照年初的安排逐项落实，群众的满意度稳步上升。', body),
      ) +
      section(),
  },
  'a number at the left, 签发人 in a table': {
    body:
      mark('云山县人民政府文件') +
      empty +
      empty +
      `<w:tbl><w:tr><w:tc>${paragraph('<w:jc w:val="left"/>', run('云政〔2026〕5号', body))}</w:tc><w:tc>${paragraph('<w:jc w:val="right"/>', run('签发人：', body), run('林某', set('楷体_GB2312', 16)))}</w:tc></w:tr></w:tbl>` +
      paragraph(lined) +
      empty +
      empty +
      top +
      report() +
      signed +
      section(),
  },
  'a day that is not known yet': {
    body: head + top + report() + empty + signature('云山县人民政府') + signature('2026年2月　日') + section(),
  },
  'a day in full-width digits': {
    body: head + top + report() + empty + signature('云山县人民政府') + signature('２０２６年２月２０日') + section(),
  },
  'a note of annexes whose names stand below it': {
    body:
      head +
      top +
      report() +
      empty +
      notes('附件：') +
      notes('1.任务完成情况表') +
      notes('2.典型案例') +
      signed +
      section(),
  },
  'secrecy and urgency in frames': {
    body:
      ['000001', '机密★1年', '特急']
        .map((words) =>
          paragraph(
            '<w:framePr w:w="3000" w:vAnchor="page" w:hAnchor="page" w:x="1587" w:y="2098"/>',
            run(words, set('黑体', 16)),
          ),
        )
        .join('') +
      whole +
      section(),
  },
};

/** Where the parts of a page stand elsewhere than programs put them. */
const placed: Readonly<Record<string, WordPage>> = {
  'a head that is printed on the paper': {
    body: empty.repeat(9) + upward + empty + empty + top + report() + signed + section(),
  },
  'names and day in a table, for the seals': {
    body:
      head +
      top +
      report() +
      empty +
      `<w:tbl>${['云山县人民政府', '2026年2月20日'].map((each) => `<w:tr><w:tc>${signature(each)}</w:tc></w:tr>`).join('')}</w:tbl>` +
      section(),
  },
  'a cover in front of a head': {
    body:
      paragraph(
        '<w:spacing w:before="3000"/><w:jc w:val="center"/>',
        run('法治政府建设情况报告', set('方正小标宋简体', 36)),
      ) +
      paragraph('<w:jc w:val="center"/>', run('云山县人民政府', set('楷体_GB2312', 22))) +
      paragraph('<w:pageBreakBefore/>') +
      top +
      report() +
      signed +
      section(),
  },
  'headings with text behind them in their line': {
    body:
      top +
      paragraph(
        '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="630"/><w:jc w:val="both"/>',
        run('（一）健全机制。', set('楷体_GB2312', 16, '<w:spacing w:val="-5"/>')),
        run(sentence, body),
      ).repeat(3) +
      report() +
      signed +
      section(),
  },
  'headings numbered by the program': {
    body: top + report().replaceAll(/[一二三四]、|（[一二]）/g, '') + signed + section(),
  },
  'an annex apart from the file': {
    body:
      head +
      top +
      report() +
      empty +
      notes('附件：1.任务完成情况表') +
      notes('2.典型案例（另附）') +
      signed +
      label('附件1') +
      empty +
      title('任务完成情况表') +
      text(sentence) +
      section(),
  },
  'a note below the day': {
    body:
      head +
      top +
      report() +
      signed +
      notes('（联系人：李某某，电话：00000000）') +
      imprint([[copies], printed]) +
      section(),
  },
  'a title in two paragraphs': {
    body:
      head +
      title('云山县人民政府关于2025年度') +
      title('法治政府建设情况的报告') +
      empty +
      addressee('云江市人民政府：') +
      report() +
      signed +
      section(),
  },
  'a day in Chinese digits': {
    body: head + top + report() + empty + signature('云山县人民政府') + signature('二〇二六年二月二十日') + section(),
  },
  'an organ that was renamed by a revision, and words with a comment': {
    body:
      whole.replace(
        '全年工作',
        '</w:t></w:r><w:ins w:id="1" w:author="a"><w:r><w:rPr>' +
          body +
          '</w:rPr><w:t>全年工作</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r><w:r><w:rPr>' +
          body +
          '</w:rPr><w:t xml:space="preserve">',
      ) + section(),
  },
  'footers in frames that are put outside': {
    footers: ['right', 'left'].map((side) =>
      footer(
        side as 'left' | 'right',
        `<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="outside" w:y="1"/>${single}`,
      ),
    ) as unknown as [string, string],
    body: whole + section(),
  },
  'a grid of lines that single lines stand on': {
    body: (whole + section()).replaceAll('w:line="579" w:lineRule="exact"', 'w:line="240" w:lineRule="auto"'),
  },
  'a sealed date four characters in': {
    body:
      head +
      top +
      report() +
      empty +
      empty +
      paragraph(
        '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:rightChars="350" w:right="1120"/><w:jc w:val="right"/>',
        run('云山县人民政府', body),
      ) +
      paragraph(
        '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>',
        run('2026年2月20日', body),
      ) +
      section(),
  },
};
describe('a page of others that is right', () => {
  it.each([...Object.entries(pages), ...Object.entries(placed)])('%s', async (_name, page) => {
    expect(await formatFindings(wordPage(page))).toEqual([]);
  });
});

/** A page of the web saved as a Word file: a margin of an inch, 等线, white between paragraphs, no numbers of pages. */
it('says of a page of the web what is wrong with it, and nothing twice', async () => {
  const plain = (words: string) => paragraph('<w:pStyle w:val="web"/>', run(words));
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="等线" w:hAnsi="等线" w:eastAsia="等线"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    style('Normal', 'Normal', '', true) +
    style('web', 'Normal (Web)', '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="100" w:after="100"/></w:pPr>');
  const inside = plain(name) + report({ heading1: plain, heading2: plain, text: plain });
  const paper =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:bottom="1440" w:left="1800" w:right="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
  const found = await formatFindings(wordPage({ styles, body: inside + paper }));
  expect(found).toMatchInlineSnapshot(`
    [
      "format/margins : 天头是 25.4 mm，应为 37±1 mm",
      "format/margins : 订口是 31.75 mm，应为 28±1 mm",
      "format/page-number : 没有页码，应为“— 1 —”",
      "format/part-font 云山县人民政府关…: 标题的字体是“等线”，应为小标宋体，改样式“文档默认格式”即可",
      "format/part-font 全年工作有序推进…: 正文（5段）的字体是“等线”，应为仿宋体，改样式“文档默认格式”即可",
      "format/part-size 云山县人民政府关…: 标题的字号是五号（10.5 磅），应为二号（22 磅），改样式“文档默认格式”即可",
      "format/part-size 全年工作有序推进…: 正文（5段）、一级标题（4段）、二级标题（2段）的字号是五号（10.5 磅），应为三号（16 磅），改样式“文档默认格式”即可",
      "format/part-alignment 云山县人民政府关…: 标题居左，应为居中",
      "format/part-indent 全年工作有序推进…: 正文（5段）、一级标题（4段）、二级标题（2段）左空0字，应为左空2字",
      "format/paragraph-space 全年工作有序推进…: 正文（5段）、一级标题（4段）、二级标题（2段）段前空5磅、段后空5磅，应为段前段后不空，改样式“普通(网站)”即可",
      "format/heading-style-mismatch 一、主要举措和成…: 一级标题（4段）的字体是“等线”，应为黑体，改样式“文档默认格式”即可",
      "format/heading-style-mismatch （一）健全依法决…: 二级标题（2段）的字体是“等线”，应为楷体，改样式“文档默认格式”即可",
    ]
  `);
  const unset = await formatFindings(wordPage({ body: (inside + paper).replaceAll('<w:pStyle w:val="web"/>', '') }));
  expect(unset).toMatchInlineSnapshot(`
    [
      "format/margins : 天头是 25.4 mm，应为 37±1 mm",
      "format/margins : 订口是 31.75 mm，应为 28±1 mm",
      "format/page-number : 没有页码，应为“— 1 —”",
    ]
  `);
});
