import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notAFigure } from '../../src/numeral/figures/not-a-figure.ts';
import { findFigures, findNumbers } from '../../src/numeral/index.ts';

const textsOf = (text: string) => findFigures(text).map(({ text }) => text);

test.each([
  ['首推300余项高频事项', ['300余项']],
  ['成功率99.9%。', ['99.9%']],
  ['增幅8%多、占70%余', ['8%多', '70%余']],
  ['参加人员 29.5 万余人次。', ['29.5 万余人次']],
  ['居全市第2名，', ['第2名']],
  ['综合排名全市第一。', ['第一']],
  ['从22.5个工作日压缩至2个工作日', ['22.5个工作日', '2个工作日']],
  ['等候时间不超过30分钟', ['30分钟']],
  ['平均压缩70%以上', ['70%以上']],
  ['信息近千条，案件百余件', ['近千条', '百余件']],
  ['演练约1千5百场，1万2千人次', ['约1千5百场', '1万2千人次']],
  ['一千5百件，十2件，2千零5件', ['一千5百件', '十2件', '2千零5件']],
  ['站点一百二十余个，案件数一百二十件，数百件', ['一百二十余个', '一百二十件']],
  ['两项指标、十二个司法所、三千二百件', ['两项', '十二个', '三千二百件']],
  ['占百分之八，完成三分之二', ['百分之八', '三分之二']],
  ['罚款3，120元', ['3，120元']],
  ['办理１２件，比例８％', ['１２件', '８％']],
  ['奖励3～5万元，办理10—12件', ['3～5万元', '10—12件']],
  ['“马上办”65.18%', ['65.18%']],
  ['会上说：“全年受理案件128件，办结120件。”', ['128件', '120件']],
  ['签约12个项目，就近3家，近3年', ['12个', '3家', '3年']],
  ['连续四年获评', ['四年']],
  ['咨询3190\n\n场次', ['3190']],
  ['2019年，5项', ['5项']],
  ['占比1/3', ['1/3']],
  ['办结12345件', ['12345件']],
  ['3个部门，5人员', ['3个', '5']],
])('%s', (text, wanted) => expect(textsOf(text)).toEqual(wanted));

const exempt: readonly (readonly [name: string, ...texts: string[]])[] = [
  ['title', '《实施纲要（2021—2025年）》', '《营商环境10条》'],
  ['document-number', '武经管〔2024〕5号', '国务院令第825号', '（2024）5号'],
  ['article', '第二十四条', '第5条', '第3款'],
  ['session', '20届3中全会', '18大以来'],
  ['quoted-name', '“三项制度”', '“12345”热线', '“高质量发展8条”', '“12·4”宪法宣传', '“三张清单”'],
  [
    'ordinal',
    '第一责任人',
    '第三方测评',
    '第一次会议',
    '第二十次全国代表大会',
    '第九次会议',
    '第一时间',
    '第1批',
    '第一，',
  ],
  ['date-range', '2021—2025年', '2016-2020', '1—11月', '8月和12月', '10～20日'],
  [
    'year',
    '2023年',
    '2019 年度',
    '23年12月',
    '二〇二五年三月',
    '二零二五年',
    '二〇二五年',
    '一九九八年',
    '1998年',
    '©1997',
    '©2024',
  ],
  [
    'date',
    '12月底',
    '3月1日',
    '3 月 1 日',
    '31日前',
    '12日',
    '8 日',
    '30日',
    '2024-03-11',
    '2024/3/11',
    '1998.12.1',
    '12·4',
    '12•4',
    '3季度',
    '4 季度',
  ],
  ['clock', '12:30', '8:30', '12:30:05', '9时30分', '9时', '12 时30 分'],
  ['list-number', '1.健全', '（1）健全', '12、健全', '1．健全', '1)健全', '  12.健全', '# 1.健全'],
  ['attachment', '见附件2', '附表1', '附图3', '附录 12'],
  [
    'telephone',
    '027-84853098',
    '0713-8485309',
    '13800138000',
    '19900138000',
    '400-800-1234',
    '4008001234',
    '12345热线',
    '12348平台',
    '12309 服务',
    '拨打12366',
    '拨打120急救',
    '119火警',
  ],
  [
    'identifier',
    '4201130014',
    '420113001',
    '123.45.67',
    '10.0.12.1',
    'GB/T 9704-2012',
    'GB9704—2012',
    'ISO9001',
    'A 12',
  ],
  ['version', '2.0版', '12.10 版', '5G网络', '4K', '3A'],
  [
    'formula',
    '“大数据”1+3+N模式',
    '1 + 3',
    '1+X',
    '24小时自助服务',
    '24 小时值班',
    '7×24小时',
    '7×24',
    '7 x 24 小时',
    '5*8',
  ],
  ['anniversary', '建党100周年', '80后', '90年代', '21世纪', '20 世纪'],
  ['period', '五年来工作成效', '三年行动'],
  ['per', '每一个环节', '每10万人'],
  ['set-phrase', '落实三项制度', '增强四个意识', '两个维护', '八项规定', '0跑动'],
  ['structure', '从三个方面发力', '两种情形'],
  ['counted-list', '公示、记录和审核三个办法'],
  ['indefinite', '一批一件事', '二次供水', '统一部署', '最后一公里'],
];

describe.each(exempt)('%s', (name, ...texts) => {
  test.each(texts)('%s', (text) => {
    expect(textsOf(text)).toEqual([]);
    const names = findNumbers(text).map(({ exemption }) => exemption?.name);
    expect(names).toContain(name);
  });
});

test('every exemption has its cases', () => {
  expect(exempt.map(([name]) => name)).toEqual(notAFigure.map(({ name }) => name));
});

test.each([
  '一站式、一揽子、双随机、一体、万家、千家企业、一批、一些、一定、一步、一致、一窗受理、一网通办',
  '二十大、十九届二中、三中、四中全会、二十届三中全会、三级、两法衔接、四十五证合一',
  '（一）坚持党的领导，一是健全，二是完善，十分重要，百分比，千方百计，成千上万，数十件，几十个，三四个',
])('no number at all: %s', (text) => expect(textsOf(text)).toEqual([]));

test.each([
  ['罚款123456789元', ['123456789元']],
  ['受理4201130014件', ['4201130014件']],
  ['增长12.5%', ['12.5%']],
  ['30日内', ['30']],
  ['9时间隔', ['9']],
  ['2+3%', ['2', '3%']],
  ['办理1200件热线', ['1200件']],
  ['12345件热线', ['12345件']],
  ['14002345678元', ['14002345678元']],
  ['4001234567 元', ['4001234567 元']],
])('still a figure: %s', (text, wanted) => expect(textsOf(text)).toEqual(wanted));

test('every exemption says what it is about', () => {
  for (const { meaning } of notAFigure) expect(meaning).toMatch(/^\p{Script=Han}|^“/u);
});

describe('properties', () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...'0123456789０１２.,，:：-—%％约近余多以上第名百千万亿十两一二三零点件项个年月日号《》“”（）〔〕。、 \n法治',
        '分之',
        '个工作日',
        '人次',
        '2023年',
        '排名第',
      ),
      { maxLength: 60 },
    )
    .map((all) => all.join(''));

  test('spans are in order, apart and within the text', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { start, end, text: span } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(span);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('every ASCII digit belongs to a number', () => {
    fc.assert(
      fc.property(words, (text) => {
        const numbers = findNumbers(text);
        for (const { index } of text.matchAll(/\d/g))
          expect(numbers.some(({ start, end }) => start <= index && index < end)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));
const absent = existsSync(corpus) ? '' : ' (skipped: the published reports are not beside this checkout)';

interface Expected {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly approx?: boolean;
  readonly optional?: boolean;
  readonly note?: string;
}

describe.skipIf(absent)(`published reports${absent}`, () => {
  function compareWith(name: string) {
    const text = readFileSync(`${corpus}${name}.txt`, 'utf8');
    const { facts } = JSON.parse(readFileSync(`${corpus}expected/${name}.json`, 'utf8')) as { facts: Expected[] };
    const figures = findFigures(text);
    const matched = new Set<number>();
    const missed: string[] = [];
    let from = 0;
    for (const fact of facts) {
      const at = text.indexOf(fact.text, from);
      const place = at < 0 ? text.indexOf(fact.text) : at;
      if (at >= 0) from = at;
      const index = figures.findIndex(
        (figure, position) =>
          !matched.has(position) &&
          figure.start < place + fact.text.length &&
          figure.start >= place &&
          says(figure.parsed, fact),
      );
      if (index >= 0) matched.add(index);
      else if (!fact.optional) missed.push(fact.text);
    }
    const extra = figures.filter((_, index) => !matched.has(index));
    return { missed, extra: extra.map(({ start, end }) => text.slice(Math.max(0, start - 8), end)) };
  }

  const says = (parsed: ReturnType<typeof findFigures>[number]['parsed'], { value, unit, approx, note }: Expected) => {
    if (!parsed) return false;
    const scaled = unit.startsWith('万');
    const parted = note?.includes('parts the number from its unit');
    return (
      Number(parsed.value) === value * (scaled ? 10_000 : 1) &&
      parsed.unit === (parted ? '' : scaled ? unit.slice(1) : unit) &&
      ['余', '多', '近'].includes(parsed.precision) === (approx ?? false)
    );
  };

  // A rank without a number of its own in the expected facts is the only surplus.
  test('jingkai-2023-report', () => {
    expect(compareWith('jingkai-2023-report')).toMatchInlineSnapshot(`
      {
        "extra": [
          "测评综合排名全市第一",
        ],
        "missed": [],
      }
    `);
  });
  test('dongxihu-2019-report', () => {
    expect(compareWith('dongxihu-2019-report')).toMatchInlineSnapshot(`
      {
        "extra": [
          "汉市三大经济开发第一",
        ],
        "missed": [],
      }
    `);
  });
});
