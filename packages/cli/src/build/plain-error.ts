import { InputError, type MessageParams, UsageError } from '@fazhi/core';

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

export function plainError(error: unknown): PlainError {
  if (error instanceof UsageError || error instanceof InputError) {
    const { code, message: found, remedy, params } = error;
    return { kind: error instanceof UsageError ? 'usage' : 'input', code, found, remedy, params };
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'internal', name, message, stack };
}

/** The error again, with the same words and the same exit code. */
export function thrownFrom(plain: PlainError): Error {
  if (plain.kind !== 'internal') return new kinds[plain.kind](plain);
  const { name, message, stack } = plain;
  return Object.assign(new Error(message), { name, stack });
}
