import type { StatedValue } from '../figures/stated-value.ts';
import { pairsOf } from './name-words.ts';

type Span = Pick<StatedValue, 'start' | 'end'> & Partial<Pick<StatedValue, 'composed'>>;

const [before, after, within] = [60, 30, 90];
const sentenceEnd = /[。！？；!?;\n]/;
const clauseEnd = /[。！？；!?;\n，,、：:]/;

/** Pairs of the words around a figure within its sentence, and within reach. */
export const wordsAround = (text: string, figure: Span, beside: string): ReadonlySet<string> =>
  pairsIn([...partsAround(text, figure, sentenceEnd), beside]);

/** What stands before and after a figure up to the next comma, and what belongs to it elsewhere, in its row. */
export interface Clause {
  readonly own: string;
  readonly beside: string;
}

/** The clause of a figure, without the figure: what it counts, if anything there says so. */
export const clauseOf = (text: string, figure: Span, beside: string): Clause => ({
  own: partsAround(text, figure, clauseEnd).join('，'),
  beside,
});

/** Pairs of the sentence before that of a figure, within reach. */
export function earlierPairs(text: string, { start }: Span): ReadonlySet<string> {
  const sentences = text.slice(Math.max(0, start - before), start).split(sentenceEnd);
  return pairsOf(sentences.at(-2) ?? '');
}

/** What is computed of several figures has words between them, too. */
function partsAround(text: string, { start, end, composed }: Span, ending: RegExp): readonly string[] {
  const lead = text
    .slice(Math.max(0, start - before), start)
    .split(ending)
    .at(-1)!;
  const between = composed ? [text.slice(start, Math.min(end, start + within))] : [];
  return [lead, ...between, text.slice(end, end + after).split(ending, 1)[0]!];
}

const pairsIn = (parts: readonly string[]): ReadonlySet<string> =>
  new Set(parts.flatMap((words) => [...pairsOf(words)]));
