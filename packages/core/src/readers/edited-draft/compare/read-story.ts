import type { DocxText } from '../../docx/index.ts';
import { plain } from '../figures/plain.ts';
import { type DraftFigure, readFigures } from '../figures/read-figures.ts';

/** A paragraph with words, and its figures. */
export interface StoryParagraph {
  readonly text: string;
  /** Within its text, counted from 0; paragraphs without words are left out. */
  readonly index: number;
  readonly cell: boolean;
  readonly author: string | undefined;
  readonly figures: readonly DraftFigure[];
  /** Two paragraphs with the same signature say the same. */
  readonly signature: string;
}

/** A figure in its paragraph. */
export interface PlacedFigure extends DraftFigure {
  readonly paragraph: StoryParagraph;
}

export const figuresOf = (paragraphs: readonly StoryParagraph[]): readonly PlacedFigure[] =>
  paragraphs.flatMap((paragraph) => paragraph.figures.map((figure) => ({ ...figure, paragraph })));

/** The paragraphs of one text, or of several that are read as one. */
export function readStory(
  texts: readonly DocxText[],
  isFact: (bookmark: string) => boolean,
): readonly StoryParagraph[] {
  const paragraphs = texts.flatMap((text) => text.paragraphs);
  return paragraphs.flatMap((paragraph, index) => {
    const words = plain(paragraph.text);
    if (words === '') return [];
    const { text, cell, author } = paragraph;
    const figures = readFigures(paragraph, isFact);
    const signature = [words, ...figures.map(({ key }) => key)].join('\n');
    return [{ text, index, cell, author, figures, signature }];
  });
}
