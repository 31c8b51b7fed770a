import { describe, expect, it } from 'vitest';
import { openDraft } from '../../../src/folder/index.ts';
import { publish } from '../../../src/index.ts';
import { cameHome, dossier, type Edit, move, ofParagraph, paragraph, replace, table } from './edited-dossier.ts';

const shelf = { names: [], folderOf: (name: string) => name, engine: '1.0.0' };
const all =
  (...edits: readonly Edit[]): Edit =>
  (xml) =>
    edits.reduce((text, edit) => edit(text), xml);

/** Edits that the sources can say: the next build reads as the edited file. */
const placed: readonly (readonly [name: string, edit: Edit])[] = [
  ['words that came', replace('逐案反馈问题', '逐案反馈问题、限期整改')],
  ['words that went', replace('坚持把化解行政争议摆在突出位置。', '')],
  ['a paragraph that came', ofParagraph('三是健全', (whole) => paragraph('新写的一段话，说明整改情况。') + whole)],
  ['a paragraph that went', ofParagraph('三是健全', () => '')],
  [
    'all paragraphs of a section with a template',
    all(
      ofParagraph('下一年度', () => ''),
      ofParagraph('加强法治', () => ''),
      ofParagraph('以上安排', () => ''),
    ),
  ],
  ['a paragraph moved to another section', move('三是健全', '加强法治宣传')],
  [
    'a paragraph in two',
    ofParagraph('按季组织', (whole) =>
      whole.replace(
        '按季组织',
        '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">按季组织',
      ),
    ),
  ],
  [
    'two paragraphs in one',
    (xml) =>
      xml
        .replace('群众办事更加便利。</w:t></w:r></w:p>', '群众办事更加便利。</w:t></w:r>')
        .replace(/<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?(<w:r>(?:(?!<\/w:p>).)*三是健全)/, '$1'),
  ],
  ['a heading of the outline', replace('复议情况', '行政复议情况')],
  ['a heading with a title of its own', replace('>工作情况', '>主要工作情况')],
  ['a heading of the prose', replace('规范行政执法', '严格规范行政执法')],
  ['words of a template', replace('办案质量稳步提高', '办案质量明显提高')],
  ['words around prose', replace('重点做好以下工作', '突出抓好以下工作')],
  ['prose between words of a template', replace('进乡村、进社区', '进乡村、进社区、进学校')],
  ['the closing', replace('特此报告', '特此报告，请审阅')],
  [
    'a paragraph before the first section',
    ofParagraph('工作情况', (whole) => paragraph('现将有关情况报告如下。') + whole),
  ],
  ['words of a cell', replace('其中城关镇', '其中城关镇和开发区')],
  ['a row that went', (xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*其中城关镇.*?<\/w:tr>/s, '')],
  [
    'a row that came',
    (xml) =>
      xml.replace(
        /(<w:tr>(?:(?!<w:tr>).)*其中城关镇.*?<\/w:tr>)/s,
        (row) => row + row.replace('其中城关镇', '其中东河镇').replace('8件', '6件'),
      ),
  ],
  ['a table that was pasted', ofParagraph('三是健全', (whole) => whole + table('镇街|件数', '东河镇|35件'))],
  [
    'a heading that came',
    ofParagraph(
      '规范行政执法',
      (whole) =>
        whole.replace(/<w:bookmark[^>]*>/g, '').replace('规范行政执法', '强化执法监督') +
        paragraph('对重点领域开展专项监督。') +
        whole,
    ),
  ],
  ['empty paragraphs', ofParagraph('三是健全', (whole) => `<w:p/>${whole}<w:p><w:r><w:t> </w:t></w:r></w:p>`)],
  ['the title of the report', replace('青岚县人民政府报告', '青岚县人民政府年度报告')],
  ['the same twice', ofParagraph('三是健全', (whole) => whole + whole)],
];

describe('the wording of an edited file', () => {
  it.each(placed)('comes home: %s', async (_, edit) => {
    const { now, asked, unplaced, isRefused } = await cameHome(edit);
    expect(isRefused).toBe(false);
    expect(unplaced).toEqual([]);
    expect(now).toEqual(asked);
  });

  it('touches nothing where nothing changed', async () => {
    const { changes } = await cameHome((xml) => xml);
    expect([...changes.keys()]).toEqual([]);
  });

  const typed = [
    '1. 先说一段。',
    '1、先说一段。',
    '# 不是标题。',
    '### 也不是。',
    '- 项目',
    '* 项目',
    '> 引文',
    '| 甲 | 乙 |',
    '---',
    '***',
    '**强调**的话',
    '_下划线_和~~删除~~',
    '[方括号](http://a.cn/b_c*d)',
    '[](fact:accepted)',
    '【内部】资料',
    'a｜b｜c',
    '{{name}}',
    '&lt;b&gt;粗体&lt;/b&gt;',
    '&lt;!-- internal --&gt;',
    '反斜线\\*和`代码`',
    '２０２５年，受理３５件。',
    '$x^2$',
    'http://example.cn/?a=1&amp;b=2',
    '　　开头有全角空格',
    '```',
    '::: 提示',
  ];
  it.each(typed)('is text, whatever it looks like: %s', async (words) => {
    const { now, asked, unplaced } = await cameHome(ofParagraph('三是健全', (whole) => paragraph(words) + whole));
    expect(now.map((line) => line.trim())).toEqual(asked.map((line) => line.trim()));
    expect(unplaced).toEqual([]);
  });

  it('keeps links where their words stand, and comments in their places', async () => {
    const { textIn } = await cameHome(
      all(replace('逐案反馈问题', '逐案反馈问题并限期整改'), replace('群众办事更加便利', '企业和群众办事更加便利')),
    );
    const text = await textIn('prose/work.md');
    expect(text).toBe(
      dossier['prose/work.md']!.replace('逐案反馈问题', '逐案反馈问题并限期整改').replace(
        '群众办事更加便利',
        '企业和群众办事更加便利',
      ),
    );
  });

  it('takes links along with the half of a paragraph that they belong to', async () => {
    const { textIn } = await cameHome(placed.find(([name]) => name === 'a paragraph in two')![1]);
    const text = await textIn('prose/work.md');
    expect(text).toContain(
      '[](fact:accepted?change=yoy)。[](evidence:ledger)\n\n按季组织案卷评查，逐案反馈问题。[](task:7)\n',
    );
  });

  it('makes a prose file of what a template made, figures linked, and says so', async () => {
    const { textIn, wording } = await cameHome(replace('办案质量稳步提高', '办案质量明显提高'));
    expect(wording.updates).toMatchObject([{ id: 'made', isWhole: true, place: undefined }]);
    expect(await textIn('prose/made.md')).toBe(
      '<!-- whole-section -->\n\n全年审结行政复议案件[19件](fact:closed)，办案质量明显提高。\n\n行政复议的主渠道作用进一步发挥。\n',
    );
  });

  it('writes prose alone where its template stayed as it was', async () => {
    const { textIn } = await cameHome(replace('进乡村、进社区', '进乡村'));
    expect(await textIn('prose/plans.md')).toBe('加强法治宣传教育，推动普法进乡村。\n');
  });

  it('drops the silencing of a rule with its paragraph, and keeps notes', async () => {
    const { textIn } = await cameHome(
      all(
        ofParagraph('二是优化', () => ''),
        ofParagraph('三是健全', () => ''),
      ),
    );
    const text = await textIn('prose/work.md');
    expect(text).not.toContain('fazhi-disable-next-line');
    expect(text).toContain('<!-- 这一段等司法局补充 -->');
  });

  it('takes the silencing of a rule along with a paragraph that moves', async () => {
    const { textIn } = await cameHome(move('二是优化', '加强法治宣传'));
    expect(await textIn('prose/plans.md')).toMatch(/^<!-- fazhi-disable-next-line [^>]*-->\n二是优化政务服务/);
    expect(await textIn('prose/work.md')).not.toContain('fazhi-disable');
  });

  it('writes a number back beside the words', async () => {
    const { textIn, now, unplaced } = await cameHome(
      all((xml) => xml.replaceAll('>21件', '>23件'), replace('逐案反馈问题', '逐案反馈')),
    );
    expect(await textIn('facts.yaml')).toContain('{ metric: accepted, value: 23, prior: 18 } # 台账');
    expect(await textIn('prose/work.md')).toContain('申请[](fact:accepted)，');
    // What is computed of it follows, and is not said to be lost.
    expect(now.join('')).toContain('申请23件，同比增长27.8%。');
    expect(unplaced).toEqual([]);
  });

  it('puts what belongs nowhere into 未归位, once', async () => {
    const edit = all(
      ofParagraph('复议情况', (whole) => paragraph('二、新加的一章') + paragraph('这一章的文字没有地方放。') + whole),
      replace('白沙市人民政府', '白沙市人民政府并市委'),
    );
    const { unplaced, textIn, now } = await cameHome(edit);
    expect(unplaced.map(({ kind, text }) => [kind, text])).toEqual([
      ['came', '白沙市人民政府并市委：'],
      ['came', '二、新加的一章'],
      ['came', '这一章的文字没有地方放。'],
    ]);
    const text = await textIn('returns/未归位.md');
    for (const { text: words, before } of unplaced) {
      expect(text).toContain(words);
      expect(text).toContain(before.slice(0, 20));
    }
    expect(now.join('')).not.toContain('没有地方放');
  });
});

describe('what is internal', () => {
  const publicText = async (edit: Edit): Promise<string> => {
    const { files } = await cameHome(edit);
    const { value: draft } = await openDraft('d', shelf, files);
    const { value } = await publish(draft!, { edition: 'public', format: 'md', allowOpen: true });
    return value ? new TextDecoder().decode(value) : '';
  };

  it.each<readonly [string, Edit]>([
    ['a value typed over', replace('390条', '391条')],
    [
      'a value typed over without its bookmark',
      ofParagraph('390条', (whole) => whole.replace(/<w:bookmark[^>]*>/g, '').replace('390条', '412条')),
    ],
    ['a paragraph written anew', ofParagraph('390条', () => paragraph('明察暗访掌握情况四百一十二条，全部办结。'))],
    [
      'a paragraph pasted elsewhere',
      all(
        ofParagraph('390条', () => ''),
        ofParagraph('加强法治', (whole) => paragraph('暗访检查发现线索390条，已经移交处理。') + whole),
      ),
    ],
    ['a paragraph moved elsewhere', move('390条', '加强法治宣传')],
    [
      'words pasted into another paragraph',
      all(
        ofParagraph('390条', () => ''),
        replace('进乡村', '进乡村，暗访检查发现线索392条已经移交处理'),
      ),
    ],
    ['words added before it', ofParagraph('390条', (whole) => paragraph('重点检查了三家单位。') + whole)],
    ['words added behind it', ofParagraph('390条', (whole) => whole + paragraph('其中重大线索5条。'))],
    [
      'a paragraph in two',
      ofParagraph('390条', (whole) =>
        whole.replace('，已经移交', '。</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">重大线索5条已经移交'),
      ),
    ],
  ])('stays so: %s', async (_, edit) => {
    const text = await publicText(edit);
    expect(text).toContain('坚持部门联动');
    for (const secret of ['390', '391', '412', '392', '四百一十二', '线索', '三家单位', '5条'])
      expect(text).not.toContain(secret);
  });
});

describe('numbers', () => {
  const reasons = async (edit: Edit) => (await cameHome(edit)).facts;

  it('takes a number typed over its bookmark for a change', async () => {
    const edit = ofParagraph('办案质量', (whole) => whole.replace(/<w:bookmark[^>]*>/g, '').replace('19件', '20件'));
    const { facts, textIn } = await cameHome((xml) => edit(xml).replace('>19件', '>20件'));
    expect(facts.updates).toMatchObject([{ metric: 'closed', from: '19', to: '20' }]);
    expect(await textIn('facts.yaml')).toContain('{ metric: closed, value: 20 }');
  });

  it('writes nothing where two places say two numbers', async () => {
    const { updates, refused } = await reasons(replace('>21件', '>23件'));
    expect(updates).toEqual([]);
    expect(refused).toMatchObject([{ metric: 'accepted', reason: '改成了23件，另有1处仍是21件，几处要一致' }]);
  });

  it.each(['47万件', '46.80万件', '46.8万件'])('keeps the exact value where %s is the same number', async (typed) => {
    const { facts, textIn, now } = await cameHome(replace('46.8万件', typed));
    expect(facts.updates).toEqual([]);
    if (typed !== '46.80万件') expect(now.join('')).toContain(`窗口办件${typed}，`);
    expect(await textIn('facts.yaml')).toContain('value: 468000');
  });

  it('writes no negative count', async () => {
    const { updates, refused } = await reasons((xml) => xml.replaceAll('>390条', '>-3条'));
    expect(updates).toEqual([]);
    expect(refused).toMatchObject([{ metric: 'raids', reason: '“-3条”是负数，这个指标不会是负的' }]);
  });
});

describe('an attachment whose text stands in report.yaml', () => {
  const texts = {
    ...dossier,
    'report.yaml': `${dossier['report.yaml']}attachments:\n  - title: 任务清单\n    text: |\n      第一项，组织培训。\n\n      第二项，开展评查。\n`,
  };

  it.each([
    ['words changed', replace('开展评查', '开展案卷评查'), '第二项，开展案卷评查。'],
    ['a paragraph that came', ofParagraph('第二项', (whole) => whole + paragraph('第三项，总结。')), '第三项，总结。'],
  ])('stays as it is, and what was changed in it is listed: %s', async (_, edit, words) => {
    const { changes, textIn } = await cameHome(edit, texts);
    expect([...changes.keys()]).toEqual(['d/returns/未归位.md']);
    expect(await textIn('report.yaml')).toBe(texts['report.yaml']);
    expect(await textIn('returns/未归位.md')).toContain(words);
  });
});

describe('the level of a heading', () => {
  const to = (words: string, from: string, style: string): Edit =>
    ofParagraph(words, (whole) => {
      if (!whole.includes(`w:val="${from}"`)) throw new Error(`no ${from}: ${whole}`);
      return whole.replace(`w:val="${from}"`, `w:val="${style}"`);
    });

  it('is told where it is the only heading of its text, which sets the level of all', async () => {
    const { unplaced } = await cameHome(to('规范行政执法', 'Heading2', 'Heading3'));
    expect(unplaced.map(({ kind, text }) => [kind, text])).toEqual([
      ['level', '2级标题改成3级标题：（一）规范行政执法'],
    ]);
  });

  it('is told where the outline has it', async () => {
    const { unplaced, textIn } = await cameHome(to('下一步安排', 'Heading1', 'Heading2'));
    expect(unplaced.map(({ kind, text }) => [kind, text])).toEqual([['level', '1级标题改成2级标题：三、下一步安排']]);
    expect(await textIn('returns/未归位.md')).toContain('送回来的文件里改了标题的级别');
  });
});
