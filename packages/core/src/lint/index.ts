export { applyFixes, fixableFiles } from './framework/apply-fixes.ts';
export {
  applyBaseline,
  type Baseline,
  baselineOf,
  parseBaseline,
  type Ratchet,
  stringifyBaseline,
} from './framework/baseline.ts';
export { checkSettings, configure, ruleIds, ruleLevelOf } from './framework/configure.ts';
export { applyDisables, withoutSilenced } from './framework/disable.ts';
export type { Findings, Suppressed } from './framework/findings.ts';
export { lint } from './framework/lint.ts';
export type { Rule } from './framework/rule.ts';
export { rules } from './rules/index.ts';
