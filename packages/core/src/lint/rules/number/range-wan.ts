import { product } from '../../../numeral/index.ts';
import { replaceRule } from '../../framework/replace-rule.ts';

const unit = '元|人次|人|件|户|亩|平方米|公里|吨|次|份|条|名|个|家|册';
const powers: Readonly<Record<string, string>> = { 百: '100', 千: '1000' };

/** A range whose first number has lost its 万 or 亿: 3～5万元 would begin at three yuan. */
export const rangeWan = replaceRule('number/range-wan', {
  pattern: new RegExp(
    `(?<![\\d.,A-Za-z第〔-])(\\d{1,4}(?:\\.\\d{1,4})?)([～~—–-]|至)(\\d{1,5}(?:\\.\\d{1,4})?)([百千]?)(万亿|[万亿])(${unit})?`,
    'g',
  ),
  to: ([, from = '', mark = '', to = '', place = '', scale = '', counted = '']) => {
    const full = (digits: string) => `${product(digits, powers[place] ?? '1')}${scale}${counted}`;
    return Number(from) < Number(to) ? `${full(from)}${mark}${full(to)}` : undefined;
  },
});
