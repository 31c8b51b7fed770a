import type { Passage } from '../model/redline/passage.ts';

/** The words before and after a passage in its text: by these a person finds its place again. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** Of the passage at this place; '' where nothing with words stands there. */
export function neighboursOf(passages: readonly Passage[], index: number): Neighbours {
  const beside = (step: number): string => {
    for (let at = index + step; at >= 0 && at < passages.length; at += step) {
      const words = lineOf(passages[at] as Passage);
      if (words !== '') return words;
    }
    return '';
  };
  return { before: beside(-1), after: beside(1) };
}

/** The words of a passage in one line, those of cells apart by a bar. */
export const lineOf = ({ cells }: Passage): string =>
  cells
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' | ');
