import { requireArgument } from './arguments/require-argument.ts';
import type { Severity } from './kind.ts';
import type { Message } from './message.ts';

/**
 * How grave a message is.
 *
 * @param message a message
 * @returns `error` where `fatal` is true, `warning` where it is false, else `info`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * severityOf({ fatal: false }); // 'warning'
 * ```
 */
export function severityOf(message: Pick<Message, 'fatal'>): Severity {
  requireArgument('message', 'message', message);
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info';
}

/**
 * Whether one of these messages is an error.
 *
 * @param messages messages, or what is left of them
 * @returns true where `fatal` is true of one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * hasErrors(draftFrom(dossier, packs).messages); // false
 * ```
 */
export function hasErrors(messages: readonly Pick<Message, 'fatal'>[]): boolean {
  requireArgument('messages', 'messages', messages);
  return messages.some((message) => message.fatal === true);
}
