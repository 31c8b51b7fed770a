export { applyFixes, fixableFiles } from './apply-fixes.ts';
export {
  applyBaseline,
  type Baseline,
  baselineOf,
  parseBaseline,
  type Ratchet,
  stringifyBaseline,
} from './baseline.ts';
export { checkSettings, configure, ruleIds, ruleLevelOf } from './configure.ts';
export { applyDisables, withoutSilenced } from './disable.ts';
export type { Findings, Suppressed } from './findings.ts';
export { lint } from './lint.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';
