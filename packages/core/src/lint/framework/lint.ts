import {
  addMessages,
  catalogue,
  type Message,
  type MessageKind,
  requireArgument,
  sayAs,
  UsageError,
} from '../../message/index.ts';
import type { Fix, LintSubject } from '../../model/lint.ts';
import { readStructure } from '../subject/read-structure.ts';
import { fixableOf } from './fixes/is-fixable.ts';
import { linesOf } from './lines-of.ts';
import { type Locate, locator } from './locate.ts';
import { failed, refusePromise } from './own-check.ts';
import type { Checked, Found, FoundInLine, Rule } from './rule.ts';

/**
 * What these rules find in the report, rule by rule, at its place; with a fix where one is safe.
 *
 * @param subject a report, its places and texts, the year, and wording by year
 * @param rules some of `rules`, and your own
 * @returns findings in the order of the rules, whatever levels are set; `rule/failed` for a rule of yours that throws
 * @throws UsageError `usage/type` where an argument is of another type, or the `check` of a rule is asynchronous
 * @example
 * ```ts
 * const report = build.report({ year: 2025, title: '报告' }, build.p('以普法为抓手。'));
 * lint({ report, places: new Map(), sources: new Map(), year: 2025, formulations: [] }, [slogan])[0]?.actual; // '抓手'
 * ```
 */
export function lint(subject: LintSubject, rules: readonly Rule[]): readonly Message[] {
  requireArgument('object', 'subject', subject);
  requireArgument('rules', 'rules', rules);
  const work = lintInStages(subject, rules);
  for (let next = work.next(); ; next = work.next()) if (next.done) return next.value;
}

/** Rules between two pauses: few enough that a page goes on, and not so few that pauses take longer than rules. */
const rulesAtATime = 16;

/** The same, and between some rules and the next whoever runs it may do something else. */
export function* lintInStages(subject: LintSubject, rules: readonly Rule[]): Generator<void, readonly Message[], void> {
  // Not a copy: what is made when it is asked for stays so.
  const read = readStructure(linesOf(subject.report, subject.places), subject);
  const checked: Checked = Object.assign(Object.create(subject) as LintSubject, read);
  const locate = locator(subject);
  const messages: Message[] = [];
  for (const [index, rule] of rules.entries()) {
    if (index % rulesAtATime === 0) yield;
    addMessages(messages, rule.kind ? foundByOther(rule, checked, locate) : foundBy(rule, checked, locate));
  }
  return messages;
}

function foundBy(rule: Rule, checked: Checked, locate: Locate): readonly Message[] {
  const { id, check } = rule;
  const found: Found[] = [];
  refusePromise(
    id,
    check(checked, (each) => found.push(each)),
  );
  const fixable = fixableOf(found);
  return found.map((each) => messageOf(rule, each, locate, fixable));
}

/** A rule from outside may throw, or say what is no finding: said by its name, and the others go on. */
function foundByOther(rule: Rule, checked: Checked, locate: Locate): readonly Message[] {
  try {
    return foundBy(rule, checked, locate);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return [failed(rule.id, error)];
  }
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
