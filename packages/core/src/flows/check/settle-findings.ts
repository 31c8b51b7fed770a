import {
  applyDisables,
  configure,
  type Findings,
  kindsOf,
  lintInStages,
  type Rule,
  ruleLevelOf,
  rules,
} from '../../lint/index.ts';
import type { Message } from '../../message/index.ts';
import type { LintSubject, RuleSettings } from '../../model/lint.ts';
import { atOnce, type Stages } from '../stages.ts';

interface SettleOptions {
  readonly errorsOnly?: boolean | undefined;
  /** Ids whose findings nobody looked for, so that comments about them may be needed. */
  readonly passedOver?: readonly string[] | undefined;
  readonly ownRules?: readonly Rule[] | undefined;
}

/** What the enabled rules find beside these messages, at their levels, without what comments silence. */
export const settleFindings = (
  messages: readonly Message[],
  subject: LintSubject,
  settings: readonly RuleSettings[],
  options: SettleOptions = {},
): Findings => atOnce(stagesOfFindings(messages, subject, settings, options));

/** The same in stages, some rules at a time. */
export function* stagesOfFindings(
  messages: readonly Message[],
  subject: LintSubject,
  settings: readonly RuleSettings[],
  { errorsOnly = false, passedOver = ['output/leak'], ownRules = [] }: SettleOptions = {},
): Stages<Findings> {
  const own = kindsOf(ownRules);
  const all = [...rules, ...ownRules];
  const enabled = all.filter(({ id }) => {
    const level = ruleLevelOf(id, settings, own);
    return errorsOnly ? level === 'error' : level !== 'off';
  });
  const leftOut = errorsOnly ? all.flatMap((rule) => (enabled.includes(rule) ? [] : rule.id)) : [];
  const linted = yield* lintInStages(subject, enabled);
  const found = configure([...messages, ...linted], settings, own);
  return applyDisables(found, subject, { passedOver: new Set<string>([...leftOut, ...passedOver]), own });
}
