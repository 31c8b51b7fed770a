import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseNumber } from '../../../src/numeral/index.ts';
import { type NumberReading, readNumbers } from '../../../src/numeral/reading/index.ts';

/** `range 3000,5000 人次 约`: kind, values, unit, words of precision, and what else it may be. */
const said = ({ kind, values, unit, precision, also }: NumberReading): string =>
  [kind, values.join(), unit, ...precision, ...also.map((value) => `or ${value}`)]
    .filter((word) => word !== '')
    .join(' ');
const readingsOf = (text: string) => readNumbers(text).map(said);

describe('one value in every spelling', () => {
  test.each(
    `320000000元 3.2亿元 3.20亿元 320,000,000元 320，000，000元 ３２０，０００，０００元 320\u00a0000\u00a0000元 320\u2009000\u2009000元
    320\u202f000\u202f000元 320000千元 32000万元 3.2\u00a0亿元 三亿二千万元 三亿两千万元 叁亿贰仟万元 叁億贰仟萬元 3亿2000万元 3亿2千万元
    3.2\u200b亿元 32\u200d0000000元 ３.２亿元 ３．２亿元 3点2亿元 三点二亿元 𝟑.𝟐亿元`.split(/[ \n]+/),
  )('%j', (text) => {
    expect(readingsOf(text)).toEqual([expect.stringMatching(/^figure 320000000(?:\.0*)? 元$/)]);
  });
});

describe.each<[string, ...(readonly [text: string, ...wanted: string[]])[]]>([
  [
    'figures',
    ['21件', 'figure 21 件'],
    ['㉕件、①件', 'figure 25 件', 'figure 1 件'],
    ['XXXVII件、ⅩⅩⅩⅦ件、Ⅻ项', 'figure 37 件', 'figure 37 件', 'figure 12 项'],
    ['XX件、CCTV、X射线、Ⅱ类、VI设计'],
    ['³⁷件、⑶⑺件、㈢㈦件', 'figure 37 件', 'figure 37 件', 'figure 37 件'],
    ['٣٧件、३७件、〣〧件、〹三件', 'figure 37 件', 'figure 37 件', 'figure 37 件', 'figure 23 件'],
    ['四十件不到。肆分，登陆分公司', 'figure 40 件 不到', 'figure 4'],
    ['50m²、⑶加强', 'figure 50 m²', 'ordinal 3'],
    ['❸件⓬件', 'figure 3 件', 'figure 12 件'],
    ['廿五件', 'figure 25 件'],
    ['卅件', 'figure 30 件'],
    ['伍拾伍件', 'figure 55 件'],
    ['伍件', 'figure 5 件'],
    ['收入陆元', 'figure 6 元'],
    ['入伍人数，大陆人士，队伍个别，收拾件'],
    ['一百零五件', 'figure 105 件'],
    ['一百〇五件', 'figure 105 件'],
    ['一百十二件', 'figure 112 件'],
    ['三千五', 'figure 3500'],
    ['一万二千', 'figure 12000'],
    ['12千件', 'figure 12000 件'],
    ['1.2 万件', 'figure 12000 件'],
    ['2千5百元', 'figure 2500 元'],
    ['1万2千3百人', 'figure 12300 人'],
    ['3万5元', 'figure 35000 元'],
    ['1万2000人', 'figure 12000 人'],
    ['2千零5件', 'figure 2005 件'],
    ['2千又3百件', 'figure 2300 件'],
    ['9百九十九件', 'figure 999 件'],
    ['4千3百万人次', 'figure 43000000 人次'],
    ['1.2万亿元', 'figure 1200000000000 元'],
    ['三万七千零九十六万元', 'figure 370960000 元'],
    ['柒拾叁万零玖佰壹拾陆万元', 'figure 7309160000 元'],
    ['三万零六万件', 'figure 300060000 件'],
    ['三万五万元', 'figure 30000', 'figure 50000 元'],
    ['三万五千元', 'figure 35000 元'],
    ['3千克', 'figure 3 千克'],
    ['占.5%', 'figure 0.5 %'],
    ['-3.2%', 'figure -3.2 %'],
    ['负5%', 'figure -5 %'],
    ['减负3千万元', 'figure 30000000 元'],
    ['百分之3点5', 'figure 3.5 %'],
    ['百分百', 'figure 100 %'],
    ['百分之六百三十点九', 'figure 630.9 %'],
    ['三十点五亩', 'figure 30.5 亩'],
    ['九十八点五亩', 'figure 98.5 亩'],
    ['三十点五万元', 'figure 305000 元'],
    ['会期十点五十分', 'figure 10', 'figure 50 分'],
    ['得九十八点五分', 'figure 98.5 分'],
    ['得九点五分', 'figure 9.5 分'],
    ['上午九点五分', 'figure 9', 'figure 5'],
    ['九点零五分', 'figure 9', 'figure 5 分'],
    ['比35件多2件', 'figure 35 件', 'figure 2 件'],
    ['百分之百', 'figure 100 %'],
    ['千分之三', 'figure 3 ‰'],
    ['万分之五', 'figure 5 ‱'],
    ['8％、8﹪', 'figure 8 %', 'figure 8 %'],
    ['三成', 'figure 30 %'],
    ['3成半', 'figure 35 %'],
    ['七成五', 'figure 75 %'],
    ['三成员单位', 'figure 3'],
    ['2.1个百分点', 'figure 2.1 个百分点'],
    ['3倍', 'figure 3 倍'],
    ['翻一番', 'figure 1 番'],
    ['翻了两番', 'figure 2 番'],
    ['两年半', 'figure 2.5 年'],
    ['五十五岁', 'figure 55 岁'],
    ['1\u200b2件', 'figure 12 件'],
    ['1,234件', 'figure 1234 件'],
    ['1,234.5元', 'figure 1234.5 元'],
    ['12,34件', 'list 12,34 件'],
  ],
  [
    'words of precision',
    ['约300余项', 'figure 300 项 约 余'],
    ['29.5 万余人次', 'figure 295000 人次 余'],
    ['十余万人', 'figure 100000 人 余'],
    ['约2千3百多件', 'figure 2300 件 约 多'],
    ['70%以上', 'figure 70 % 以上'],
    ['不足300件', 'figure 300 件 不足'],
    ['超过五成', 'figure 50 % 超过'],
    ['签约12个项目', 'figure 12 个'],
    ['300件左右', 'figure 300 件 左右'],
  ],
  [
    'ranges',
    ['3～5千人次', 'range 3000,5000 人次'],
    ['3到5千人次', 'range 3000,5000 人次'],
    ['4千—5千人', 'range 4000,5000 人'],
    ['3～5万亿元', 'range 3000000000000,5000000000000 元'],
    ['5～8百亿元', 'range 50000000000,80000000000 元'],
    ['3万～5万元', 'range 30000,50000 元'],
    ['500～1万元', 'range 500,10000 元'],
    ['三至五百名', 'range 300,500 名'],
    ['十至二十万元', 'range 100000,200000 元'],
    ['10%—20%', 'range 10,20 %'],
    ['10-20%', 'range 10,20 %'],
    ['百分之三至五', 'range 3,5 %'],
    ['百分之十到百分之二十', 'range 10,20 %'],
    ['5件至8件', 'range 5,8 件'],
  ],
  [
    'lists',
    ['三年分别办理120,350,480件', 'figure 3 年', 'list 120,350,480 件 or 120350480'],
    ['办理120,350,480件，共950件', 'list 120,350,480 件 or 120350480', 'figure 950 件'],
    ['甲、乙两镇办理120,350件', 'figure 2', 'list 120,350 件 or 120350'],
    ['分别为1,050件', 'figure 1050 件'],
    ['（101,202）', 'list 101,202 or 101202'],
    ['98,100,95分', 'list 98,100,95 分'],
    ['分别为2千、3千件', 'list 2000,3000 件'],
    ['分别为20、30万元', 'list 200000,300000 元'],
    ['约6千、7千人次', 'list 6000,7000 人次 约'],
    ['12和8件', 'list 12,8 件'],
    ['12件和8件', 'figure 12 件', 'figure 8 件'],
    ['12件，8件', 'figure 12 件', 'figure 8 件'],
    ['12件、8人', 'figure 12 件', 'figure 8 人'],
  ],
  [
    'estimates',
    ['3、5千人', 'approximate 3000,5000 人'],
    ['3、4个', 'approximate 3,4 个'],
    ['三五千人', 'approximate 3000,5000 人'],
    ['两三百件', 'approximate 200,300 件'],
    ['二十七八岁', 'approximate 27,28 岁'],
    ['近千家', 'approximate 1000 家 近'],
    ['上百家', 'approximate 100 家 上'],
    ['数十件', 'approximate 10 件 数'],
    ['数万人', 'approximate 10000 人 数'],
    ['十几件', 'approximate 10 件 几'],
    ['成百上千', 'approximate 100 数'],
    ['人数百余人', 'approximate 100 人 余'],
    ['分别为3、4个', 'list 3,4 个'],
  ],
  [
    'fractions',
    ['3/4', 'fraction 3,4'],
    ['四分之三', 'fraction 3,4'],
    ['2千分之3、5千分之一', 'fraction 3,2000', 'fraction 1,5000'],
    ['一半', 'fraction 1,2'],
    ['过半', 'fraction 1,2 超'],
  ],
  [
    'ordinals',
    ['第3名', 'ordinal 3 名'],
    ['第1,2,3名', 'ordinal 1,2,3 名'],
    ['第二十四条', 'ordinal 24 条'],
    ['第3百期', 'ordinal 300 期'],
    ['二十届三中全会', 'ordinal 20,3'],
    ['（一）坚持', 'ordinal 1'],
    ['1.健全', 'ordinal 1'],
    ['附件2', 'ordinal 2'],
  ],
  [
    'dates',
    ['2024年3月8日', 'date 2024,3,8 年月日'],
    ['二〇二四年三月八号', 'date 2024,3,8 年月日'],
    ['二OO五年', 'date 2005 年'],
    ['2024-03-08', 'date 2024,3,8'],
    ['2021—2025年', 'date 2021,2025 年'],
    ['2023、2024年', 'date 2023,2024 年'],
    ['1～11月', 'date 1,11 月'],
    ['3个月', 'figure 3 个月'],
    ['第一、第二季度', 'date 1,2 季度'],
    ['20世纪90年代', 'date 20 世纪', 'date 90 年代'],
  ],
  [
    'codes',
    ['武政发〔2024〕05号', 'code 2024,5'],
    ['101,102,103号地块', 'code 101,102,103'],
    ['GB/T 9704—2012', 'code 9704,2012'],
    ['A12,345和B67,890', 'code 12,345', 'code 67,890'],
    ['027-84853098', 'code 27,84853098'],
    ['13800138000', 'code 13800138000'],
    ['13800138000元', 'figure 13800138000 元'],
    ['42010119900101123X', 'code 42010119900101123'],
    ['192.168.1.1', 'code 192,168,1,1'],
    ['1.2.3', 'code 1,2,3'],
    ['027-84853098', 'code 27,84853098'],
    ['0713 8485309', 'code 713,8485309'],
    ['13800138000', 'code 13800138000'],
    ['400-800-1234', 'code 400,800,1234'],
    ['4008001234', 'code 4008001234'],
    ['800-810-8888', 'code 800,810,8888'],
    ['8001-810-8888', 'code 8001,810,8888'],
    ['13800138000元', 'figure 13800138000 元'],
    ['12.10 版', 'code 12,10'],
    ['5G、4K', 'code 5', 'code 4'],
    ['9时30分', 'code 9,30'],
    ['9 点 5 分', 'code 9,5'],
    ['上午9点', 'code 9'],
    ['晚上8点半', 'code 8'],
    ['GB/TX 9704', 'code 9704'],
    ['上午9时30分', 'code 9,30'],
    ['12:30:05', 'code 12,30,5'],
    ['7×24', 'code 7,24'],
    ['5 x 8 小时', 'code 5,8'],
    ['1+3+N', 'code 1,3'],
    ['1 + 3', 'code 1,3'],
    ['119火警、120急救、110报警', 'code 119', 'code 120', 'code 110'],
    ['12348平台', 'code 12348'],
    ['邮编430000', 'code 430000'],
    ['序号为12、13', 'code 12,13'],
    ['GB/T 9704—2012', 'code 9704,2012'],
    ['A12,345', 'code 12,345'],
    ['5号楼', 'code 5'],
    ['101、102号地块', 'code 101,102'],
    ['武政发〔2024〕5号', 'code 2024,5'],
    ['（2024）第5号', 'code 2024,5'],
    ['2.0版', 'code 2,0'],
    ['8:30', 'code 8,30'],
    ['3:2', 'code 3,2'],
    ['7×24小时', 'code 7,24'],
    ['12345热线', 'code 12345'],
    ['电话内线分别为8001,8002', 'code 8001,8002'],
    ['接听电话3200件', 'figure 3200 件'],
  ],
])('%s', (_, ...cases) => {
  test.each(cases)('%s', (text, ...wanted) => expect(readingsOf(text)).toEqual(wanted));
});

test.each([
  ['20212025年', ['date 2021,2025 年']],
  ['19982003 年', ['date 1998,2003 年']],
  ['2021—2025年', ['date 2021,2025 年']],
  ['2023、2024年', ['date 2023,2024 年']],
  ['2024-03-08', ['date 2024,3,8']],
  ['2024.3.8', ['date 2024,3,8']],
  ['1998/12/31', ['date 1998,12,31']],
  ['8日', ['date 8 日']],
  ['31日', ['date 31 日']],
  ['10～20日', ['date 10,20 日']],
  ['8日至12日', ['date 8 日', 'date 12 日']],
  ['12·4', ['date 12,4']],
  ['1-3季度', ['date 1,3 季度']],
  ['第一季度', ['date 1 季度']],
  ['21世纪、90年代、80后', ['date 21 世纪', 'date 90 年代', 'date 80']],
  ['近一半', ['fraction 1,2 近']],
  ['近半数', ['fraction 1,2 近']],
  ['近半', ['fraction 1,2 近']],
  ['过半', ['fraction 1,2 超']],
  ['半数以上', ['fraction 1,2 超']],
  ['不足一半', ['fraction 1,2 不足']],
  ['对半', ['fraction 1,2']],
  ['翻番', ['figure 1 番']],
  ['翻了一番', ['figure 1 番']],
  ['翻两番', ['figure 2 番']],
  ['数以百计', ['approximate 100 数']],
  ['数以千计', ['approximate 1000 数']],
  ['数以万计', ['approximate 10000 数']],
  ['成千上万', ['approximate 10000 数']],
  ['百分百', ['figure 100 %']],
  ['兩件', ['figure 2 件']],
  ['一萬二千件', ['figure 12000 件']],
  ['一億元', ['figure 100000000 元']],
  ['三點五件', ['figure 3.5 件']],
  ['貳件、叄件、陸件', ['figure 2 件', 'figure 3 件', 'figure 6 件']],
  ['〸件、〹件、〺件、丗件', ['figure 10 件', 'figure 20 件', 'figure 30 件', 'figure 30 件']],
  ['二○二五年', ['date 2025 年']],
  ['二◯二五年', ['date 2025 年']],
  ['−5%', ['figure -5 %']],
  ['1⁄2', ['fraction 1,2']],
  ['3∶2', ['code 3,2']],
])('%s says %j', (text, wanted) => expect(readingsOf(text)).toEqual(wanted));

test('no number is read from words', () => {
  expect(readingsOf('百姓、千方百计、万家、负责人、会上百人、人数、几件')).toEqual([]);
});

test('offsets are of the text as it was given, with unit and words of precision', () => {
  const text = '共约１\u200b２㉕\u00a0件以上。';
  expect(readNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['约１\u200b２㉕\u00a0件以上']);
  const [{ digits } = { digits: { start: 0, end: 0 } }] = readNumbers(text);
  expect(text.slice(digits.start, digits.end)).toBe('１\u200b２㉕');
});

describe('properties', () => {
  test('every whole number below a million million, in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 11, max: 9999 }), fc.integer({ min: 11, max: 999_999_999_999 })), (n) => {
        expect(readingsOf(`共${chineseNumber(n)}件`)).toEqual([`figure ${n} 件`]);
      }),
    );
  });

  const piece = fc.constantFrom(
    ...'0123456789０１２.,，:：-—～/%％‰约近余多以上第名百千万亿十两一二三五零点件个年月日号《》“”（）〔〕。、 \u200b\u00a0㉕壹拾廿几数半成a\n的',
    '分之',
    '人次',
    '2023年',
    '𝟑',
  );
  test('spans are in order, apart and within the text; values are decimals', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, digits, values } of readNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(digits.start).toBeGreaterThanOrEqual(start);
          expect(digits.end).toBeGreaterThan(digits.start);
          expect(end).toBeGreaterThanOrEqual(digits.end);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const value of values) expect(value).toMatch(/^-?\d+(?:\.\d+)?$/);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('every digit belongs to a number', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const numbers = readNumbers(text);
        for (const { index } of text.matchAll(/[\d０-９㉕]/g))
          expect(numbers.some(({ digits: { start, end } }) => start <= index && index < end)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
