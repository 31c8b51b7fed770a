export { applyFixes, fixableFiles } from './apply-fixes.ts';
export { checkSettings, configure, levelOf, type RuleSettings, ruleIds } from './configure.ts';
export { applyDisables } from './disable.ts';
export { lint } from './lint.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';
