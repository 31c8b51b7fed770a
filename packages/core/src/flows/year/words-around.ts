import type { FigureMatch } from '../../readers/figures/index.ts';

/** Marks at which the words around a figure begin and end, and how many characters are looked through. */
export interface Surroundings {
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
}

/** The words that a figure stands in, from the mark before it to the mark behind it. */
export function wordsAround(
  text: string,
  { start, end }: Pick<FigureMatch, 'start' | 'end'>,
  { from, to, before, after }: Surroundings,
): string {
  const ahead = text.slice(Math.max(0, start - before), start);
  const first = Math.max(...[...from].map((mark) => ahead.lastIndexOf(mark))) + 1;
  const rest = text.slice(end, end + after);
  const stop = [...rest].findIndex((character) => to.includes(character));
  return `${ahead.slice(first)}${text.slice(start, end)}${stop < 0 ? rest : [...rest].slice(0, stop).join('')}`.trim();
}
