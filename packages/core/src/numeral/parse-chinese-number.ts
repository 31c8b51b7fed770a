import type { DecimalText } from '../model/ledger.ts';
import { chineseNumber } from './chinese-number.ts';

const digits = new Map([...'零一二三四五六七八九'].map((word, digit) => [word, digit]));
const places = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const groups = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Years are the one number read digit by digit: 二〇二五, 一九九八. */
const year = /^(?:一[八九]|二[零一])..$/;

/**
 * The value of a Chinese numeral: 十二, 两万, 一百零五, 三千二百, 九十八点五, 二〇二五. Undefined for anything
 * that isn't written by the rules, so 三千二, 三四, 一二三 and 百 are refused. Below 一万亿.
 */
export function parseChineseNumber(text: string): DecimalText | undefined {
  const [whole = '', fraction, ...more] = text.replaceAll('〇', '零').split('点');
  if (more.length > 0) return undefined;
  const value = year.test(whole) ? digitByDigit(whole) : inPlaces(whole);
  if (value === undefined || fraction === undefined) return value;
  const decimals = digitByDigit(fraction);
  return decimals === undefined ? undefined : `${value}.${decimals}`;
}

function digitByDigit(text: string): DecimalText | undefined {
  const read = [...text].map((word) => digits.get(word));
  return read.length > 0 && read.every((digit) => digit !== undefined) ? read.join('') : undefined;
}

/** Adds up leniently; what is written by the rules prints as itself. */
function inPlaces(text: string): DecimalText | undefined {
  if (text === '两') return '2';
  const plain = text.replace(/两(?=[百千万亿])/g, '二');
  if (plain.length > 32) return undefined;
  let [total, group, digit] = [0, 0, 0];
  for (const word of plain.replace(/^十/, '一十')) {
    const [place, power] = [places.get(word), groups.get(word)];
    if (power !== undefined) [total, group, digit] = [total + (group + digit) * power, 0, 0];
    else if (place !== undefined) [group, digit] = [group + digit * place, 0];
    else digit = digits.get(word) ?? Number.NaN;
  }
  const value = total + group + digit;
  if (!Number.isSafeInteger(value) || value >= 1e12) return undefined;
  return chineseNumber(value) === plain.replace(/^一十/, '十') ? String(value) : undefined;
}
