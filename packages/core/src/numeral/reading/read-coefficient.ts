import type { DecimalText } from '../../model/ledger.ts';

/** One value, or the two of an estimate by neighbours: 两三 is 2 and 3. */
export type Values = readonly [DecimalText] | readonly [DecimalText, DecimalText];

/** The digits before a place or a scale: 12 of 12千, 两三 of 两三百, 几 of 几十. */
export interface Coefficient {
  readonly end: number;
  readonly values: Values;
  readonly form: 'digits' | 'chinese' | 'unsaid';
  /** How many digits. */
  readonly length: number;
  /** Those of 120,350,480, which may be three numbers. */
  readonly groups: readonly string[];
}

const digitOf: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((word, digit) => [word, digit])),
  两: 2,
};
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

const grouped = /(?<!\d[,，])\d{1,3}([,， '])\d{3}(?:\1\d{3}){0,11}(?!\1?\d)(?:\.\d+(?!\.?\d))?/y;
const plain = /\d+(?:\.\d+(?!\.?\d))?|(?<![\dA-Za-z.])\.\d{1,20}(?![.\d])/y;
/** The decimals of a numeral that ends with a place: 点九 of 三十点九. */
export const decimalsAt = (
  text: string,
  at: number,
): { readonly end: number; readonly value: DecimalText } | undefined => {
  const words = matchAt(chinesePoint, text, at)?.[0];
  // 十点五十分 is a time of day.
  if (words === undefined || text[at + words.length] === '十' || isClock(text, at, words.length)) return undefined;
  const decimals = [...words.slice(1)].map((digit) => digitOf[digit] ?? digit).join('');
  return { end: at + words.length, value: `0.${decimals}` };
};

const chinesePoint = /点(?:[零一二三四五六七八九]{1,20}|\d{1,20})(?![:\d]|分钟)/y;
/** 九点五分 is a score, but behind 上午 the time that is nine five, as 九点零五分 is everywhere. */
const isClock = (text: string, at: number, length: number): boolean =>
  text[at + length] === '分' &&
  (/[零\d]/.test(text[at + 1]!) ||
    /(?:[上下中]午|凌晨|清晨|[早晚]上?|傍晚|[日号时]|定于) ?[零一二三四五六七八九十]{1,3}$/.test(
      text.slice(Math.max(0, at - 6), at),
    ));
/** 人数百余 is no 数百: 数 ends a word there. */
const endsWord = /[人件次总分多少户指岁基计参倍系个函]/;

/** What a number may begin with. */
export const numeralStart = /[\d.零一二两三四五六七八九十百千万亿廿卅卌几数]/g;

export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The coefficient that begins here: digits, grouped or with decimals, Chinese digits, or 几 and 数 for a digit unsaid. */
export function readCoefficient(text: string, at: number): Coefficient | undefined {
  const whole = readDigits(text, at) ?? readChinese(text, at) ?? readUnsaid(text, at);
  const point = whole && whole.form !== 'unsaid' && matchAt(chinesePoint, text, whole.end)?.[0];
  if (
    !whole ||
    !point ||
    isClock(text, whole.end, point.length) ||
    whole.values.length === 2 ||
    whole.values[0].includes('.')
  )
    return whole;
  const decimals = [...point.slice(1)].map((digit) => digitOf[digit] ?? digit).join('');
  return { ...whole, end: whole.end + point.length, values: [`${whole.values[0]}.${decimals}`], groups: [] };
}

function readDigits(text: string, at: number): Coefficient | undefined {
  const match = matchAt(grouped, text, at) ?? matchAt(plain, text, at);
  if (!match) return undefined;
  const [words, mark] = match;
  const groups = mark === undefined ? [] : words.split(mark);
  const digits = mark === undefined ? words : groups.join('');
  const value = digits.startsWith('.') ? `0${digits}` : withoutZeros(digits);
  return { end: at + words.length, values: [value], form: 'digits', length: words.length, groups };
}

/** 三; 三四 and 三五, an estimate; 二零二五, digit by digit. */
function readChinese(text: string, at: number): Coefficient | undefined {
  const more = tens[text[at] ?? ''];
  let end = more === undefined ? at : at + 1;
  while (digitOf[text[end] ?? ''] !== undefined) end += 1;
  if (end === at) return undefined;
  const digits = [...text.slice(more === undefined ? at : at + 1, end)].map((word) => digitOf[word]!);
  const rest = { end, form: 'chinese', length: digits.length, groups: [] } as const;
  if (more !== undefined) return { ...rest, values: [String(more + (digits[0] ?? 0))], length: 2 };
  const [first = 0, second = 0] = digits;
  if (digits.length === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5)))
    return { ...rest, values: [String(first), String(second)] };
  return { ...rest, values: [withoutZeros(digits.join(''))] };
}

function readUnsaid(text: string, at: number): Coefficient | undefined {
  const unsaid =
    text[at] === '几' ||
    (text[at] === '数' && /[十百千万亿]/.test(text[at + 1] ?? '') && !endsWord.test(text[at - 1] ?? ''));
  return unsaid ? { end: at + 1, values: ['1'], form: 'unsaid', length: 1, groups: [] } : undefined;
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
