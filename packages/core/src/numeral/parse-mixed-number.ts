import type { DecimalText } from '../model/ledger.ts';
import { parseChineseNumber } from './parse-chinese-number.ts';

const numerals = '〇零一二两三四五六七八九';
const powers = '十百千万亿';
const term = `(?:\\d+(?:\\.\\d+)?|[${numerals}])`;

/** A pattern source for digits and numerals in turn: 1千5百, 1万2千, 2千零5, 一千5百, 3百5十. At least one digit, two terms. */
export const mixedNumber = `(?=[${numerals}${powers}]{0,8}\\d)(?:${term}[${powers}]+|十)(?:[〇零]?${term}[${powers}]*)+`;

const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const part = new RegExp(`[〇零]?(?:\\d+|[${numerals}])|[${powers}]`, 'gu');

/**
 * The value of a number that mixes digits and numerals: 1千5百, 12万5千, 2千零5. Undefined where it can be read in two ways:
 * 1万2 may be 12000 or 10002, 1千20百 is nothing, nor is 1亿10000万.
 */
export function parseMixedNumber(text: string): DecimalText | undefined {
  if (/\./.test(text)) return undefined;
  let [total, group, term] = [0, 0, undefined as number | undefined];
  // What the next term with its place has to stay below, and the last group.
  let [below, belowGroup, fresh] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true];
  let isSpoken = true;
  for (const [word] of text.matchAll(part)) {
    const [place, power] = [places[word], groups[word]];
    if (power !== undefined) {
      const sum = group + (term ?? 0);
      if (sum === 0 || sum * power >= belowGroup || (!fresh && (term ?? 0) >= below)) return undefined;
      total += sum * power;
      [group, term, below, belowGroup, fresh] = [0, undefined, power, power, false];
    } else if (place !== undefined) {
      if (term === undefined || term === 0 || term * place >= below) return undefined;
      group += term * place;
      [term, below, fresh] = [undefined, place, false];
    } else {
      if (term !== undefined) return undefined;
      const [zero, number] = /^[〇零]./u.test(word) ? [true, word.slice(1)] : [false, word];
      const value = /\d/.test(number) ? number : parseChineseNumber(number);
      if (value === undefined) return undefined;
      term = Number(value);
      isSpoken = !zero && below !== Number.POSITIVE_INFINITY && number.length < String(below).length - 1;
    }
  }
  // 1万2: without 零 before it, and with fewer digits than the place leaves, the last term may be 2 or 2000.
  if (term !== undefined && (isSpoken || term >= below)) return undefined;
  const value = total + group + (term ?? 0);
  return Number.isSafeInteger(value) ? (String(value) as DecimalText) : undefined;
}
