import { readSentence } from '../figures/sentence.ts';
import type { PlacedFigure, StoryParagraph } from './read-story.ts';

/** All words of a cell without figures, told of as one. */
export const asFigure = (paragraph: StoryParagraph): PlacedFigure => ({
  paragraph,
  start: 0,
  end: paragraph.text.length,
  text: paragraph.text,
  wide: paragraph.text,
  sentence: readSentence(paragraph.text, true),
  facts: new Map(),
  key: '',
});
