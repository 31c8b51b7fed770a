import type { DecimalText } from '../../model/ledger.ts';
import { measureWords } from './measure-word.ts';

/** Why a text is not one figure, in Chinese. */
export interface FigureProblem {
  readonly problem: string;
}

const nothing = /^(?:无|暂无|没有|待补|-+|—+|\/|\\|\*+)?$/;
const longest = 60;

const notOne: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [/\d +\d/, '数字之间有空格，不知是一个数还是两个数'],
  [/[几数][十百千万亿]|[十百千万]几|若干|成百上千|上[百千万]/, '只是概数，没有写明数'],
  [/或|、/, '写了不止一个数'],
  [/\d[^\d,.]{0,6}[-–—~～]+[^\d]{0,2}\d/u, '是一个范围，不是单个数'],
  [/[()[\]〔〕]/, '括号里还有内容，不是单个数'],
  [/分之.*分之|\d\/\d|(?<![百千])分之/, '是分数，应分别写明分子和分母'],
  [/\d:\d/, '像时刻或者比例，不是单个数'],
  [/超过?|逾|不足|不少于|不低于|不超过|至少|至多|以内|以下|上下/, '带有“超、不足、以内”一类限定，不是单个数'],
];

/** Why the whole text, in half width, cannot be one figure. */
export function textProblem(text: string): string | undefined {
  if (nothing.test(text)) return '没有写数';
  if (text.length > longest) return '文字太长，不是单个数';
  return notOne.find(([pattern]) => pattern.test(text))?.[1];
}

/** What is wrong with these digits or numerals. */
export const digitProblem = (body: string): string =>
  /[.,]/.test(body)
    ? `“${body}”的小数点或者分节号不清楚`
    : /^\d|^-/.test(body)
      ? `“${body}”不是规范的数字`
      : `“${body}”不是规范的汉字数字`;

const calendar = new Set(['月', '日', '号', '时', '点', '季度', '年度', '世纪', '月份', '年级', '楼', '号楼']);
const notInUnit = /[零〇一二两三四五六七八九十百千万亿几数余多约近至到从和及第以等率]/u;

/** Why this cannot be the unit of that number. */
export function unitProblem(unit: string, number: DecimalText): string | undefined {
  if (unit === '年' && /^(?:19|20)\d\d$/.test(number)) return `“${number}年”是年份，不是数`;
  if (calendar.has(unit)) return `“${number}${unit}”像日期或者编号，不是数`;
  if (unit === '' || measureWords.includes(unit)) return undefined;
  if (/\d/.test(unit)) return `“${number}”后面还有数字，不是单个数`;
  const counted = measureWords.find((word) => unit.startsWith(word));
  const odd = notInUnit.test(unit) || !/^\p{Script=Han}{1,2}$/u.test(unit) || counted !== undefined;
  return odd ? `“${unit}”不是计量单位` : undefined;
}
