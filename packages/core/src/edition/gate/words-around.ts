import { pairsOf } from './name-words.ts';
import type { StatedValue } from './stated-values.ts';

const [before, after] = [60, 30];
const ending = /[。！？；!?;\n]/;

/** Pairs of the words around a figure within its sentence, and within reach. */
export function wordsAround(
  text: string,
  { start, end }: Pick<StatedValue, 'start' | 'end'>,
  beside: string,
): ReadonlySet<string> {
  const lead = text
    .slice(Math.max(0, start - before), start)
    .split(ending)
    .at(-1)!;
  const tail = text.slice(end, end + after).split(ending, 1)[0]!;
  return new Set([lead, tail, beside].flatMap((words) => [...pairsOf(words)]));
}
