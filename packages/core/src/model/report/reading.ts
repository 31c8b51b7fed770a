import type { Place } from '../place.ts';

/**
 * How sure the structure of a report is that others made: `sure` where its headings have numbers or a style, `likely` where
 * only their words and places tell, `unsure` where some of it had to be guessed. What needs a part says nothing of the last.
 */
export type Confidence = 'sure' | 'likely' | 'unsure';

/** A stretch whose structure could not be read. */
export interface UnreadPassage {
  readonly place: Place;
  /** What was expected there and not found, in words: 正文没有分段. */
  readonly what: string;
}

/** How a report was read. */
export interface Reading {
  readonly confidence: Confidence;
  readonly unread: readonly UnreadPassage[];
}
