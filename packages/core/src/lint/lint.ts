import { type Message, say } from '../message/index.ts';
import type { Fix, LintSubject } from '../model/lint.ts';
import { isFixable } from './is-fixable.ts';
import { linesOf } from './lines-of.ts';
import { type Locate, locator } from './locate.ts';
import type { Found, FoundInLine, Rule } from './rule.ts';

/** What these rules find in the report, rule by rule, at its place; with a fix where one is safe. */
export function lint(subject: LintSubject, rules: readonly Rule[]): readonly Message[] {
  const checked = { ...subject, lines: linesOf(subject.report, subject.places) };
  const locate = locator(subject);
  const messages: Message[] = [];
  for (const { id, check } of rules) check(checked, (found) => messages.push(messageOf(id, found, locate)));
  return messages;
}

function messageOf(id: Rule['id'], found: Found, locate: Locate): Message {
  if (!('line' in found)) return say(id, found);
  const { line, start, end, fix: _fix, also, ...words } = found;
  const { place, end: until } = locate(line, start, end);
  const message = say(id, { actual: line.text.slice(start, end), ...words, place, end: until });
  const fix = fixOf(found, locate);
  if (fix) message.fix = fix;
  if (also) message.alsoFix = also.flatMap((each) => fixOf(each, locate) ?? []);
  return message;
}

function fixOf({ line, start, end, fix }: FoundInLine, locate: Locate): Fix | undefined {
  if (fix === undefined || !isFixable(line, start, end)) return undefined;
  const { place, source } = locate(line, start, end);
  return source && place ? { file: place.file, ...source, text: fix } : undefined;
}
