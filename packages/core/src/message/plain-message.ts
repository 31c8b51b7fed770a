import { requireArgument } from './arguments/require-argument.ts';
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
  'sheet',
  'cell',
  'opening',
] as const;

/** What a message says, as plain data: it passes between threads, and keeps nothing of the draft. */
export type PlainMessage = Pick<Message, Exclude<(typeof keys)[number], keyof OfficePlace | 'params'>> &
  OfficePlace & { readonly params?: Message['params'] };

/** Where it is in a file that has no lines. */
export interface OfficePlace {
  readonly paragraph?: number | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
  /** The first words of that paragraph. */
  readonly opening?: string | undefined;
}

/**
 * A message as plain data.
 *
 * @param message a message, or what is left of one
 * @returns its words, place and parameters; keys that do not apply are absent
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { messages } = createDossier({ ...values, year: 2025.5 });
 * structuredClone(plainMessage(messages[0]!)).path; // '/year'
 * ```
 */
export function plainMessage(message: PlainMessage): PlainMessage {
  requireArgument('message', 'message', message);
  const told = keys.flatMap((key) => (message[key] === undefined ? [] : [[key, message[key]]]));
  return Object.fromEntries(told) as unknown as PlainMessage;
}
