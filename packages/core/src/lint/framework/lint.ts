import { catalogue, type Message, type MessageKind, requireArgument, sayAs } from '../../message/index.ts';
import type { Fix, LintSubject } from '../../model/lint.ts';
import { fixableOf } from './fixes/is-fixable.ts';
import { linesOf } from './lines-of.ts';
import { type Locate, locator } from './locate.ts';
import type { Checked, Found, FoundInLine, Rule } from './rule.ts';

/**
 * What these rules find in the report, rule by rule, at its place; with a fix where one is safe.
 *
 * @param subject a report, its places and texts, the year, and wording by year
 * @param rules some of `rules`, and your own
 * @returns findings in the order of the rules, whatever levels are set
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const report = build.report({ year: 2025, title: '报告' }, build.p('以普法为抓手。'));
 * lint({ report, places: new Map(), sources: new Map(), year: 2025, formulations: [] }, [slogan])[0]?.actual; // '抓手'
 * ```
 */
export function lint(subject: LintSubject, rules: readonly Rule[]): readonly Message[] {
  requireArgument('object', 'subject', subject);
  requireArgument('list', 'rules', rules);
  // Not a copy: what is made when it is asked for stays so.
  const lines = { lines: linesOf(subject.report, subject.places) };
  const checked: Checked = Object.assign(Object.create(subject) as LintSubject, lines);
  const locate = locator(subject);
  const messages: Message[] = [];
  for (const rule of rules) {
    const { check } = rule;
    const found: Found[] = [];
    check(checked, (each) => found.push(each));
    const fixable = fixableOf(found);
    for (const each of found) messages.push(messageOf(rule, each, locate, fixable));
  }
  return messages;
}

const ours: Readonly<Record<string, MessageKind>> = catalogue;

function messageOf({ id, kind = ours[id]! }: Rule, found: Found, locate: Locate, fixable: ReadonlySet<Found>): Message {
  if (!('line' in found)) return sayAs(id, kind, found);
  const { line, start, end, fix: _fix, renumbers: _renumbers, also, ...words } = found;
  const { place, end: until } = locate(line, start, end);
  const message = sayAs(id, kind, { actual: line.text.slice(start, end), ...words, place, end: until });
  const fix = fixable.has(found) ? fixOf(found, locate) : undefined;
  if (fix) message.fix = fix;
  if (also) message.alsoFix = also.flatMap((each) => (fixable.has(each) ? (fixOf(each, locate) ?? []) : []));
  return message;
}

function fixOf({ line, start, end, fix }: FoundInLine, locate: Locate): Fix | undefined {
  if (fix === undefined) return undefined;
  const { place, source } = locate(line, start, end);
  return source && place ? { file: place.file, ...source, text: fix } : undefined;
}
