import { replaceRule } from '../../framework/replace-rule.ts';

/** A range whose first number has lost its %. */
export const rangePercent = replaceRule('number/range-percent', {
  pattern: /(?<![\d.,A-Za-z第〔-])(\d{1,4}(?:\.\d{1,4})?)([～~—–-]|至)(\d{1,4}(?:\.\d{1,4})?)([%％‰])/g,
  to: ([, from = '', mark = '', to = '', sign = '']) =>
    Number(from) < Number(to) ? `${from}${sign}${mark}${to}${sign}` : undefined,
});
