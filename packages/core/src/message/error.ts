import type { ErrorCode } from './error-catalogue.ts';
import type { MessageParams } from './message.ts';

/** What the user or the machine has wrong: a stable code, what was found, and what to do. */
export interface Trouble {
  /** One of `ErrorCode` where the library throws it; a program on top of it has codes of its own. */
  readonly code: ErrorCode | (string & {});
  /** What was found, a Chinese sentence without its full stop. */
  readonly found: string;
  /** What to do, likewise. */
  readonly remedy: string;
  /** What these words are made of. */
  readonly params?: MessageParams | undefined;
}

abstract class TroubleError extends Error {
  readonly code: ErrorCode | (string & {});
  readonly remedy: string;
  readonly params: MessageParams;
  constructor({ code, found, remedy, params = {} }: Trouble) {
    super(found);
    this.code = code;
    this.remedy = remedy;
    this.params = params;
  }
}

/** A function or a command was called in a way that cannot be carried out. */
export class UsageError extends TroubleError {
  override readonly name = 'UsageError';
}

/** A file or folder cannot be used at all. */
export class InputError extends TroubleError {
  override readonly name = 'InputError';
}
