import type { Message } from './message.ts';

const keys = [
  'ruleId',
  'reason',
  'file',
  'line',
  'column',
  'place',
  'fatal',
  'actual',
  'expected',
  'note',
  'params',
  'path',
  'url',
  'paragraph',
] as const;

/** What a message says, as plain data: it passes between threads, and keeps nothing of the draft. */
export type PlainMessage = Pick<Message, Exclude<(typeof keys)[number], 'paragraph' | 'params'>> & {
  readonly params?: Message['params'];
  readonly paragraph?: number | undefined;
};

/**
 * A message as plain data.
 *
 * @param message a message, or what is left of one
 * @returns its words, place and parameters; keys that do not apply are absent
 * @example
 * ```ts
 * const { messages } = createDossier({ ...values, year: 2025.5 });
 * structuredClone(plainMessage(messages[0]!)).path; // '/year'
 * ```
 */
export const plainMessage = (message: PlainMessage): PlainMessage =>
  Object.fromEntries(keys.flatMap((key) => (message[key] === undefined ? [] : [[key, message[key]]]))) as PlainMessage;
