import { replaceRule } from '../../framework/replace-rule.ts';

/** A decimal below one that begins with its point. */
export const leadingZero = replaceRule('number/leading-zero', {
  pattern:
    /(?<=^|[\u4e00-\u9fff，、。；：（])[.．](\d{1,6})(?=[%％‰倍元亩吨米天分度]|个百分点|[万亿]|公里|平方|个工作日|小时)/g,
  to: '0.$1',
});
