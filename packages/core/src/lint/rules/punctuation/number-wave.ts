import { replaceRule } from '../../framework/replace-rule.ts';

const unit =
  '日|天|月(?!\\d)|个|件|人|名|次|场|期|万|亿|元|小时|分钟|公里|千米|米|吨|岁|倍|家|项|条(?!款)|份|户|篇|部|%|％|周|年(?![—-])';

/** A range of numbers with a hyphen. GB/T 15835 has both ～ and —. */
export const numberWave = replaceRule('punctuation/number-wave', {
  pattern: new RegExp(
    `(?<![\\dA-Za-z.第〔-])(\\d{1,4}(?:\\.\\d{1,2})?[%％]?)[-–－](\\d{1,4}(?:\\.\\d{1,2})?)(?=${unit})`,
    'g',
  ),
  to: ({ index, 0: all, 1: from = '', 2: to = '' }, line) => {
    const isYear = /^(?:19|20)\d\d$/;
    if (isYear.test(from) && isYear.test(to)) return undefined;
    if (/[%％万亿]/.test(line.free[index + all.length] ?? '') && !/[%％]$/.test(from)) return undefined;
    return Number.parseFloat(from) < Number(to) ? `${from}～${to}` : undefined;
  },
});
