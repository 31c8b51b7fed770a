import {
  catalogue,
  type Finding,
  makeError,
  type OptionKinds,
  requireOptions,
  type Severity,
} from '../../message/index.ts';
import type { Layer } from '../../model/lint.ts';
import { refuseDeferred } from './own-check.ts';
import type { Rule } from './rule.ts';

/** A rule of somebody else's: an office's own words, a province's way of writing. */
export interface OwnRule {
  /** `group/name` in small letters, with a group that none of our rules has. */
  readonly id: string;
  readonly severity: Severity;
  /** What it says of a finding: what was found, then 应为…. */
  readonly message: (finding: Finding) => string;
  /** Says what it finds, line by line of the report. */
  readonly check: Rule['check'];
  /** By which level it is set together with others; `local` where not given. */
  readonly layer?: Layer;
  /** The page that explains it. */
  readonly url?: string;
}

const kinds: OptionKinds<OwnRule> = {
  id: 'text',
  severity: 'severity',
  message: 'function',
  check: 'function',
  layer: 'layer?',
  url: 'text?',
};

const ourGroups: ReadonlySet<string> = new Set(Object.keys(catalogue).map((id) => id.slice(0, id.indexOf('/'))));

/**
 * A rule that `lint`, `draftFrom` and `checkDraft` run like our own; its level can be set in `rules:` and a comment can
 * silence it at one place. Where its `check` throws, `rule/failed` names it, with the error as `cause`.
 *
 * @param rule its id, severity and wording, and the function that finds
 * @returns a rule for `rules` of `draftFrom`, for `lint` and for `testRule`
 * @throws UsageError `usage/rule-id` where the id is not `group/name`, or its group is one of ours
 * @throws UsageError `usage/type` where a field is of another type, or `check` is asynchronous
 * @example
 * ```ts
 * const loud = defineRule({ id: 'ours/loud', severity: 'info', message: ({ actual }) => `“${actual}”`, check: () => {} });
 * loud.id; // 'ours/loud'
 * ```
 */
export function defineOwnRule(rule: OwnRule): Rule {
  requireOptions(kinds, 'rule', rule);
  const { id, severity, message, check, layer = 'local', url } = rule;
  refuseDeferred(id, 'check', check);
  refuseDeferred(id, 'message', message);
  if (!/^[a-z][a-z\d-]*\/[a-z][a-z\d-]*$/.test(id))
    throw wrongId(id, '应为“组/名”，小写字母、数字和短横线，如 ours/no-slogan');
  const group = id.slice(0, id.indexOf('/'));
  if (ourGroups.has(group)) throw wrongId(id, `“${group}”是本工具自己的组，应换一个组名`);
  return { id, kind: { severity, reason: wordsOf(message), layer, ...(url !== undefined && { url }) }, check };
}

/** What is no text would be printed as one: `undefined`, `[object Promise]`. */
const wordsOf =
  (message: OwnRule['message']): OwnRule['message'] =>
  (finding) => {
    const words: unknown = message(finding);
    if (typeof words !== 'string') throw new TypeError('message 没有返回文字');
    return words;
  };

const wrongId = (id: string, remedy: string) =>
  makeError('usage/rule-id', { actual: JSON.stringify(id), expected: [remedy] });
