import { replaceRule } from '../../framework/replace-rule.ts';

/** （下称…） and its like, for （以下简称…）. */
export const abbrevForm = replaceRule('citation/abbrev-form', {
  pattern:
    /(?<=[（(])(?:以下简称[为作]|以下称[为作]?|以下简称[：:]|下面?简称[为作：:]?|下称[为作：:]?|简称[为作：:]?)(?=[\uFFFC\u4e00-\u9fff])(?![不和与或应要的见])/g,
  to: '以下简称',
});
