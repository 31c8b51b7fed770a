import { digitRun, digitsOfRun, mayHaveRun } from './digit-runs.ts';
import { foreignDigit, foreignDigits } from './foreign-digits.ts';

/** A text in one spelling, and where each of its characters stood. */
export interface PlainText {
  readonly text: string;
  /** Where the character with this index begins in the text as it was given, and where it ends. */
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
}

/** Nobody sees these: zero-width characters, marks of direction, soft hyphens, variation selectors. */
const invisible = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF';
const blank = '\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';
/** Their compatibility form is what they say: full width but ，, which parts clauses as , does not; small marks, ① ⑴ ⒈ ㈠ ㉕ ㊀ ㋀ ㍘ ㏠, digits of mathematics. */
const compatible =
  '\\uFF01-\\uFF0B\\uFF0D-\\uFF5E\\uFFE5\\uFE50-\\uFE6A\\u2460-\\u249B\\u24EA\\u3220-\\u3229\\u3251-\\u325F\\u3280-\\u3289\\u32B1-\\u32BF\\u32C0-\\u32CB\\u3358-\\u3370\\u33E0-\\u33FE\\u{1D7CE}-\\u{1D7FF}';
/** Numbers in a circle that have no compatibility form: the first of each row, and what it counts from. */
const circled = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
] as const;
const otherSpelling: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  '◯': '零',
  兩: '两',
  萬: '万',
  億: '亿',
  點: '点',
  幾: '几',
  '−': '-',
  '⁄': '/',
  '∶': ':',
  丗: '卅',
  貳: '贰',
  叄: '叁',
  陸: '陆',
  〸: '十',
  〹: '廿',
  〺: '卅',
};

const oddCharacter = `[${invisible}${blank}${compatible}${foreignDigits}\\u24EB-\\u24FE\\u2776-\\u2793${Object.keys(otherSpelling).join('')}]`;
const odd = new RegExp(oddCharacter, 'gu');
const oddOrRun = new RegExp(`(?<run>${digitRun})|${oddCharacter}`, 'gu');
const isInvisible = new RegExp(`[${invisible}]`, 'u');
const isBlank = new RegExp(`[${blank}]`, 'u');

function spelt(character: string): string {
  if (isInvisible.test(character)) return '';
  if (isBlank.test(character)) return ' ';
  const code = character.charCodeAt(0);
  const row = circled.find(([first, last]) => first <= code && code <= last);
  if (row) return String(code - row[0] + row[2]);
  return foreignDigit(code) ?? otherSpelling[character] ?? character.normalize('NFKC');
}

/** 大写数字 as in receipts. One of them alone may be part of a word or a name: 大陆, 队伍, 收拾. */
const formal: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  弍: '二',
  叁: '三',
  弎: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};
const receipt =
  /[壹贰弍叁弎肆伍陆柒捌玖][拾佰仟万亿零点壹贰叁肆伍陆柒捌玖]+|拾[壹贰叁肆伍陆柒捌玖万]|[壹贰弍叁弎柒捌玖]|(?:(?<![大登着])陆|(?<![队退落行]|(?<!收)入)伍|(?<!放)肆|(?<!收)拾|[佰仟])(?=[元件个人名项起次家户条份]|分(?![子公部析工类支管开歧散]))/g;
/** 二OO五年 with the letter O. */
const letterO = /(?<=[一二][零九]?)[OoΟο]{1,2}(?=[零一二三四五六七八九]{0,2}年)/g;

/**
 * One spelling for all: half width, one kind of blank, 零 and 万 and 一 for 〇 and 萬 and 壹, 25 for ㉕, and nothing
 * that nobody sees. Offsets lead back to the text as it was given.
 */
export function inOneSpelling(given: string): PlainText {
  const offsets: number[] = [];
  /** Of a number in several letters its last digit ends where it ends. */
  const runEnds = new Map<number, number>();
  let text = '';
  let at = 0;
  let changed = false;
  const take = (words: string, from: number) => {
    for (let index = 0; index < words.length; index++) offsets.push(from + index);
    text += words;
  };
  for (const { index, 0: character, groups } of given.matchAll(mayHaveRun.test(given) ? oddOrRun : odd)) {
    changed = true;
    take(given.slice(at, index), at);
    at = index + character.length;
    const words = (groups?.run && digitsOfRun(groups.run)) || spelt(character);
    for (const _ of words) offsets.push(index);
    text += words;
    if (groups?.run) runEnds.set(text.length - 1, at);
  }
  if (changed) take(given.slice(at), at);
  const plain = (changed ? text : given)
    .replace(receipt, (words) => [...words].map((word) => formal[word] ?? word).join(''))
    .replace(letterO, (words) => '零'.repeat(words.length));
  const startOf = (index: number): number => (changed ? (offsets[index] ?? given.length) : index);
  return {
    text: plain,
    startOf,
    endOf: (index) => runEnds.get(index) ?? startOf(index) + (given.codePointAt(startOf(index))! > 0xffff ? 2 : 1),
  };
}
