import { product } from '../../../numeral/index.ts';
import { replaceRule } from '../../replace-rule.ts';

const unit = '件|人|名|户|家(?!庭)|个|次|场|项(?!目)|份|元|亩|条|起|平方米|公里(?!数)|吨|篇|册|台|辆|余|多';
const powers: Readonly<Record<string, string>> = { 十: '10', 百: '100', 千: '1000' };

/** Digits with 十, 百 or 千: only 万 and 亿 may follow digits. */
export const mixedThousand = replaceRule('number/mixed-thousand', {
  pattern: new RegExp(`(?<![\\d.,A-Za-z第·-])(\\d{1,3}(?:\\.\\d{1,2})?)([十百千])(?=[余多]?(?:${unit}|[万亿]))`, 'g'),
  to: ([, digits = '', power = '']) => product(digits, powers[power]!),
});
