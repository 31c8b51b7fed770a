export { type CheckedFile, checkFile, type FileCheckOptions, readReportFile } from './flows/check/check-file.ts';
export { type FailedExample, type TestedRule, testRule } from './flows/check/test-rule.ts';
export {
  applyBaseline,
  applyFixes,
  type Baseline,
  baselineOf,
  type Checked,
  defineOwnRule as defineRule,
  type Findings,
  type Found,
  fixableFiles,
  type Line,
  lint,
  type OwnRule,
  parseBaseline,
  type Ratchet,
  type Rule,
  ruleIds,
  ruleLevelOf,
  rules,
  type Segment,
  type Suppressed,
  spanOfMatch,
  stringifyBaseline,
} from './lint/index.ts';
export { parseMarkdown } from './markdown/index.ts';
export {
  hasErrors,
  InputError,
  type Message,
  type Outcome,
  renderMessage,
  type Severity,
  severityOf,
  UsageError,
} from './message/index.ts';
export type { LintSubject, RuleLevel, RuleSettings } from './model/lint.ts';
