import { countsOther } from '../figures/counted-words.ts';
import { plain } from '../figures/plain.ts';
import { classesIn } from '../figures/words-beside.ts';
import { asFigure } from './as-figure.ts';
import type { FigureChange, Passage } from './figure-change.ts';
import type { StoryParagraph } from './read-story.ts';

/** Heads of a row or column that say something else of its figures now: 受理 made 不予受理, 数量 made 上年数量 or 金额. */
export function relabelledCells(passages: readonly Passage[]): readonly FigureChange[] {
  return passages.flatMap(({ built, returned }): readonly FigureChange[] => {
    if (built.length !== returned.length) return [];
    return built.flatMap((expected, index) => {
      const actual = returned[index]!;
      if (!isLabel(expected) || !isLabel(actual) || plain(expected.text) === plain(actual.text)) return [];
      const [before, now] = [classesIn(expected.text), classesIn(actual.text)];
      if (
        before.join(' ') === now.join(' ') &&
        !countsOther(expected.text, actual.text) &&
        isRate(expected) === isRate(actual)
      )
        return [];
      return [{ expected: asFigure(expected), actual: asFigure(actual), moved: false }];
    });
  });
}

const isRate = ({ text }: StoryParagraph): boolean => /率(?:[（(].*)?$/.test(text.trim());

/** Longer cells explain something, and no figure stands in them. */
const longestLabel = 20;
const isLabel = ({ cell, text, figures }: StoryParagraph): boolean =>
  cell && text.length <= longestLabel && figures().length === 0;
