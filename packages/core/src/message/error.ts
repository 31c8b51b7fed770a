/** What the user or the machine has wrong: a stable code, what was found, and what to do. */
export interface Trouble {
  readonly code: string;
  /** What was found, a Chinese sentence without its full stop. */
  readonly found: string;
  /** What to do, likewise. */
  readonly remedy: string;
}

abstract class TroubleError extends Error {
  readonly code: string;
  readonly remedy: string;
  constructor({ code, found, remedy }: Trouble) {
    super(found);
    this.code = code;
    this.remedy = remedy;
  }
}

/** A command was called in a way that cannot be carried out. Exit code 2. */
export class UsageError extends TroubleError {
  override readonly name = 'UsageError';
}

/** A file or folder cannot be used at all. Exit code 2. */
export class InputError extends TroubleError {
  override readonly name = 'InputError';
}
