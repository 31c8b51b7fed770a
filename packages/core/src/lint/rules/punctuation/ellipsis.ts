import { replaceRule } from '../../framework/replace-rule.ts';

const dots = '(?:\\.{3,12}|。{3,12}|(?<!…)…(?!…)|…{3}(?!…)|…{5,12})';

/** An ellipsis that is not six dots, or that 等 repeats. */
export const ellipsis = replaceRule(
  'punctuation/ellipsis',
  { pattern: new RegExp(`(?<=[\\u4e00-\\u9fff\\uFFFC、，”》）])${dots}等{0,2}(?=[。，；！？）]|$)`, 'g'), to: '……' },
  { pattern: new RegExp(`(?<=[\\u4e00-\\u9fff\\uFFFC、，”》）])${dots}(?![。，；！？）等]|$)`, 'g'), to: '……' },
  { pattern: /(?<!…)……等{1,2}(?=[。，；！？）]|$)/g, to: '……' },
);
