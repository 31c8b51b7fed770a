import type { DecimalText } from '../../model/ledger.ts';
import { difference, product, sum } from '../decimal.ts';
import { countingWords, measureWords, patternOf } from '../figures/measure-word.ts';
import type { NumberKind } from './number-reading.ts';
import { matchAt } from './read-coefficient.ts';
import { type Numeral, scanNumeral } from './scan-numeral.ts';

/** One number with the words about it, before it is joined with its neighbours. Offsets are of the plain text. */
export interface Term {
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
  readonly digits: { readonly start: number; readonly end: number };
  readonly values: readonly DecimalText[];
  readonly unit: string;
  readonly precision: readonly string[];
  readonly written: Numeral['written'];
  readonly composite: boolean;
  /** What a number before it may share; of a term without numeral, nothing. */
  readonly numeral: Numeral | undefined;
}

const before =
  /(?:大约|(?<![合签预节制履违契公解续相])约|将近|接近|(?<![最附就临靠邻远])近|超过|超出|(?<!高)超|逾|突破|多达|高达|不足|不到|不满|未满|不少于|不低于|不超过|不多于|不高于|至少|至多|最多|最少|起码|几乎|零下|(?<![减担抱欠自胜肩亏辜])负|(?<![\d零一二三四五六七八九十百千万亿A-Za-z%‰] ?)-) ?$/;
/** 上百, 过万: before a place only. */
const beforePlace = /(?:(?<![以会网线向晚早])上|(?<![通经超])过)$/;
const early = / ?(?:余|多(?![元样部方层头发数级]))/y;
const late =
  / ?(?:以上|以下|以内|以外|左右|上下|开外|之多|(?:[余多强]|不到|不止)(?![\u4e00-\u9fff\d])|(?<=[%‰‱])[余多])/y;
const digitUnit = new RegExp(` ?(?:${patternOf(measureWords)})`, 'y');
const chineseUnit = new RegExp(` ?(?:${patternOf(countingWords)}|%|‰|个?百分点)`, 'y');
const half = /半(?![\u4e00-\u9fff]{0,1}[数成])/y;
const tenth = / ?成(?![立为果效功员本就长熟都交型])(?:(?<half>半)|(?<more>[一二三四五六七八九]))?/y;
const negative = new Set(['负', '零下', '-']);
const perUnits: Readonly<Record<string, string>> = { '100': '%', '1000': '‰', '10000': '‱' };

/** The number that begins here, with the words of precision around it and its unit. */
export function readTerm(text: string, at: number): Term | undefined {
  const numeral = scanNumeral(text, at);
  if (!numeral) return undefined;
  return text.startsWith('分之', numeral.end)
    ? (readFraction(text, at, numeral) ?? readCounted(text, at, numeral))
    : readCounted(text, at, numeral);
}

function precisionBefore(text: string, at: number): { readonly start: number; readonly words: readonly string[] } {
  const window = text.slice(Math.max(0, at - 8), at);
  const [match] = before.exec(window) ?? (/[百千万亿]/.test(text[at]!) ? beforePlace.exec(window) : null) ?? [];
  return match === undefined ? { start: at, words: [] } : { start: at - match.length, words: [match.trim()] };
}

function readFraction(text: string, at: number, denominator: Numeral): Term | undefined {
  const from = denominator.end + '分之'.length;
  const numerator = scanNumeral(text, from);
  if (!numerator || denominator.values.length > 1) return undefined;
  const { start, words } = precisionBefore(text, at);
  const sign = words.some((word) => negative.has(word));
  const after = wordsAfter(text, numerator.end);
  const unit = perUnits[denominator.values[0]];
  const values = unit === undefined ? [numerator.values[0], denominator.values[0]] : numerator.values;
  return {
    kind: unit === undefined ? 'fraction' : kindOf(numerator, '百分之'),
    start,
    end: after.end,
    digits: { start: at, end: numerator.end },
    values: sign ? values.map(negated) : values,
    unit: unit ?? '',
    precision: [...words.filter((word) => !negative.has(word)), ...numerator.qualifiers, ...after.words],
    written: numerator.written === denominator.written ? numerator.written : 'mixed',
    composite: true,
    numeral: numerator,
  };
}

const negated = (value: DecimalText): DecimalText => difference('0', value);

/** Bare 百 and 千 count only by a word of precision: 近千家, 百余件; else they are part of a word. */
const kindOf = ({ bare, values, qualifiers }: Numeral, said = ''): NumberKind =>
  (bare && said === '') || values.length > 1 || qualifiers.some((word) => /[几数]/.test(word))
    ? 'approximate'
    : 'figure';

function readCounted(text: string, at: number, numeral: Numeral): Term | undefined {
  const { start, words } = precisionBefore(text, at);
  const more = matchAt(early, text, numeral.end)?.[0] ?? '';
  const afterMore = numeral.end + more.length;
  const tenths =
    numeral.written === 'digits' && more === '' ? matchAt(tenth, text, numeral.end) : matchAt(tenth, text, afterMore);
  const single = numeral.written === 'chinese' && numeral.end - at === 1;
  const unitWords = matchAt(single ? chineseUnit : digitUnit, text, afterMore)?.[0] ?? '';
  const isTenths = tenths !== null && numeral.power === '1';
  const behind = afterMore + (isTenths ? tenths[0].length : unitWords.length);
  const halves = unitWords !== '' && !isTenths ? matchAt(half, text, behind) : null;
  const after = wordsAfter(text, behind + (halves ? 1 : 0));
  const precision = [...words, ...numeral.qualifiers, ...(more === '' ? [] : [more.trim()]), ...after.words];
  if (numeral.bare && precision.length === 0) return undefined;
  const sign = precision.some((word) => negative.has(word));
  const add = isTenths ? (tenths.groups?.half ? '0.5' : tenthOf(tenths.groups?.more)) : halves ? '0.5' : '0';
  const values = numeral.values.map((value) => {
    const whole = add === '0' ? value : sum([value, add]);
    const scaled = isTenths ? product(whole, '10') : whole;
    return sign ? negated(scaled) : scaled;
  });
  return {
    kind: kindOf(numeral),
    start,
    end: after.end,
    digits: { start: at, end: numeral.end },
    values,
    unit: isTenths ? '%' : unitWords.trim(),
    precision: precision.filter((word) => !negative.has(word)),
    written: numeral.written,
    composite: numeral.compound || values.length > 1,
    numeral,
  };
}

const tenthOf = (digit: string | undefined): DecimalText =>
  digit === undefined ? '0' : `0.${'零一二三四五六七八九'.indexOf(digit)}`;

function wordsAfter(text: string, at: number): { readonly end: number; readonly words: readonly string[] } {
  const match = matchAt(late, text, at);
  return match ? { end: at + match[0].length, words: [match[0].trim()] } : { end: at, words: [] };
}
