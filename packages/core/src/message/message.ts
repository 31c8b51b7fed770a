import { VFileMessage } from 'vfile-message';
import type { Fix } from '../model/lint.ts';
import { catalogue } from './catalogue/index.ts';
import type { Finding, MessageKind, Severity } from './kind.ts';

export type MessageId = keyof typeof catalogue;
/** A finding about a document: a `VFileMessage` with `source: 'fazhi'` and its rule id. */
export type Message = VFileMessage & {
  /** What `check --fix` would do about it. */
  fix?: Fix | undefined;
  /** The same elsewhere, of a message that is said once for many places. */
  alsoFix?: readonly Fix[] | undefined;
};

/** A stage's best value, and everything that is wrong with what it was given. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly messages: readonly Message[];
}

const fatal = { error: true, warning: false, info: undefined } as const;

/** The message of that id about that finding, at its place. */
export function say(id: MessageId, finding: Finding): Message {
  const kind: MessageKind = catalogue[id];
  const { place } = finding;
  const message: Message = new VFileMessage(kind.reason(finding), { source: 'fazhi', ruleId: id, ...spanOf(finding) });
  // VFileMessage derives ruleId from "source:rule" origins; ids with a slash are set as they are.
  message.ruleId = id;
  message.fatal = fatal[kind.severity];
  message.actual = finding.actual;
  message.expected = finding.expected ? [...finding.expected] : undefined;
  message.note = kind.note;
  if (place) {
    const { file, line: _line, column: _column, ...office } = place;
    message.file = file;
    Object.assign(message, office);
  }
  return message;
}

function spanOf({ place, end }: Finding) {
  if (place?.line === undefined) return {};
  const start = { line: place.line, column: place.column ?? 1 };
  if (end?.line === undefined) return { place: start };
  return { place: { start, end: { line: end.line, column: end.column ?? 1 } } };
}

export function severityOf(message: Pick<Message, 'fatal'>): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info';
}

export function hasErrors(messages: readonly Pick<Message, 'fatal'>[]): boolean {
  return messages.some((message) => message.fatal === true);
}
