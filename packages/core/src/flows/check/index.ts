export {
  applyBaseline,
  applyFixes,
  type Baseline,
  baselineOf,
  type Findings,
  fixableFiles,
  lint,
  parseBaseline,
  type Ratchet,
  type Rule,
  ruleIds,
  ruleLevelOf,
  rules,
  type Suppressed,
  stringifyBaseline,
} from '../../lint/index.ts';
export { parseMarkdown } from '../../markdown/index.ts';
export { hasErrors, type Message, type Severity, severityOf } from '../../message/index.ts';
export type { LintSubject, RuleLevel, RuleSettings } from '../../model/lint.ts';
export { type CheckedFile, checkFile, type FileCheckOptions, readReportFile } from './check-file.ts';
