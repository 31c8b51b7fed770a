import type { DocxParagraph, DocxText } from '../../docx/index.ts';
import { plain } from '../figures/plain.ts';
import { type DraftFigure, readFigures } from '../figures/read-figures.ts';

/** A paragraph with words. */
export interface StoryParagraph {
  readonly text: string;
  /** Within its text, counted from 0; paragraphs without words are left out. */
  readonly index: number;
  readonly cell: boolean;
  readonly author: string | undefined;
  /** Bookmarks of the facts in it. */
  readonly facts: readonly string[];
  /** Two paragraphs with the same signature have the same words and the same facts among them. */
  readonly signature: string;
  readonly figures: () => readonly DraftFigure[];
}

/** A figure in its paragraph. */
export interface PlacedFigure extends DraftFigure {
  readonly paragraph: StoryParagraph;
}

/** The paragraphs of one text, or of several that are read as one. */
export function readStory(
  texts: readonly DocxText[],
  isFact: (bookmark: string) => boolean,
): readonly StoryParagraph[] {
  return texts
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph, index) => {
      const words = plain(paragraph.text);
      if (words === '') return [];
      const { text, cell, author } = paragraph;
      const spans = paragraph.bookmarks.filter(({ name }) => isFact(name));
      const signature = [words, ...spans.map(({ name, start, end }) => `${name} ${start} ${end}`)].join('\n');
      const facts = spans.map(({ name }) => name);
      return [{ text, index, cell, author, facts, signature, figures: once(paragraph, isFact) }];
    });
}

/** Reading is for the paragraphs that differ; the others are never asked. */
function once(paragraph: DocxParagraph, isFact: (bookmark: string) => boolean): () => readonly DraftFigure[] {
  let known: readonly DraftFigure[] | undefined;
  return () => {
    known ??= readFigures(paragraph, isFact);
    return known;
  };
}

export const figuresOf = (paragraphs: readonly StoryParagraph[]): readonly PlacedFigure[] =>
  paragraphs.flatMap((paragraph) => paragraph.figures().map((figure) => ({ ...figure, paragraph })));
