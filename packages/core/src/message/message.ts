import { VFileMessage } from 'vfile-message';
import type { Fix } from '../model/lint.ts';
import { catalogue } from './catalogue/index.ts';
import type { Finding, MessageKind } from './kind.ts';

/** The ids of messages: group, slash, name, as in `dossier/unknown-evidence`. docs/messages.md lists them. */
export type MessageId = keyof typeof catalogue;
/** What a message says, as data; its wording is made of them. */
export interface MessageParams {
  /** The thing it is about: a metric's name, a key, a file. */
  readonly subject?: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
}

/**
 * A finding about a document: a `VFileMessage` with `source: 'fazhi'`, its id, and all it says as data.
 */
export type Message = VFileMessage & {
  /** Its id in the catalogue, `fact/unknown-metric`; of a rule from outside, that rule's. */
  ruleId?: MessageId | (string & {}) | undefined;
  params: MessageParams;
  /** JSON pointer to the value it is about, where the dossier was made from values. */
  path?: string | undefined;
  /**
   * The page that explains a rule, seen from the entry of this package: `new URL(url, import.meta.resolve('@fazhi/core'))`
   * is the file, `readRulePage` of `@fazhi/core/node` its text. Undefined of what is no rule; of a rule of yours its own.
   */
  url?: string | undefined;
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
export const say = (id: MessageId, finding: Finding): Message => sayAs(id, catalogue[id], finding);

/** The same with a wording that is not of the catalogue, as a rule from outside has it. */
export function sayAs(id: string, kind: MessageKind, finding: Finding): Message {
  const { place } = finding;
  const params = paramsOf(finding);
  const reason = place?.path !== undefined && kind.ofValues ? kind.ofValues : kind.reason;
  const bare = new VFileMessage(reason(finding), { source: 'fazhi', ruleId: id, ...spanOf(finding) });
  const message: Message = Object.assign(bare, { params, url: kind.url ?? urlOf(id, kind) });
  // VFileMessage derives ruleId from "source:rule" origins; ids with a slash are set as they are.
  message.ruleId = id;
  message.fatal = fatal[kind.severity];
  message.actual = finding.actual;
  message.expected = finding.expected ? [...finding.expected] : undefined;
  message.note = kind.note;
  if (place) {
    const { file, line: _line, column: _column, ...office } = place;
    if (file !== '') message.file = file;
    Object.assign(message, office);
  }
  return message;
}

const paramsOf = ({ subject, actual, expected }: Finding): MessageParams => ({
  ...(subject !== undefined && { subject }),
  ...(actual !== undefined && { actual }),
  ...(expected !== undefined && { expected }),
});

/** A rule of ours has a page in the published package; of other messages nothing is told there but what they say. */
const urlOf = (id: string, { layer }: MessageKind): string | undefined =>
  layer === undefined ? undefined : `lint/rules/${id}.md`;

function spanOf({ place, end }: Finding) {
  if (place?.line === undefined) return {};
  const start = { line: place.line, column: place.column ?? 1 };
  if (end?.line === undefined) return { place: start };
  return { place: { start, end: { line: end.line, column: end.column ?? 1 } } };
}
