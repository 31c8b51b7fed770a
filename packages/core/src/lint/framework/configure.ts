import { catalogue, type Message, type MessageKind, requireArgument, type Severity, say } from '../../message/index.ts';
import type { Layer, RuleLevel, RuleSettings } from '../../model/lint.ts';
import { nearest, placeAt } from '../../source/index.ts';
import type { Rule } from './rule.ts';

type Kinds = Readonly<Record<string, MessageKind>>;
const kinds: Kinds = catalogue;

/** Rules from outside that take part, by id. */
export type OwnKinds = Kinds;
const kindOf = (id: string, own: OwnKinds): MessageKind | undefined =>
  Object.hasOwn(own, id) ? own[id] : Object.hasOwn(kinds, id) ? kinds[id] : undefined;
export const kindsOf = (rules: readonly Rule[]): OwnKinds =>
  Object.fromEntries(rules.flatMap(({ id, kind }) => (kind ? [[id, kind] as const] : [])));
const layers: readonly Layer[] = ['core', 'practice', 'local'];

/** Ids of every message that can be configured: those that have a layer. */
export const ruleIds: readonly string[] = Object.keys(kinds).filter((id) => kinds[id]?.layer !== undefined);

export const isRuleId = (id: string, own: OwnKinds = {}): boolean => kindOf(id, own)?.layer !== undefined;

/** Whether a comment may silence it at one place, though no setting does. */
export const isReleasable = (id: string): boolean => kindOf(id, {})?.releasable === true;

const groupOf = (id: string) => id.slice(0, id.indexOf('/'));
const known = new Set([...ruleIds, ...ruleIds.map(groupOf), ...layers]);

/**
 * The level of a rule: what the last of the settings says that names it, its group or its layer; else the catalogue's.
 *
 * @param id a rule's id
 * @param settings `rules` of packs and dossier, the last word last
 * @param own rules from outside, by id
 * @returns `error`, `warning`, `info` or `off`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * ruleLevelOf('term/jiezhi', [{ levels: { term: 'off' }, places: new Map() }]); // 'off'
 * ```
 */
export function ruleLevelOf(id: string, settings: readonly RuleSettings[], own: OwnKinds = {}): RuleLevel {
  requireArgument('text', 'id', id);
  requireArgument('objects', 'settings', settings);
  const kind = kindOf(id, own);
  if (!kind) return 'error';
  let level: RuleLevel = kind.off ? 'off' : kind.severity;
  if (kind.layer === undefined) return level;
  for (const { levels } of settings) {
    const said = levels[id] ?? levels[groupOf(id)] ?? levels[kind.layer];
    if (said !== undefined && !lowersCore(kind, said)) level = said;
  }
  return level;
}

const rank: { readonly [Level in RuleLevel]: number } = { error: 3, warning: 2, info: 1, off: 0 };
/** A standard is not switched off for a whole dossier, only at one place with a reason. */
const lowersCore = ({ layer, severity }: MessageKind, said: RuleLevel) =>
  layer === 'core' && rank[said] < rank[severity];

/** The messages at the levels of these settings, lowest layer first; those that are off are left out. */
export function configure(
  messages: readonly Message[],
  settings: readonly RuleSettings[],
  own: OwnKinds = {},
): readonly Message[] {
  return messages.flatMap((message) => {
    const level = ruleLevelOf(message.ruleId ?? '', settings, own);
    if (!isRuleId(message.ruleId ?? '', own)) return [message];
    if (level === 'off') return [];
    message.fatal = fatal[level];
    return [message];
  });
}
const fatal: { readonly [Level in Severity]: boolean | undefined } = { error: true, warning: false, info: undefined };

/** Keys that name no rule, and those that would lower what a standard prescribes. */
export function checkSettings({ levels, places }: RuleSettings, own: OwnKinds = {}): readonly Message[] {
  const ofOthers = new Set(Object.keys(own).flatMap((id) => [id, groupOf(id)]));
  return Object.entries(levels).flatMap(([key, level]) => {
    const place = placeAt(places, `rules/${key}`);
    if (!known.has(key) && !ofOthers.has(key))
      return [say('rule/unknown', { place, actual: key, expected: nearest(key, ruleIds) })];
    const kind = kindOf(key, own);
    return kind && lowersCore(kind, level) ? [say('rule/core', { place, subject: key, actual: level })] : [];
  });
}
