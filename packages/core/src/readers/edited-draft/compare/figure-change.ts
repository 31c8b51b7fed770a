import type { BothFiles } from '../both-files.ts';
import type { PlacedFigure, StoryParagraph } from './read-story.ts';

/** A figure of the draft and the one that stands for it now; without the one it came, without the other it went. */
export interface FigureChange {
  readonly expected?: PlacedFigure;
  readonly actual?: PlacedFigure;
  /** Both say the same, among other words. */
  readonly moved: boolean;
  /** Every word of the passage is as it was; bookmarks of facts are gone. */
  readonly unmarked?: true;
}

/** The paragraphs of both files at a place where they differ. */
export type Passage = BothFiles<readonly StoryParagraph[]>;

export interface Comparison {
  readonly changes: readonly FigureChange[];
  /** Everywhere else the two files have the same facts among the same words. */
  readonly passages: readonly Passage[];
}
