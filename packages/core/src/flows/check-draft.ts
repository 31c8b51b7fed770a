import { applyDisables, checkSettings, configure, type Findings, lint, ruleLevelOf, rules } from '../lint/index.ts';
import type { Message, Outcome } from '../message/index.ts';
import type { LintSubject, RuleSettings } from '../model/lint.ts';
import type { Report } from '../model/report.ts';
import type { Draft } from './draft.ts';
import { lintSubject } from './lint-subject.ts';

export interface CheckOptions {
  /** Decoded files of the dossier by the names its messages carry; with them places are exact and fixes possible. */
  readonly sources?: ReadonlyMap<string, string> | undefined;
  /** What the packs say of rules, base first; the dossier's own comes last. */
  readonly rules?: readonly RuleSettings[] | undefined;
  readonly previous?: Report | undefined;
}

/** All that stands between this draft and its submission: what drafting said, and what the rules find. */
export function checkDraft(
  { value: draft, messages }: Outcome<Draft>,
  { sources = new Map(), rules: ofPacks = [], previous }: CheckOptions = {},
): Findings {
  const { dossier } = draft;
  const own: RuleSettings = { levels: dossier.report.rules ?? {}, places: dossier.places };
  const subject = lintSubject(draft, { sources, ...(previous && { previous }) });
  return settle([...messages, ...checkSettings(own)], subject, [...ofPacks, own]);
}

/** What the enabled rules find beside these messages, at their levels, without what comments silence. */
export function settle(
  messages: readonly Message[],
  subject: LintSubject,
  settings: readonly RuleSettings[],
): Findings {
  const enabled = rules.filter(({ id }) => ruleLevelOf(id, settings) !== 'off');
  return applyDisables(configure([...messages, ...lint(subject, enabled)], settings), subject);
}
