import { replaceRule } from '../../framework/replace-rule.ts';

/** 行政机关负责人出庭应诉 without 机关. */
export const litigationHead = replaceRule('term/litigation-head', {
  pattern: /行政负责人(?=(?:依法)?出庭)/g,
  to: '行政机关负责人',
});
