import { requireArgument } from './arguments/require-argument.ts';
import { InputError, UsageError } from './error.ts';
import type { MessageParams } from './message.ts';

const kinds = { usage: UsageError, input: InputError } as const;

/** A thrown thing as plain data: between threads errors lose what they carry. */
export type PlainError =
  | {
      readonly kind: keyof typeof kinds;
      readonly code: string;
      readonly found: string;
      readonly remedy: string;
      readonly params: MessageParams;
    }
  | { readonly kind: 'internal'; readonly name: string; readonly message: string; readonly stack: string | undefined };

/**
 * A thrown thing as plain data, for another thread.
 *
 * @param error what was thrown
 * @returns its code, words and parameters; of an error of another kind name, message and stack
 * @example
 * ```ts
 * const error = new InputError({ code: 'ours/gone', found: '没有了', remedy: '请再发一次' });
 * thrownFrom(structuredClone(plainError(error))).message; // '没有了'
 * ```
 */
export function plainError(error: unknown): PlainError {
  if (error instanceof UsageError || error instanceof InputError) {
    const { code, message: found, remedy, params } = error;
    return { kind: error instanceof UsageError ? 'usage' : 'input', code, found, remedy, params };
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'internal', name, message, stack };
}

/**
 * The error again, with the same class, words and code.
 *
 * @param plain what `plainError` returned in another thread
 * @returns an error to throw
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * thrownFrom(plainError(new RangeError('too far'))).name; // 'RangeError'
 * ```
 */
export function thrownFrom(plain: PlainError): Error {
  requireArgument('plainError', 'plain', plain);
  if (plain.kind !== 'internal') return new kinds[plain.kind](plain);
  const { name, message, stack } = plain;
  return Object.assign(new Error(message), { name, stack });
}
