import { replaceRule } from '../../framework/replace-rule.ts';

/** Years from – to with another mark than —. */
export const yearDash = replaceRule('punctuation/year-dash', {
  pattern: /(?<![\d-])((?:19|20)\d\d)(年?)(?:[-–~～－―‐‑]{1,2}|——)((?:19|20)\d\d)(?=年|学年)/g,
  to: ([, from = '', unit = '', to = '']) => (from < to ? `${from}${unit}—${to}` : undefined),
});
