export {
  applyBaseline,
  type Baseline,
  baselineOf,
  parseBaseline,
  type Ratchet,
  stringifyBaseline,
} from './framework/baseline.ts';
export { checkSettings, configure, kindsOf, ruleIds, ruleLevelOf } from './framework/configure.ts';
export { defineOwnRule, type OwnRule } from './framework/define-own-rule.ts';
export { applyDisables, withoutSilenced } from './framework/disable.ts';
export type { Findings, Suppressed } from './framework/findings.ts';
export { applyFixes, fixableFiles } from './framework/fixes/apply-fixes.ts';
export type { Line, Segment } from './framework/line.ts';
export { lint, lintInStages } from './framework/lint.ts';
export { at as spanOfMatch, type Checked, type Found, type Rule } from './framework/rule.ts';
export { rules } from './rules/index.ts';
