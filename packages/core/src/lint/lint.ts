import { type Message, say } from '../message/index.ts';
import type { Fix, LintSubject } from '../model/lint.ts';
import { isFixable } from './is-fixable.ts';
import { linesOf } from './lines-of.ts';
import { locate } from './locate.ts';
import type { Found, FoundInLine, Rule } from './rule.ts';

/** What these rules find in the report, rule by rule, at its place; with a fix where one is safe. */
export function lint(subject: LintSubject, rules: readonly Rule[]): readonly Message[] {
  const checked = { ...subject, lines: linesOf(subject.report, subject.places) };
  const messages: Message[] = [];
  for (const { id, check } of rules) check(checked, (found) => messages.push(messageOf(id, found, subject)));
  return messages;
}

function messageOf(id: Rule['id'], found: Found, subject: LintSubject): Message {
  if (!('line' in found)) return say(id, found);
  const { line, start, end, fix: _fix, also, ...words } = found;
  const { place, end: until } = locate(line, start, end, subject);
  const message = say(id, { actual: line.text.slice(start, end), ...words, place, end: until });
  const fix = fixOf(found, subject);
  if (fix) message.fix = fix;
  if (also) message.alsoFix = also.flatMap((each) => fixOf(each, subject) ?? []);
  return message;
}

function fixOf({ line, start, end, fix }: FoundInLine, subject: LintSubject): Fix | undefined {
  if (fix === undefined || !isFixable(line, start, end)) return undefined;
  const { place, source } = locate(line, start, end, subject);
  return source && place ? { file: place.file, ...source, text: fix } : undefined;
}
