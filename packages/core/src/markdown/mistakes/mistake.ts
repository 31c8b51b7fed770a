import type { MessageId } from '../../message/index.ts';

/** Characters that mean something else than their writer thinks, by their offsets in the text they were found in. */
export interface Mistake {
  readonly id: MessageId;
  readonly start: number;
  readonly end: number;
  /** What was found, where its characters don't say it. */
  readonly actual?: string;
  readonly expected: readonly string[];
}

/** Stands in a text for each character that has been understood. */
export const understood = '\uFFFC';
