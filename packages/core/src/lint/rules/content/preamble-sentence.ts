import { replaceRule } from '../../framework/replace-rule.ts';

/** The sentence that leads from the opening to the report, misspelt or without its 情况. */
export const preambleSentence = replaceRule(
  'content/preamble-sentence',
  { pattern: /现在(?=(?:有关|将)?.{0,30}情况(?:报告|汇报)如下)/g, to: '现将', suggest: true },
  { pattern: /(现将.{0,40})年度报告如下/g, to: '$1年度情况报告如下', suggest: true },
  { pattern: /(现将.{0,40}情况)如下报告/g, to: '$1报告如下', suggest: true },
);
