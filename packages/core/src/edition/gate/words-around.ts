import { pairsOf } from './name-words.ts';
import type { StatedValue } from './stated-value.ts';

type Span = Pick<StatedValue, 'start' | 'end'>;

const [before, after] = [60, 30];
const sentenceEnd = /[。！？；!?;\n]/;
const clauseEnd = /[。！？；!?;\n，,、：:]/;

/** Pairs of the words around a figure within its sentence, and within reach. */
export const wordsAround = (text: string, figure: Span, beside: string): ReadonlySet<string> =>
  pairsAround(text, figure, beside, sentenceEnd);

/** Pairs of the words around a figure up to the next comma: what it counts, if anything there says so. */
export const wordsOfClause = (text: string, figure: Span, beside: string): ReadonlySet<string> =>
  pairsAround(text, figure, beside, clauseEnd);

/** Pairs of the sentence before that of a figure, within reach. */
export function wordsBefore(text: string, { start }: Span): ReadonlySet<string> {
  const sentences = text.slice(Math.max(0, start - before), start).split(sentenceEnd);
  return pairsOf(sentences.at(-2) ?? '');
}

function pairsAround(text: string, { start, end }: Span, beside: string, ending: RegExp): ReadonlySet<string> {
  const lead = text
    .slice(Math.max(0, start - before), start)
    .split(ending)
    .at(-1)!;
  const tail = text.slice(end, end + after).split(ending, 1)[0]!;
  return new Set([lead, tail, beside].flatMap((words) => [...pairsOf(words)]));
}
