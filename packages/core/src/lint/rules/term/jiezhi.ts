import { replaceRule } from '../../framework/replace-rule.ts';

/** 截止 before a point in time, where 截至 is meant. */
export const jiezhi = replaceRule('term/jiezhi', {
  pattern: /截止(?:到|至)?(?=(?:\d{4}年|\d{1,2}月|今年|去年|年底|目前|当前|报告期末))/g,
  to: '截至',
});
