import { describe, expect, it } from 'vitest';
import { readProse } from './read-prose.ts';

/** Beginnings of a passage as a hurried hand, a Chinese keyboard or Word leaves them, with the right one. */
const begins = [
  ...[
    'Internal',
    'INTERNAL',
    'interal',
    'intenal',
    'intrenal',
    'internall',
    'ｉｎｔｅｒｎａｌ',
    'in ternal',
    'inter\u200Bnal',
  ],
  ...[
    'іnternal',
    'internal: 理由',
    'internal：理由',
    'internal，不印',
    'begin internal',
    'internal start',
    'startinternal',
  ],
  ...[
    'internal-',
    'internal。',
    '#internal',
    'internal internal',
    'internal 这一段',
    'private',
    'neibu',
    'confidential',
  ],
  ...[
    '内部',
    '内部开始',
    '以下内部',
    '内部：理由',
    '不公开',
    '此段不公开',
    '仅供内部掌握',
    '涉密内容',
    '不予公开',
    '公开稿略去',
  ],
].map((word) => `<!-- ${word} -->`);
const ends = [
  ...['/Internal', '/interal', '/ internal', '／internal', '\\internal', '//internal', 'internal/', 'end internal'],
  ...['internal end', 'internal-end', '/internal。', '/内部', '内部结束', '以上内部'],
].map((word) => `<!-- ${word} -->`);

describe('a comment that says nearly internal', () => {
  it.each(begins)('%s is an error that names the right one', (begin) => {
    const { said, open, lines } = readProse(`甲。${begin}乙。<!-- /internal -->丙。`);
    expect(said).toEqual([`1:3 prose/mistyped-comment ${begin} → <!-- internal -->`]);
    expect([lines, open]).toEqual([['甲。乙。丙。'], ['甲。丙。']]);
  });

  it.each(ends)('%s is an error that names the right one', (end) => {
    const { said, open } = readProse(`甲。<!-- internal -->乙。${end}丙。`);
    expect(said).toEqual([`1:22 prose/mistyped-comment ${end} → <!-- /internal -->`]);
    expect(open).toEqual(['甲。丙。']);
  });
});

/** Settings and orders as other programs and people write them. */
const settings = [
  ...['classification: internal', 'public: no', 'public=0', '!public', 'hidden=true', 'do not print', "don't publish"],
  ...[
    'omit',
    'delete this',
    'level: internal',
    'internal: yes',
    '不印',
    '以下略去',
    '删',
    '略',
    '隐藏',
    '保密',
    '请删去此句',
  ],
  ...['公开版不印', '不宜公开的数', '不对外公布', '只给领导看', '公开：否', '密级：内部', '是否公开＝不'],
];

it.each(settings)('<!-- %s --> hides nothing and is an error', (word) => {
  const { said, open } = readProse(`甲。<!-- ${word} -->乙。<!-- /internal -->丙。`);
  expect(said).toEqual([`1:3 prose/mistyped-comment <!-- ${word} --> → <!-- internal -->`]);
  expect(open).toEqual(['甲。丙。']);
});

it.each(['/classification', '/public', '／不印', '/', '// 删', '以上略去', '/删', '\\omit', '不印结束'])(
  '<!-- %s --> is the end of a passage',
  (word) => {
    const { said } = readProse(`甲。<!-- internal -->乙。<!-- ${word} -->丙。`);
    expect(said).toEqual([`1:22 prose/mistyped-comment <!-- ${word} --> → <!-- /internal -->`]);
  },
);

it('an empty comment is no beginning for an end', () => {
  expect(readProse('甲。<!-- -->秘密<!-- / -->').said).toEqual([
    '1:13 prose/mistyped-comment <!-- / --> → <!-- /internal -->',
    '1:13 prose/misplaced-mark 前面没有开始 → 在要略去的文字前面写 <!-- internal -->',
  ]);
});

it('says what was typed, of marks inside as well', () => {
  expect(readProse('甲‹!-- 备注 <!-- internal -->乙<!-- /internal -->').said).toEqual([
    '1:2 prose/mistyped-comment ‹!-- 备注 → <!-- 备注 -->',
  ]);
  expect(readProse('甲`[](fact:a)`乙').said).toEqual(['1:2 prose/unsupported 反引号“`[](fact:a)`” → 普通文字']);
});

it.each([
  ...[
    '待核实',
    '见台账',
    'TODO',
    'todo: 核实',
    '内部讨论后再定',
    '数据来自内部台账，待核',
    '保密审查已过',
    '秘密级文件见机要室',
  ],
  ...['公开', '已公开', '密级待定', '不公开的理由见附件', 'Internet普法数据', 'interval', 'external', 'international'],
  ...[
    '2025-01-05 某某改',
    '备注：原文为23件',
    '第二部分',
    'section',
    '原文见 https://a.cn/b',
    'end',
    '',
    '…',
    'fact:a 待补',
  ],
  ...[
    '删除了上年的一句',
    '公开：是',
    'public: yes',
    '见 http://a.cn/b/',
    'TODO: delete',
    '不写数字的理由见附件',
    '印发后补',
  ],
  ...['此处用词与上年一致\n两行的备注', 'a-b', '甲 - 乙'],
])('a note of its author is none: %j', (note) => {
  expect(readProse(`甲。<!-- ${note} -->乙。`)).toMatchObject({ lines: ['甲。乙。'], said: [] });
});

it.each([
  ['section:a.b', '### 甲 <!-- section:a.b -->'],
  ['disabling', '<!-- fazhi-disable-next-line number/x: 理由 -->\n甲'],
  ['a passage without blanks, with wide ones', '甲<!--internal-->乙<!--　/internal　-->'],
])('takes ours: %s', (_name, text) => {
  expect(readProse(text).said).toEqual([]);
});

it.each([
  ['Section:a', 'section:a'],
  ['section：a', 'section:a'],
  ['section: a', 'section:a'],
  ['sectoin:a', 'section:a'],
  ['section a', 'section:a'],
  ['Fazhi-disable number/x: 理由', 'fazhi-disable'],
  ['fazhi disable number/x: 理由', 'fazhi-disable'],
  ['fazhi-disbale number/x: 理由', 'fazhi-disable'],
  ['fazhi-disable-nextline number/x: 理由', 'fazhi-disable-next-line'],
  ['fazhi－disable－next－line number/x: 理由', 'fazhi-disable-next-line'],
  ['disable-next-line number/x: 理由', 'fazhi-disable-next-line'],
  ['fazi-enable number/x', 'fazhi-enable'],
])('%s should be %s', (typed, right) => {
  expect(readProse(`### 甲 <!-- ${typed} -->`).said).toEqual([
    `1:7 prose/mistyped-comment <!-- ${typed} --> → <!-- ${right} -->`,
  ]);
});

describe('brackets, marks and dashes', () => {
  it.each([
    ...['<！-- internal -->', '＜!-- internal -->', '‹！-- internal --›', '《！--internal--》', '〈!-- internal --〉'],
    ...['<!— internal —>', '<!—— internal ——>', '<!－－ internal －－＞', '<! -- internal -->', '< !-- internal -->'],
    ...[
      '<!- internal -->',
      '<! internal -->',
      '<!internal>',
      '<-- internal -->',
      '!-- internal -->',
      '-- internal -->',
    ],
    ...[
      '<-!- internal -->',
      '<!- - internal -->',
      '<internal>',
      '<内部>',
      '【internal】',
      '[internal]',
      '【内部】',
      '［不公开］',
    ],
    ...['{internal}', '〔内部〕', '--internal--', '<!!-- internal -->', '« internal »'],
  ])('%s is an error that names the right one', (typed) => {
    const { said } = readProse(`甲。${typed}乙。`);
    expect(said).toEqual([`1:3 prose/mistyped-comment ${typed} → <!-- internal -->`]);
  });

  it.each([
    ['<！-- 待核实 --›', '<!-- 待核实 -->'],
    ['＜!-- /internal -->', '<!-- /internal -->'],
    ['<！-- ／Internal -->', '<!-- /internal -->'],
    ['【/内部】', '<!-- /internal -->'],
    ['【/不印】', '<!-- /internal -->'],
    ['‹!-- 不印 -->', '<!-- internal -->'],
    ['❮!-- 删 --❯', '<!-- internal -->'],
    ['⟪!-- /略去 --⟫', '<!-- /internal -->'],
    ['/internal', '<!-- /internal -->'],
    ['（/internal）', '<!-- /internal -->'],
  ])('%s should be %s', (typed, right) => {
    expect(readProse(`甲。${typed}乙。`).said.map((each) => each.split(' → ')[1])).toEqual([right]);
  });

  it.each(['### 化解情况（不公开）', '一是加强排查(内部)', '甲（涉密）\n\n乙'])('%s hides nothing', (text) => {
    expect(readProse(text).said).toEqual([expect.stringContaining('→ <!-- internal -->')]);
  });

  it.each(['举行听证（不公开）后作出决定。', '一是加强排查（含镇村）', '加强内部（机关）管理'])(
    '%s is text',
    (text) => {
      expect(readProse(text).said).toEqual([]);
    },
  );

  it('are not looked for where a word stands in a sentence', () => {
    expect(readProse('internal').said).toHaveLength(1);
    expect(readProse('甲\ninternal\n乙').said).toHaveLength(1);
    expect(readProse('英文internal一词').said).toEqual([]);
  });

  it.each(['<<!-- internal -->', '<!-- internal -->>'])('%s has one too many', (begin) => {
    expect(readProse(`甲${begin}乙<!-- /internal -->`).said).toEqual([
      `1:${begin.startsWith('<<') ? 3 : 2} prose/mistyped-comment ${begin} → <!-- internal -->`,
    ]);
  });
});

it.each([
  ['no end', '甲<!-- internal 乙', '1:2 prose/open-comment <!-- internal 乙'],
  ['an end of another kind', '甲<!-- internal --›乙<!-- /internal -->', '1:2 prose/open-comment <!-- internal --›乙'],
  ['the next one’s end', '甲<!-- 注 ->乙\n\n丙<!-- 注 -->', '1:2 prose/open-comment <!-- 注 ->乙'],
  ['too little room', '甲<!-->乙', '1:2 prose/open-comment <!-->乙'],
])('a comment with %s swallows nothing', (_name, text, said) => {
  const read = readProse(text);
  expect(read.said[0]!.split(' → ')[0]).toBe(said);
  expect(read.lines.join('')).toContain('乙');
});
