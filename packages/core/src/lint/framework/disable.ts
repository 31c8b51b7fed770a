import { type Message, say } from '../../message/index.ts';
import { directives } from '../../model/dossier/prose-words.ts';
import type { LintSubject } from '../../model/lint.ts';
import { isReleasable, isRuleId, type OwnKinds } from './configure.ts';
import type { Findings, Suppressed } from './findings.ts';

/** A comment that silences a rule, with the lines it covers. */
interface Directive {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  /** It covers all up to its end, not one place. */
  readonly isRegion: boolean;
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}

const [, disable, enable] = directives;
const comment = new RegExp(
  `(?:<!--|#)[ \\t]*(${directives.join('|')})(?![\\w-])[ \\t]*((?!-->)[^\\s:：>]*)[ \\t]*[:：]?[ \\t]*(.*?)[ \\t]*(?:-->|$)`,
);

/**
 * The messages without those that a comment in their file silences, `<!-- fazhi-disable-next-line 规则: 理由 -->` in
 * prose, `# fazhi-disable-next-line 规则: 理由` in YAML; and what is wrong with the comments themselves: no reason, no
 * such rule, nothing to silence (which nobody can say of a rule that was passed over). “Next line” is the next
 * paragraph, or the next item with the lines indented below it.
 */
export function applyDisables(
  messages: readonly Message[],
  { sources }: Pick<LintSubject, 'sources'>,
  { passedOver = new Set(), own = {} }: { readonly passedOver?: ReadonlySet<string>; readonly own?: OwnKinds } = {},
): Findings {
  const { left, suppressed, directives, used } = silence(messages, sources, own);
  const complaining = directives.flatMap((directive) =>
    complaints(directive, own, used.has(directive) || passedOver.has(directive.rule)),
  );
  return { messages: [...left, ...complaining], suppressed };
}

/** The messages without those that a comment silences, where nothing is to be said of the comments themselves. */
export function withoutSilenced(messages: readonly Message[], sources: LintSubject['sources']): Findings {
  const { left, suppressed } = silence(messages, sources, {});
  return { messages: left, suppressed };
}

function silence(messages: readonly Message[], sources: LintSubject['sources'], own: OwnKinds) {
  const directives = [...sources].flatMap(([file, text]) => (text.includes('fazhi-') ? directivesOf(file, text) : []));
  const used = new Set<Directive>();
  const suppressed: Suppressed[] = [];
  const left = messages.filter((message) => {
    const by = directives.find((directive) => silences(directive, message, own));
    if (!by) return true;
    used.add(by);
    suppressed.push({ message, reason: by.reason });
    return false;
  });
  return { left, suppressed, directives, used };
}

function silences(directive: Directive, { ruleId, file, line }: Message, own: OwnKinds): boolean {
  const { rule, reason, isRegion, from, to } = directive;
  const isKnown = isRuleId(rule, own) || (isReleasable(rule) && !isRegion);
  return (
    isKnown && reason !== '' && ruleId === rule && directive.file === file && line != null && from <= line && line <= to
  );
}

function complaints(
  { file, line, column, rule, reason, isRegion }: Directive,
  own: OwnKinds,
  used: boolean,
): readonly Message[] {
  const place = { file, line, column };
  if (isReleasable(rule) && isRegion) return [say('rule/one-place', { place, subject: rule })];
  if (!isRuleId(rule, own) && !isReleasable(rule)) return [say('rule/unknown', { place, actual: rule })];
  if (reason === '') return [say('rule/no-reason', { place, subject: rule })];
  return used ? [] : [say('rule/unused-disable', { place, subject: rule })];
}

function directivesOf(file: string, text: string): readonly Directive[] {
  const lines = text.split(/\r\n?|\n/);
  return lines.flatMap((words, index): Directive[] => {
    const match = comment.exec(words);
    const [, verb, rule = '', reason = ''] = match ?? [];
    if (!match || verb === enable) return [];
    const isRegion = verb === disable;
    const to = isRegion ? endOfRegion(lines, index, rule) : endOfNext(lines, index, /\.ya?ml$/i.test(file));
    return [{ file, line: index + 1, column: match.index + 1, rule, reason, isRegion, from: index + 2, to }];
  });
}

function endOfRegion(lines: readonly string[], start: number, rule: string): number {
  const end = lines.findIndex((words, index) => {
    const match = index > start ? comment.exec(words) : null;
    return match?.[1] === enable && (match[2] === rule || match[2] === '');
  });
  return end === -1 ? lines.length : end;
}

const isEmpty = (words: string) => words.trim() === '';
const indentOf = (words: string) => /^\s*/.exec(words)![0].length;

function endOfNext(lines: readonly string[], start: number, yaml: boolean): number {
  let at = start + 1;
  while (at < lines.length && (isEmpty(lines[at]!) || comment.test(lines[at]!))) at += 1;
  const indent = indentOf(lines[at] ?? '');
  do at += 1;
  while (at < lines.length && (yaml ? isEmpty(lines[at]!) || indentOf(lines[at]!) > indent : !isEmpty(lines[at]!)));
  return at;
}
