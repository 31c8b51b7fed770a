import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Precision } from '../../src/model/dossier/fact.ts';
import type { FactStyle } from '../../src/model/dossier/fact-style.ts';
import type { LedgerEntry, Quantity } from '../../src/model/ledger.ts';
import type { MetricKind } from '../../src/model/pack/metric.ts';
import { isFigure, type ParsedFigure, parseFigure, printQuantity } from '../../src/numeral/index.ts';

type Wanted = Partial<ParsedFigure> & Pick<ParsedFigure, 'value'>;
const figure = (wanted: Wanted) => ({ unit: '', precision: 'exact', percent: false, form: 'number', ...wanted });
const percent = { unit: '%', percent: true } as const;
const wan = { scale: 'wan' } as const;

describe('one figure', () => {
  const cases: readonly (readonly [text: string, wanted: Wanted])[] = [
    ['21', { value: '21' }],
    ['一点二万', { value: '12000', ...wan }],
    ['三点五亿', { value: '350000000', scale: 'yi' }],
    ['第1,200名', { value: '1200', unit: '名', form: 'rank' }],
    ['１２件', { value: '12', unit: '件' }],
    [' 12 件。', { value: '12', unit: '件' }],
    ['309 件', { value: '309', unit: '件' }],
    ['-3.2%', { value: '-3.2', ...percent }],
    ['98.50%', { value: '98.50', ...percent }],
    ['1.2万', { value: '12000', ...wan }],
    ['29.5万余人次', { value: '295000', unit: '人次', precision: '余', ...wan }],
    ['29.5 万余人次', { value: '295000', unit: '人次', precision: '余', ...wan }],
    ['10余万人次', { value: '100000', unit: '人次', precision: '余', ...wan }],
    ['3,120', { value: '3120' }],
    ['3，120', { value: '3120' }],
    ['1,234,567.8元', { value: '1234567.8', unit: '元' }],
    ['百分之八', { value: '8', ...percent }],
    ['百分之百', { value: '100', ...percent }],
    ['百分之九十八点五', { value: '98.5', ...percent }],
    ['近百分之七十', { value: '70', precision: '近', ...percent }],
    ['百分之七十以上', { value: '70', precision: '以上', ...percent }],
    ['千分之三', { value: '3', unit: '‰' }],
    ['8％', { value: '8', ...percent }],
    ['8%', { value: '8', ...percent }],
    ['近千条', { value: '1000', unit: '条', precision: '近' }],
    ['百余件', { value: '100', unit: '件', precision: '余' }],
    ['近万人次', { value: '10000', unit: '人次', precision: '近', ...wan }],
    ['十余次', { value: '10', unit: '次', precision: '余' }],
    ['约300项', { value: '300', unit: '项', precision: '约' }],
    ['300项左右', { value: '300', unit: '项', precision: '约' }],
    ['300余项', { value: '300', unit: '项', precision: '余' }],
    ['1600多个', { value: '1600', unit: '个', precision: '多' }],
    ['21400余', { value: '21400', precision: '余' }],
    ['70%以上', { value: '70', precision: '以上', ...percent }],
    ['3名以上', { value: '3', unit: '名', precision: '以上' }],
    ['两万余人次', { value: '20000', unit: '人次', precision: '余', ...wan }],
    ['十余万人次', { value: '100000', unit: '人次', precision: '余', ...wan }],
    ['3千件', { value: '3000', unit: '件' }],
    ['2千万元', { value: '20000000', unit: '元', ...wan }],
    ['3千克', { value: '3', unit: '千克' }],
    ['1.2万亿元', { value: '1200000000000', unit: '元', scale: 'yi' }],
    ['22.5个工作日', { value: '22.5', unit: '个工作日' }],
    ['2.1个百分点', { value: '2.1', unit: '个百分点' }],
    ['金额 3.5万元', { value: '35000', unit: '元', ...wan }],
    ['金额：3.5万元', { value: '35000', unit: '元', ...wan }],
    ['￥3.5万', { value: '35000', unit: '元', ...wan }],
    ['1.2亿元', { value: '120000000', unit: '元', scale: 'yi' }],
    ['共12件', { value: '12', unit: '件' }],
    ['连续4年'.slice(2), { value: '4', unit: '年' }],
    ['第2名', { value: '2', unit: '名', form: 'rank' }],
    ['第二名', { value: '2', unit: '名', form: 'rank' }],
    ['第一', { value: '1', form: 'rank' }],
    ['居全市第2名', { value: '2', unit: '名', form: 'rank' }],
    ['排名第十二位', { value: '12', unit: '位', form: 'rank' }],
    [
      '从22.5个工作日压缩至2个工作日',
      { value: '2', unit: '个工作日', form: 'change', direction: 'down', from: '22.5', to: '2' },
    ],
    [
      '从22.5压缩至2个工作日',
      { value: '2', unit: '个工作日', form: 'change', direction: 'down', from: '22.5', to: '2' },
    ],
    [
      '由200天压缩到现在99.5天',
      { value: '99.5', unit: '天', form: 'change', direction: 'down', from: '200', to: '99.5' },
    ],
    ['从60%到80%', { value: '80', ...percent, form: 'change', direction: 'up', from: '60', to: '80' }],
    ['从第5名上升至第2名', { value: '2', unit: '名', form: 'change', direction: 'up', from: '5', to: '2' }],
    ['增长12.3%', { value: '12.3', ...percent, form: 'change', direction: 'up' }],
    ['同比增长63.03%', { value: '63.03', ...percent, form: 'change', direction: 'up' }],
    ['下降约5%', { value: '5', ...percent, precision: '约', form: 'change', direction: 'down' }],
    ['压缩70%以上', { value: '70', ...percent, precision: '以上', form: 'change', direction: 'down' }],
    ['提高2.1个百分点', { value: '2.1', unit: '个百分点', form: 'change', direction: 'up' }],
    ['提高到90%', { value: '90', ...percent, form: 'change', direction: 'up', to: '90' }],
  ];
  test.each(cases)('%s', (text, wanted) => expect(parseFigure(text)).toEqual(figure(wanted)));
});

describe('not one figure', () => {
  test.each([
    ['', '没有写数'],
    ['无', '没有写数'],
    ['-', '没有写数'],
    ['——', '没有写数'],
    ['1,23', '“1,23”的小数点或者分节号不清楚'],
    ['1.2.3', '“1.2.3”的小数点或者分节号不清楚'],
    ['0.5.', '“0.5.”的小数点或者分节号不清楚'],
    ['.5', '“.5”的小数点或者分节号不清楚'],
    ['007', '“007”不是规范的数字'],
    ['12-15', '是一个范围，不是单个数'],
    ['10%～20%', '是一个范围，不是单个数'],
    ['几十件', '只是概数，没有写明数'],
    ['数百件', '只是概数，没有写明数'],
    ['十几件', '只是概数，没有写明数'],
    ['上千件', '只是概数，没有写明数'],
    ['12件或13件', '写了不止一个数'],
    ['12件、13件', '写了不止一个数'],
    ['12 345件', '数字之间有空格，不知是一个数还是两个数'],
    ['12件13件', '“12”后面还有数字，不是单个数'],
    ['390件（简易程序110件）', '括号里还有内容，不是单个数'],
    ['三分之二', '是分数，应分别写明分子和分母'],
    ['2/3', '是分数，应分别写明分子和分母'],
    ['一二三', '“一二三”不是规范的汉字数字'],
    ['三四个', '“三四”不是规范的汉字数字'],
    ['三千二', '“三千二”不是规范的汉字数字'],
    ['千家', '“千”不是规范的汉字数字'],
    ['近300余项', '“近300余项”里表示约数的字重复'],
    ['超过300件', '带有“超、不足、以内”一类限定，不是单个数'],
    ['2023年', '“2023年”是年份，不是数'],
    ['12月', '“12月”像日期或者编号，不是数'],
    ['5号', '“5号”像日期或者编号，不是数'],
    ['12:30', '像时刻或者比例，不是单个数'],
    ['12件案件', '“件案件”不是计量单位'],
    ['1e5', '“1”后面还有数字，不是单个数'],
    ['二等奖', '“等奖”不是计量单位'],
    ['件', '“件”读不出数'],
    ['百分之八件', '“百分之八件”读不出数'],
    ['百分之8万', '“百分之8万”读不出数'],
    ['约300余件', '“约300余件”里表示约数的字重复'],
    ['第三方', '“第三方”读不出数'],
    ['下降2倍', '下降不能用倍数'],
    ['从22.5天压缩至2个工作日', '前后单位不同：“天”和“个工作日”'],
    ['从2天压缩至22.5天', '“压缩”与前后两个数的大小不一致'],
    ['从近300件增加至500件', '原来的数应为确数'],
    ['9'.repeat(40), `“${'9'.repeat(40)}”不是规范的数字`],
    ['件'.repeat(61), '文字太长，不是单个数'],
  ])('%s', (text, problem) => expect(parseFigure(text)).toEqual({ problem }));
});

describe('properties', () => {
  const entry = (quantity: Quantity, kind: MetricKind, unit: string, precision: Precision): LedgerEntry => ({
    metric: { id: 'x', name: '甲', kind, unit, aggregation: 'none', required: false },
    fact: undefined,
    quantity,
    precision,
    prior: undefined,
    source: undefined,
    asOf: '2023-12-31',
    evidence: [],
    classification: 'public',
    place: undefined,
  });
  const whole = fc.oneof(fc.nat(9999), fc.nat(999_999_999)).map(String);
  const decimal = fc.tuple(fc.nat(99_999), fc.integer({ min: 1, max: 99 })).map(([a, b]) => {
    return `${a}.${String(b).padStart(2, '0')}`.replace(/0$/, '');
  });
  const precision = fc.constantFrom<Precision>('exact', '约', '余', '多', '近', '以上');
  const unit = fc.constantFrom('件', '项', '个', '人次', '场次', '个工作日', '年', '名', '学时', '元', '');
  const notYear = (value: string, word: string) => word !== '年' || !/^(?:19|20)\d\d$/.test(value);

  function printed(value: string, kind: MetricKind, word: string, how: Precision, style: FactStyle): ParsedFigure {
    const text = printQuantity(entry({ form: 'number', value }, kind, word, how), style)!;
    const read = parseFigure(text);
    if (!isFigure(read)) throw new Error(`${text}: ${read.problem}`);
    return read;
  }

  test('plain figures read back as printed', () => {
    fc.assert(
      fc.property(fc.oneof(whole, decimal), unit, precision, (value, word, how) => {
        fc.pre(notYear(value, word));
        expect(printed(value, 'count', word, how, { style: 'plain' })).toEqual(
          figure({ value, unit: word, precision: how }),
        );
      }),
    );
  });

  test('figures in 万 read back where 万 loses nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), unit, precision, (hundreds, word, how) => {
        const value = String(hundreds * 100);
        expect(printed(value, 'count', word, how, { style: 'wan' })).toEqual(
          figure({ value, unit: word, precision: how, scale: 'wan' }),
        );
      }),
    );
  });

  test('figures in Chinese numerals up to 9999 read back', () => {
    fc.assert(
      fc.property(fc.nat(9999).map(String), unit, precision, (value, word, how) => {
        fc.pre(notYear(value, word));
        expect(printed(value, 'count', word, how, { style: 'hanzi' })).toEqual(
          figure({ value, unit: word, precision: how }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('rates, in digits and in Chinese numerals, and ranks read back', () => {
    const share = fc.tuple(fc.nat(99), fc.nat(9)).map(([a, b]) => (b === 0 ? String(a) : `${a}.${b}`));
    fc.assert(
      fc.property(share, precision, fc.constantFrom<FactStyle>({}, { style: 'hanzi' }), (value, how, style) => {
        expect(printed(value, 'rate', '%', how, style)).toEqual(figure({ value, ...percent, precision: how }));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }).map(String), (value) => {
        const rank = { value, form: 'rank' } as const;
        expect(printed(value, 'rank', '名', 'exact', {})).toEqual(figure({ ...rank, unit: '名' }));
        expect(printed(value, 'rank', '名', 'exact', { style: 'hanzi' })).toEqual(figure(rank));
      }),
    );
  });

  test('changes read back, and units that scale are multiplied out', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.constantFrom<MetricKind>('duration', 'count', 'rate'), (from, to, kind) => {
        fc.pre(from !== to);
        const word = kind === 'rate' ? '%' : '天';
        const text = printQuantity(entry({ form: 'change', from, to }, kind, word, 'exact'), {})!;
        expect(parseFigure(text)).toMatchObject({ form: 'change', from, to, value: to, unit: word });
      }),
    );
    expect(printed('3.5', 'amount', '万元', 'exact', {})).toEqual(figure({ value: '35000', unit: '元', ...wan }));
  });

  test('widths and spaces don’t matter', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
    const strings = fc.stringMatching(/^[约近第从]?[0-9]{1,3}[.,%]?[0-9]{0,3}[余多万]?[件%项]?(?:以上)?$/);
    fc.assert(
      fc.property(strings, (text) => {
        const [narrow, full] = [parseFigure(text), parseFigure(wide(text))];
        expect(full).toEqual(narrow);
        expect(parseFigure(`　${text} `)).toEqual(narrow);
      }),
    );
  });

  test('nothing throws', () => {
    const typed = fc
      .array(
        fc.constantFrom(...'0123456789.,，-～%约近余多以上第名从至压缩增长百分之千万亿十两一二三零点件个工作日年 ('),
        { maxLength: 14 },
      )
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), typed), (text) => {
        const read = parseFigure(text);
        if (isFigure(read)) expect(read.value).toMatch(/^-?\d+(?:\.\d+)?$/);
        else expect(read.problem).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});
