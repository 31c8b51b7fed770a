import { describe, expect, it } from 'vitest';
import {
  after,
  ahead,
  all,
  before,
  type Edit,
  editedAs,
  inside,
  isVerified,
  ofParagraph,
  paragraph,
  partText,
  replace,
  reportYaml,
  run,
  told,
  untouched,
  verified,
  withProperties,
} from './edited-file.ts';

type Row = readonly [what: string, edit: Edit, parts?: Readonly<Record<string, string>>];

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const saving: readonly Row[] = [
  ['nothing', untouched],
  [
    'marks of editing and of the spelling',
    (xml) =>
      xml
        .replaceAll('<w:r>', '<w:r w:rsidR="00A1"><w:rPr><w:lang w:val="zh-CN"/></w:rPr>')
        .replaceAll('<w:bookmarkEnd', '<w:proofErr w:type="spellStart"/><w:bookmarkEnd'),
  ],
  [
    'a run for every character',
    (xml) =>
      xml.replace(/<w:t xml:space="preserve">([^<]+)<\/w:t>/g, (_, words: string) =>
        [...words].map((each) => `<w:t xml:space="preserve">${each}</w:t>`).join('</w:r><w:r>'),
      ),
  ],
  ['where pages ended', (xml) => xml.replaceAll('<w:t xml', '<w:lastRenderedPageBreak/><w:t xml')],
  [
    'where the cursor was',
    before('accepted', '<w:bookmarkStart w:id="9001" w:name="_GoBack"/><w:bookmarkEnd w:id="9001"/>'),
  ],
  ['other fonts and styles', replace('<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading2"/>')],
  ['bold, red and large', inside('accepted', run('21件', '<w:b/><w:color w:val="FF0000"/><w:sz w:val="44"/>'))],
  ['a content control', inside('accepted', `<w:sdt><w:sdtContent>${run('21件')}</w:sdtContent></w:sdt>`)],
  ['a smart tag', inside('accepted', `<w:smartTag w:element="number">${run('21件')}</w:smartTag>`)],
  ['a link', inside('accepted', `<w:hyperlink w:anchor="top">${run('21件')}</w:hyperlink>`)],
  [
    'a link by field',
    inside(
      'accepted',
      `<w:fldSimple w:instr="HYPERLINK &quot;http://example.cn/55&quot;">${run('21件')}</w:fldSimple>`,
    ),
  ],
  [
    'a bookmark around a part only',
    inside(
      'accepted',
      `${run('2')}<w:bookmarkStart w:id="9002" w:name="other"/>${run('1件')}<w:bookmarkEnd w:id="9002"/>`,
    ),
  ],
  ['digits that stand before the bookmark now', (xml) => inside('accepted', '1件')(before('accepted', '2')(xml))],
  ['empty paragraphs', ahead('二是', '<w:p/><w:p/>')],
  [
    'a numbering that is switched off',
    withProperties('二是', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
  ],
  ['vanish that is switched off', inside('accepted', run('21件', '<w:vanish w:val="0"/>'))],
  ['blanks and invisible characters', inside('accepted', run('21 件\u200b'))],
  ['another kind of dash', replace('2021—2025', '2021–2025')],
  ['straight quotes', (xml) => xml.replaceAll('《', '"').replaceAll('》', '"')],
  ['empty header', untouched, { 'word/header1.xml': `<w:hdr ${word}><w:p/></w:hdr>` }],
  [
    'the number of the page filled in',
    untouched,
    {
      'word/footer1.xml': partText('word/footer1.xml').replace(
        '<w:fldChar w:fldCharType="separate"/></w:r>',
        `<w:fldChar w:fldCharType="separate"/></w:r>${run('14')}`,
      ),
    },
  ],
  [
    'words of a building block',
    untouched,
    { 'word/glossary/document.xml': `<w:glossaryDocument ${word}>${paragraph('55件')}</w:glossaryDocument>` },
  ],
];

const wording: readonly Row[] = [
  ['another word', replace('推动争议', '促进争议')],
  ['more words in the clause of a figure', replace('全年收到复议申请', '全年依法收到各类行政复议申请')],
  ['fewer words in the clause of a figure', replace('企业和群众办事更加便利', '办事更便利')],
  ['a word that only begins with a denial', replace('，审结案件', '，不断加大力度审结案件')],
  ['other words in the head of a table', replace('>收到申请<', '>收到的申请<')],
  ['a sentence without numbers gone', replace('，群众满意度进一步提高', '')],
  ['a paragraph without numbers gone', (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*特此报告.*?<\/w:p>/, '')],
  ['a name', replace('林某', '陈某')],
  ...['张三', '张九', '陆某某', '伍百川', '万里', '柒某', '零某', '丁二小'].map(
    (name): Row => [`the name ${name}`, replace('林某', name)],
  ),
  ['a paragraph cut in two between sentences', replace('。全年收到', '。</w:t></w:r></w:p><w:p><w:r><w:t>全年收到')],
  ['a paragraph cut in two between clauses', replace('，推动争议', '，</w:t></w:r></w:p><w:p><w:r><w:t>推动争议')],
  [
    'points in another order',
    (xml) => {
      let point = '';
      const without = ofParagraph('三是', (whole) => {
        point = whole;
        return '';
      })(xml);
      return ahead('二是', point)(without);
    },
  ],
  ['points numbered anew', all(replace('三是强化', '四是强化'), replace('二是优化', '三是优化'))],
  ['a header without numbers', untouched, { 'word/header1.xml': `<w:hdr ${word}>${paragraph('内部资料')}</w:hdr>` }],
  [
    'a footnote without numbers',
    untouched,
    {
      'word/footnotes.xml': `<w:footnotes ${word}><w:footnote w:id="2">${paragraph('见附件')}</w:footnote></w:footnotes>`,
    },
  ],
  [
    'a comment without numbers',
    untouched,
    {
      'word/comments.xml': `<w:comments ${word}><w:comment w:id="0" w:author="张某">${paragraph('请核实')}</w:comment></w:comments>`,
    },
  ],
  ['a hidden word without numbers', after('accepted', run('（草稿）', '<w:vanish/>'))],
];

describe.each([
  ['saving a file again changes no number', saving],
  ['nor does another wording', wording],
])('%s', (_, rows) => {
  it.each(rows.map(([what, edit, parts = {}]) => [what, edit, parts] as const))('%s', (_what, edit, parts) => {
    const verification = verified(edit, parts);
    expect(told(verification.accepted)).toEqual([]);
    expect(isVerified(verification)).toBe(true);
  });
});

it.each(
  [
    ...[
      '进一步加强统筹',
      '统一领导',
      '千方百计',
      '十分重要',
      '一系列举措',
      '一批干部',
      '一体推进',
      '老百姓',
      '第一时间',
      '第三方',
      '“三定”规定',
      '“最多跑一次”改革',
      '“八五”普法',
      '五一、十一期间',
      '张三、王五',
      '周一鸣同志',
    ],
    ...[
      '队伍建设',
      '陆续',
      '完成整改',
      '成立专班',
      '多部门联动',
      '不断完善',
      '数据共享',
      '“一件事”改革',
      '一揽子措施',
      '逐一销号',
      '一一反馈',
    ],
    ...[
      '零距离服务',
      '几乎',
      '第一责任人',
      '百姓满意',
      '两级联动',
      '一是抓统筹',
      '共同推进',
      '上级部署',
      '来自基层',
      '前期摸底',
    ],
  ].map((words) => [words] as const),
)('everyday words with a numeral are no number: %s', (words) => {
  const { accepted } = verified(replace('，推动争议', `，${words}，推动争议`));
  expect(told(accepted)).toEqual([]);
  expect(accepted.paragraphs).toHaveLength(2);
});

it('another name of the same day is no other day', async () => {
  const weekly = await editedAs({ 'prose/work.md': '每周三召开例会，星期日值班。\n' });
  expect(weekly(replace('每周三', '每星期三'))).toEqual([]);
  expect(weekly(replace('星期日', '周天'))).toEqual([]);
  expect(weekly(replace('每周三', '每周四'))).toEqual(['changed 周三 → 周四']);
  expect(weekly(replace('星期日', '星期六'))).toEqual(['changed 星期日 → 星期六']);
});

it('names of those who sign count nothing, on whichever line they stand', async () => {
  const signed = await editedAs({ 'report.yaml': reportYaml.replace('林某', '[林某, 李某, 王某, 赵某]') });
  expect(signed(replace('林某', '张三'))).toEqual([]);
  expect(signed(replace('李某', '李四'))).toEqual([]);
  expect(signed(replace('王某', '王五'))).toEqual([]);
  expect(signed(replace('王某', '王某二十一件'))).toEqual(['added 二十一件']);
});

it.each([
  ['收到申请', '收到的申请'],
  ['审结案件', '审结的案件'],
  ['审结案件', '审结案件数量'],
  ['调解成功率', '案件调解成功率'],
  ['全年收到', '全年共收到'],
])('the same thing in other words: %s, %s', (before, now) => {
  expect(told(verified(replace(before, now)).accepted)).toEqual([]);
});

it('tells of changed paragraphs where no number changed', () => {
  const { accepted } = verified(replace('推动争议', '促进争议'));
  expect(accepted.paragraphs.map(({ kind, place }) => `${kind} ${place.section} ${place.paragraph}`)).toEqual([
    'removed work 6',
    'added work 6',
  ]);
});
