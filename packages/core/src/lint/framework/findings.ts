import type { Message } from '../../message/index.ts';

/** A finding that a comment silences. */
export interface Suppressed {
  readonly message: Message;
  readonly reason: string;
}

/** What a check found, and what it would have said but for comments. */
export interface Findings {
  readonly messages: readonly Message[];
  readonly suppressed: readonly Suppressed[];
}
