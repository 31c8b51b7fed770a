import type { Precision } from '../../model/dossier/fact.ts';
import type { DecimalText } from '../../model/ledger.ts';
import { compare, decimalOf, product } from '../decimal.ts';
import { halfWidth } from '../half-width.ts';
import { parseChineseNumber } from '../parse-chinese-number.ts';
import { mixedNumber, parseMixedNumber } from '../parse-mixed-number.ts';
import { factorOf } from '../unit.ts';
import { digitProblem, type FigureProblem, textProblem, unitProblem } from './figure-problem.ts';

/** What a figure says, whatever its form. */
export interface Stated {
  /** With 万 and 亿 multiplied out: 295000 for 29.5万. */
  readonly value: DecimalText;
  /** Without 万 and 亿: 人次 for 万人次; `%` for 百分之. */
  readonly unit: string;
  readonly precision: Precision;
  /** What the text counted in. */
  readonly scale?: 'wan' | 'yi';
  readonly percent: boolean;
}

/** A figure as people type it, by what it says: so many, such a rank, or a change. */
export type ParsedFigure =
  | (Stated & { readonly form: 'number' })
  | (Stated & { readonly form: 'rank' })
  | (Stated & {
      readonly form: 'change';
      /** As the word says; by the numbers where it is neutral (从…到…). */
      readonly direction: 'up' | 'down' | 'same';
      /** `from` and `to` of 从22.5天压缩至2天, whose `value` is `to`; 增长12.3% has neither, its `value` is the difference. */
      readonly from?: DecimalText;
      readonly to?: DecimalText;
    });

type Read<T> = T | FigureProblem;

/** What may stand before a figure and says nothing about it. */
const lead = /^(?:金额|人民币|数量|共计?|合计|总计|累计|全年|达到?|为|保持在?|过去|原来|现在)+:?/;

/**
 * The one figure a text says, as people type it outside YAML: １２ 件, 29.5万余人次, 3，120, 百分之八, 近千条,
 * 第二名, 从22.5个工作日压缩至2个工作日, 增长12.3%. Widths and spaces don't matter, and nothing is guessed:
 * what could mean two things, or is no single figure, is a problem.
 */
export function parseFigure(text: string): ParsedFigure | FigureProblem {
  const typed = halfWidth(text)
    .trim()
    .replace(/[。;]$/u, '');
  const problem = textProblem(typed);
  if (problem !== undefined) return { problem };
  const spoken = typed.replace(/\s+/gu, '').replace(lead, '');
  return readFromTo(spoken) ?? readDifference(spoken) ?? readPlain(spoken);
}

export const isFigure = (read: ParsedFigure | FigureProblem): read is ParsedFigure => !('problem' in read);

const verbs = {
  up: '增长|增加|提高|提升|上升|延长|扩大|新增',
  down: '下降|减少|降低|压缩|缩短|精简|压减',
  neutral: '调整|变化|改',
} as const;
const directionOf = (verb: string): 'up' | 'down' | undefined =>
  (['up', 'down'] as const).find((direction) => verbs[direction].split('|').includes(verb));

const anyVerb = `${verbs.up}|${verbs.down}|${verbs.neutral}`;
const fromTo = new RegExp(`^[从由](.+?)(${anyVerb}|增|降|减)?(?:至|到|为)(.+)$`, 'u');
const difference = new RegExp(
  `^(?:(?:同比|环比|比上年|较上年|比去年|较去年)(?:同期)?)?(${verbs.up}|${verbs.down})了?(至|到)?(.+)$`,
  'u',
);

function readFromTo(text: string): Read<ParsedFigure> | undefined {
  const match = fromTo.exec(text);
  if (!match) return undefined;
  const [, before = '', verb = '', after = ''] = match;
  const [from, to] = [readPlain(before.replace(lead, '')), readPlain(after.replace(lead, ''))];
  if (!isFigure(from)) return from;
  if (!isFigure(to)) return to;
  if (from.precision !== 'exact') return { problem: '原来的数应为确数' };
  const bare = from.unit === '' && from.scale === undefined && from.form === 'number';
  if ((from.unit !== to.unit || from.form !== to.form) && !(bare && to.scale === undefined && to.form === 'number'))
    return { problem: `前后单位不同：“${from.unit}”和“${to.unit}”` };
  const grown = compare(to.value, from.value) * (to.form === 'rank' ? -1 : 1);
  const direction = grown === 0 ? 'same' : grown > 0 ? 'up' : 'down';
  const word = { 增: 'up', 降: 'down', 减: 'down' }[verb] ?? directionOf(verb);
  if (word !== undefined && word !== direction) return { problem: `“${verb}”与前后两个数的大小不一致` };
  return { ...to, form: 'change', direction, from: from.value, to: to.value };
}

function readDifference(text: string): Read<ParsedFigure> | undefined {
  const match = difference.exec(text);
  if (!match) return undefined;
  const [, verb = '', reached, rest = ''] = match;
  const by = readNumber(rest);
  if ('problem' in by) return by;
  const direction = directionOf(verb)!;
  if (reached !== undefined) return { ...by, form: 'change', direction, to: by.value };
  if (by.value.startsWith('-')) return { problem: `“${verb}”后面不应为负数` };
  if (direction === 'down' && by.unit === '倍') return { problem: '下降不能用倍数' };
  return { ...by, form: 'change', direction };
}

const rank =
  /^(?:(?:综合)?排名|排在?|位居|名列|位列|居|列)?(?:全[国省市州区县])?第([\d,]+|[零〇一二两三四五六七八九十百千]+)(名次|名|位)?$/u;

function readPlain(text: string): Read<ParsedFigure> {
  const match = rank.exec(text);
  if (match) {
    const [, number = '', unit = ''] = match;
    const value = readDigits(number) ?? parseChineseNumber(number);
    if (value === undefined || compare(value, '0') === 0) return { problem: `“${text}”的名次读不出` };
    return { form: 'rank', value, unit: unit === '名次' ? '名' : unit, precision: 'exact', percent: false };
  }
  const number = readNumber(text);
  return 'problem' in number ? number : { ...number, form: 'number' };
}

const before: Readonly<Record<string, Precision>> = { 大约: '约', 约: '约', 将近: '近', 接近: '近', 近: '近' };
const after: Readonly<Record<string, Precision>> = { 余: '余', 多: '多', 以上: '以上', 左右: '约' };
const chinese = '[零〇一二两三四五六七八九十百千万亿点]+';
const shape = new RegExp(
  `^(大约|约|将近|接近|近)?(¥)?(?:([百千])分之)?(${mixedNumber}|[-−]?[\\d.,]+|${chinese})(余|多)?((?:[百千](?![克米瓦]))?(?:万亿|万|亿)?)(余|多)?(.*?)(以上|左右|(?<=%)[余多])?$`,
  'u',
);

function readNumber(text: string): Read<Stated> {
  const match = shape.exec(text);
  if (!match) return { problem: `“${text}”读不出数` };
  const [, prefix = '', yuan, per, body = '', early = '', scale = '', late = '', ownUnit = '', suffix = ''] = match;
  const words = [before[prefix], after[early], after[late], after[suffix]].filter((word) => word !== undefined);
  if (words.length > 1) return { problem: `“${text}”里表示约数的字重复` };
  const [precision = 'exact'] = words;
  const number = /\d.*[十百千万亿]|[十百千万亿].*\d/u.test(body)
    ? parseMixedNumber(body)
    : /\d|[.,]/.test(body)
      ? readDigits(body)
      : readChinese(body, precision);
  if (number === undefined) return { problem: digitProblem(body) };
  if (per !== undefined && (ownUnit !== '' || scale !== '')) return { problem: `“${text}”读不出数` };
  const unit = per !== undefined ? { 百: '%', 千: '‰' }[per]! : yuan !== undefined && ownUnit === '' ? '元' : ownUnit;
  const problem = unitProblem(unit, number);
  if (problem !== undefined) return { problem };
  const value = [...scale].reduce((scaled, word) => product(scaled, powerOf[word]!), number);
  if (decimalOf(value) === undefined) return { problem: '位数太多' };
  const last = /[万亿]$/u.exec(scale || body)?.[0];
  return {
    value,
    unit,
    precision,
    percent: unit === '%',
    ...(last !== undefined && { scale: last === '万' ? 'wan' : 'yi' }),
  };
}

const powerOf: Readonly<Record<string, DecimalText>> = { 百: '100', 千: '1000', ...factorOf };

function readDigits(text: string): DecimalText | undefined {
  if (!/^[-−]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return undefined;
  return decimalOf(text.replaceAll(',', '').replace('−', '-'));
}

/** 近千条 and 百余件 leave out their 一; 一点二万 and 两万 scale. 百分之百 is 100. */
function readChinese(text: string, precision: Precision): DecimalText | undefined {
  const whole = parseChineseNumber(text);
  if (whole !== undefined) return whole;
  if (precision !== 'exact' || text === '百') {
    const bare = /^[百千万亿]+$/u.test(text) ? parseChineseNumber(`一${text}`) : undefined;
    if (bare !== undefined) return bare;
  }
  const scaled = /^(.+?)([万亿])$/u.exec(text);
  const [, number = '', word = ''] = scaled ?? [];
  const value = parseChineseNumber(number);
  return value === undefined ? undefined : product(value, powerOf[word]!);
}
