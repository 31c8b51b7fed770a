import { describe, expect, it } from 'vitest';
import {
  after,
  ahead,
  all,
  before,
  type Edit,
  endsOf,
  inside,
  isVerified,
  replace,
  run,
  told,
  verified,
} from './edited-file.ts';

type Row = readonly [what: string, edit: Edit, told: readonly string[]];

const swap = (one: string, other: string): Edit =>
  all(replace(one, '\u0001'), replace(other, one), replace('\u0001', other));

/** Both bookmarks with their words change places. */
const swapFacts =
  (one: string, other: string): Edit =>
  (xml) => {
    const whole = (id: string) => {
      const [start, end] = endsOf(id);
      return xml.slice(xml.indexOf(start), xml.indexOf(end, xml.indexOf(start)) + end.length);
    };
    const [first, second] = [whole(one), whole(other)];
    return xml.replace(first, '\u0001').replace(second, first).replace('\u0001', second);
  };

const words: readonly Row[] = [
  ['about before', before('accepted', '约'), ['changed 21件 → 约21件']],
  ['nearly, typed into the sentence', replace('复议申请', '复议申请近'), ['changed 21件 → 近21件']],
  ['more than', before('accepted', '超过'), ['changed 21件 → 超过21件']],
  ['less than', before('accepted', '不足'), ['changed 21件 → 不足21件']],
  ['at least', before('accepted', '不少于'), ['changed 21件 → 不少于21件']],
  ['minus', before('accepted', '-'), ['changed 21件 → -21件']],
  ['negative', before('accepted', '负'), ['changed 21件 → 负21件']],
  ['each', before('accepted', '每'), ['changed 21件 → 每21件']],
  ['rank', before('accepted', '第'), ['changed 21件 → 第21件']],
  ['per mille', before('rate', '千分之'), ['changed 99.9% → 千分之99.9%']],
  ['and more', after('accepted', '余'), ['changed 21件 → 21件余']],
  ['and above', after('accepted', '以上'), ['changed 21件 → 21件以上']],
  ['or so', after('accepted', '左右'), ['changed 21件 → 21件左右']],
  ['more in the middle taken out', inside('visits', '25万件'), ['changed 25万余件 → 25万件']],
  ['another unit by one more character', after('accepted', '次'), ['changed 21件 → 21件次']],
  ['another unit nobody knows', after('accepted', '套'), ['changed 21件 → 21件套']],
  ['digits before', before('accepted', '3'), ['changed 21件 → 321件']],
  ['a thousand and a comma before', before('accepted', '3,'), ['changed 21件 → 3,21件']],
  ['a hundred before', before('accepted', '一百'), ['changed 21件 → 一百21件']],
  ['a factor behind', after('accepted', '×2'), ['changed 21件 → 21件×2']],
  ['a range behind', after('accepted', '—25件'), ['changed 21件 → 21件—25件']],
  ['a range in words', after('accepted', '至三十件'), ['changed 21件 → 21件至三十件']],
  ['half behind', after('accepted', '半'), ['changed 21件 → 21件半']],
  ['on the year made on the month', replace('，同比', '，环比'), ['changed 同比增长16.7% → 环比增长16.7%']],
  ['this year made last year', replace('全年收到', '去年收到'), ['changed 21件 → 去年收到复议申请21件']],
  ['a denial', replace('，审结案件', '，未审结案件'), ['changed 19件 → 未审结案件19件']],
  [
    'an average made a sum',
    replace('，平均办理', '，累计办理'),
    ['changed 平均办理时间从12.5个工作日压缩至4个工作日 → 累计办理时间从12.5个工作日压缩至4个工作日'],
  ],
  ['a success made a failure', replace('调解成功率', '调解失败率'), ['changed 99.9% → 失败率99.9%']],
  ['what is right made what is not', replace('调解成功率', '调解不成功率'), ['changed 99.9% → 不成功率99.9%']],
  ['cases lost', replace('审结案件', '败诉案件'), ['changed 19件 → 败诉案件19件']],
  ['late', replace('审结案件', '逾期审结案件'), ['changed 19件 → 逾期审结案件19件']],
  ['what was upheld annulled', replace('审结案件', '撤销案件'), ['changed 19件 → 撤销案件19件']],
  ['other things counted', replace('3个便民服务点', '3个村服务点'), ['changed 3个 → 3个村']],
  ['towns made villages', replace('3个便民服务点', '3个乡镇'), ['changed 3个 → 3个乡镇']],
  ['a count of none in words', replace('，群众满意度', '，无一重复上访，群众满意度'), ['added 无一']],
  ['a count of all in words', replace('逐一反馈', '全部反馈'), ['added 全部']],
  ['a head of a table', replace('>收到申请<', '>不予受理<'), ['changed 收到申请 → 不予受理']],
  ['a head of a table, another year', replace('>审结案件<', '>上年审结案件<'), ['changed 审结案件 → 上年审结案件']],
  ['a label of a row', replace('>全县<', '>其中<'), ['changed 全县 → 其中']],
  ['growth made decline', inside('accepted', '下降16.7%', 1), ['changed 增长16.7% → 下降16.7%']],
];

const spellings: readonly Row[] = [
  ['full width', inside('accepted', '２１件'), ['respelled 21件 → ２１件']],
  ['Chinese', inside('accepted', '二十一件'), ['respelled 21件 → 二十一件']],
  ['Chinese, another value', inside('accepted', '廿五件'), ['changed 21件 → 廿五件']],
  ['as on receipts', inside('accepted', '贰拾壹件'), ['respelled 21件 → 贰拾壹件']],
  ['circled', inside('accepted', '㉕件'), ['changed 21件 → ㉕件']],
  ['digits of another script', inside('accepted', '٢١件'), ['respelled 21件 → ٢١件']],
  ['a letter for a digit', inside('accepted', '2l件'), ['changed 21件 → 2l件']],
  ['another unit', inside('accepted', '21起'), ['changed 21件 → 21起']],
  [
    'an exponent',
    inside('accepted', run('2') + run('1', '<w:vertAlign w:val="superscript"/>') + run('件')),
    ['changed 21件 → 2¹件'],
  ],
  ['a tab within', inside('accepted', `${run('2')}<w:r><w:tab/></w:r>${run('1件')}`), ['changed 21件 → 2\t1件']],
  ['a blank within', inside('accepted', '2 1件'), ['changed 21件 → 2 1件']],
  ['over two runs', inside('accepted', run('2') + run('2件')), ['changed 21件 → 22件']],
  ['no number at all', inside('accepted', '若干件'), ['changed 21件 → 若干件']],
  ['nothing', inside('accepted', ''), ['deleted 21件']],
];

const places: readonly Row[] = [
  ['two facts swapped with their bookmarks', swapFacts('accepted', 'closed'), ['moved 21件', 'moved 19件']],
  [
    'the words of two facts swapped',
    all(inside('accepted', '19件'), inside('closed', '21件')),
    ['changed 21件 → 19件', 'changed 19件 → 21件'],
  ],
  ['the words before two facts swapped', swap('收到复议申请', '审结案件'), ['moved 21件', 'moved 19件']],
  ['the values of two cells swapped', swap('>8件<', '>5件<'), ['moved 8件']],
  ['the heads of two columns swapped', swap('>收到申请<', '>审结案件<'), ['moved 收到申请']],
  [
    'a bookmark lost, other words beside it',
    all(replace(endsOf('closed')[0], ''), replace('审结案件', '受理案件')),
    ['deleted 19件', 'added 19件'],
  ],
  ['a paragraph doubled', ahead('二是', `<w:p>${run('设立3个便民服务点。')}</w:p>`), ['added 3个']],
];

const heads: readonly Row[] = [
  ['number of the document', replace('〔2026〕7号', '〔2026〕8号'), ['changed 青政〔2026〕7号 → 青政〔2026〕8号']],
  ['whose number it is', replace('青政〔', '青办〔'), ['changed 青政〔2026〕7号 → 青办〔2026〕7号']],
  ['year in the title', replace('关于2025年度', '关于2024年度'), ['changed 2025年度 → 2024年度']],
  ['year gone from the title', replace('关于2025年度', '关于'), ['removed 2025年度']],
  ['date of issue', replace('>2026年2月20日<', '>2026年3月20日<'), ['changed 2026年2月20日 → 2026年3月20日']],
  [
    'date in Chinese',
    replace('>2026年2月20日<', '>二〇二六年二月二十日<'),
    ['respelled 2026年2月20日 → 二〇二六年二月二十日'],
  ],
  ['date of printing', replace('2026年2月20日印发', '2026年2月21日印发'), ['changed 2026年2月20日 → 2026年2月21日']],
  ['end of a month made its beginning', replace('11月底', '11月初'), ['changed 2025年11月底 → 2025年11月初']],
  ['years of a plan', replace('2021—2025', '2021—2026'), ['changed 2021—2025年 → 2021—2026年']],
];

describe.each([
  ['words beside a figure', words],
  ['spellings', spellings],
  ['places', places],
  ['head and dates', heads],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_what, edit, expected) => {
    const verification = verified(edit);
    expect(told(verification.accepted)).toEqual(expected);
    expect(isVerified(verification)).toBe(false);
  });
});

describe('figures typed into a sentence', () => {
  it.each(
    [
      ...[
        '五十五件',
        '５５件',
        '伍拾伍件',
        '廿余件',
        '㈤件',
        '⑤件',
        'Ⅴ件',
        'A55件',
        '“55件”',
        '（55）',
        'No.55',
        '¥55',
        '55',
      ],
      ...[
        '三成',
        '一半',
        '过半',
        '半数',
        '翻了两番',
        '增加一倍',
        '三分之一',
        '3/4',
        '½',
        '5‰',
        '百分之八',
        '两个百分点',
      ],
      ...[
        '数十起',
        '几十件',
        '上百件',
        '成百上千',
        '两三百场',
        '百余件',
        '数次',
        '若干件',
        '若干处',
        '千件',
        '亿元',
        '一万余人',
        '3、5千',
      ],
      ...[
        '5月',
        '周三',
        '星期三',
        '5时30分',
        '2024年',
        '二〇二四年',
        '上半年',
        '〔2024〕6号',
        '全省第55位',
        '新增一件',
        '发生一起',
        '仅此一项',
      ],
    ].map((typed) => [typed] as const),
  )('%s', (typed) => {
    const { accepted } = verified(replace('，推动争议', `，${typed}，推动争议`));
    expect(accepted.figures.map(({ kind }) => kind)).toContain('added');
    expect(accepted.facts.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
  });
});

it('tells an added figure with its sentence and its place', () => {
  const { accepted } = verified(replace('，推动争议', '，新增数十起案件，推动争议'));
  expect(accepted.figures).toEqual([
    {
      kind: 'added',
      expected: '',
      actual: '数十起',
      sentence: '全年收到复议申请21件，同比增长16.7%，审结案件19件，新增数十起案件，推动争议实质性化解。',
      place: { story: 'body', section: 'work', paragraph: 6 },
      author: undefined,
    },
  ]);
});

it('knows where the parts of the document are that belong to no section', () => {
  const { accepted } = verified(
    all(
      replace('〔2026〕7号', '〔2026〕8号'),
      replace('关于2025年度', '关于2024年度'),
      replace('>2026年2月20日<', '>2026年3月20日<'),
      replace('2026年2月20日印发', '2026年2月21日印发'),
    ),
  );
  expect(accepted.figures.map(({ place }) => place.area)).toEqual(['masthead', 'title', 'signature', 'imprint']);
});

it.each([
  ['收到申请', '受理申请', ['changed 收到申请 → 受理申请']],
  ['审结案件', '审结金额', ['changed 19件 → 审结金额19件']],
  ['收到申请', '申请受理率', ['changed 收到申请 → 申请受理率']],
  ['调解成功率', '调解率', ['changed 99.9% → 调解率99.9%']],
  ['全年窗口办件', '全年窗口金额', ['changed 25万余件 → 全年窗口金额25万余件']],
])('tells of what a figure counts now: %s made %s', (from, to, expected) => {
  expect(told(verified(replace(from, to)).accepted)).toEqual(expected);
});

it('says that bookmarks are gone where every word is as it was', () => {
  const one = verified(replace(endsOf('closed')[0], ''));
  expect([told(one.accepted), isVerified(one)]).toEqual([['unmarked 19件'], false]);
  const many = verified((xml) => all(...['accepted', 'closed', 'rate'].map((id) => replace(endsOf(id)[0], '')))(xml));
  expect([told(many.accepted), isVerified(many)]).toEqual([
    ['unmarked 21件', 'unmarked 19件', 'unmarked 99.9%'],
    false,
  ]);
});

it('says of a sentence typed anew with one other number that the rest of its numbers are the same', () => {
  const retyped = (xml: string) =>
    all(...['accepted', 'closed', 'rate'].map((id) => replace(endsOf(id)[0], '')), replace('>19件', '>20件'))(xml);
  expect(told(verified(retyped).accepted)).toEqual(['unmarked 21件', 'changed 19件 → 20件', 'unmarked 99.9%']);
  const about = (xml: string) => all(replace(endsOf('closed')[0], ''), replace('>19件', '>约19件'))(xml);
  expect(told(verified(about).accepted)).toEqual(['changed 19件 → 约19件']);
});

it('reads tracked changes both ways, and holds the file to both', () => {
  const tracked = (gone: string, come: string) =>
    inside(
      'accepted',
      `<w:del w:id="901" w:author="某人"><w:r><w:delText>${gone}</w:delText></w:r></w:del><w:ins w:id="902" w:author="某人">${run(come)}</w:ins>`,
    );
  const there = verified(tracked('21件', '22件'));
  expect([told(there.accepted), told(there.original!)]).toEqual([['changed 21件 → 22件'], []]);
  const back = verified(tracked('22件', '21件'));
  expect([told(back.accepted), told(back.original!), isVerified(back)]).toEqual([[], ['changed 21件 → 22件'], false]);
  const same = verified(tracked('21件', '21件'));
  expect(isVerified(same)).toBe(true);
});
