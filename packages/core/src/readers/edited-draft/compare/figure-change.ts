import type { PlacedFigure, StoryParagraph } from './read-story.ts';

/** A figure of the draft and the one that stands for it now; without the one it came, without the other it went. */
export interface FigureChange {
  readonly expected?: PlacedFigure;
  readonly actual?: PlacedFigure;
  /** Both say the same, among other words. */
  readonly moved: boolean;
}

/** The paragraphs of both files at a place where they differ. */
export interface Passage {
  readonly built: readonly StoryParagraph[];
  readonly returned: readonly StoryParagraph[];
}
