import { InputError, UsageError } from './error.ts';
import { type ErrorCode, errorCatalogue } from './error-catalogue.ts';
import type { MessageParams } from './message.ts';

/** The error of that code, to be thrown: with its words, and what they are made of. */
export function makeError(code: ErrorCode, params: MessageParams = {}): UsageError | InputError {
  const { kind, found, remedy } = errorCatalogue[code];
  const trouble = { code, found: found(params), remedy: remedy(params), params };
  return kind === 'usage' ? new UsageError(trouble) : new InputError(trouble);
}
