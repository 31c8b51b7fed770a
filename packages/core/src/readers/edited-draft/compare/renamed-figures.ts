import { countsOther } from '../figures/counted-words.ts';
import type { FigureChange, Passage } from './figure-change.ts';
import { figuresOf, type PlacedFigure } from './read-story.ts';

/** So far before a figure stands what it counts. */
const reach = 8;

/** Figures that stayed while the words right before them came to count something else: 数量21 made 金额21. */
export function renamedFigures(passages: readonly Passage[]): readonly FigureChange[] {
  return passages.flatMap(({ built, returned }) => {
    const now = figuresOf(returned);
    return figuresOf(built).flatMap((expected, index): readonly FigureChange[] => {
      const actual = now[index];
      if (!actual || !countsOther(wordsBefore(expected), wordsBefore(actual))) return [];
      return [{ expected: withWords(expected), actual: withWords(actual), moved: false }];
    });
  });
}

const wordsBefore = ({ paragraph: { text }, start }: PlacedFigure): string =>
  /[^，。；：、\d\n]{0,8}：?$/.exec(text.slice(Math.max(0, start - reach), start))![0];

const withWords = (figure: PlacedFigure): PlacedFigure => ({ ...figure, wide: wordsBefore(figure) + figure.text });
