import { parseChineseNumber } from '../../numeral/index.ts';

/** The number that a line begins with, as it is typed: offsets of its parts in the line. */
export interface Label {
  /** 1 一、 2 （一） 3 1. 4 （1） 5 ① */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly value: number;
  /** 一, 12, ①. */
  readonly number: string;
  readonly open: string;
  readonly close: string;
  /** What stands after number and brackets: 、 . and so on. */
  readonly mark: string;
  /** From the opening bracket or the number. */
  readonly start: number;
  readonly markStart: number;
  /** Behind the mark, before spaces. */
  readonly end: number;
  /** Behind the spaces. */
  readonly textStart: number;
}

const pattern =
  /^(\s{0,8})([（(]?)( {0,4})([一二三四五六七八九十]{1,4}|\d{1,3}|[①-⑳])( {0,4})([）)]?)([、.．﹒·•]?|[，,:：](?<=[）)][，,:：]))([ \u3000]{0,8})/;
/** 一级, 一批: a word and no number that has lost its bracket. */
const counted = /^[级期季批类种次个名届家项件条年月日号组级的些体把本线流并致定般]/;

/** The label of this line; undefined where it begins with words, a decimal, a date or a count. */
export function readLabel(text: string): Label | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [all, indent = '', open = '', inner = '', number = '', outer = '', close = '', mark = ''] = match;
  const rest = text.slice(all.length);
  const chinese = /^[一-龥]/.test(number);
  const circled = /^[①-⑳]/.test(number);
  const value = readNumber(number);
  if (value === undefined || rest === '') return undefined;
  const bracketed = open !== '' || close !== '';
  if (!circled && !isLabel({ open, close, mark, number, rest, chinese })) return undefined;
  const start = indent.length;
  const markStart = start + open.length + inner.length + number.length + outer.length + close.length;
  const level = circled ? 5 : chinese ? (bracketed ? 2 : 1) : bracketed ? 4 : 3;
  return {
    level,
    value,
    number,
    open,
    close,
    mark,
    start,
    markStart,
    end: markStart + mark.length,
    textStart: all.length,
  };
}

interface Typed {
  readonly open: string;
  readonly close: string;
  readonly mark: string;
  readonly number: string;
  readonly rest: string;
  readonly chinese: boolean;
}

function isLabel({ open, close, mark, number, rest, chinese }: Typed): boolean {
  if (open !== '' && close !== '') return number.length < 3 || chinese;
  if (open !== '')
    return mark === '' && !/^[^。，；]{0,40}[）)]/.test(rest) && !counted.test(rest) && !/^\d/.test(rest);
  if (close !== '') return number.length < 3 || chinese;
  // 1.5 is a decimal; 二、2024年 begins with a year.
  if (mark === '' || /^\d(?!\d{3}年)/.test(rest)) return false;
  return !chinese || !/^[一二三四五六七八九十]{1,3}(?:[、级类期季个]|是)/.test(rest);
}

function readNumber(number: string): number | undefined {
  if (/^\d/.test(number)) return Number(number) || undefined;
  const circled = number.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) return circled + 1;
  const value = parseChineseNumber(number);
  return value === undefined ? undefined : Number(value);
}
