import type { Passage } from '../../model/redline/passage.ts';

/** The words of a passage as they are compared: without its number, and whatever its figures say. */
export const likenessText = ({ cells }: Passage): string =>
  cells
    .map(({ text, label }) =>
      text
        .slice(label)
        .replace(/\s+/g, '')
        .replace(/[\d,.]+/g, '0'),
    )
    .join('\t');

/** Two characters side by side, with how often they do: what the likeness of two texts is measured by. */
export type Bigrams = ReadonlyMap<string, number>;

export function bigramsOf(text: string): Bigrams {
  const bigrams = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const bigram = text.slice(at, at + 2);
    bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1);
  }
  return bigrams;
}

/** From 0, nothing in common, to 1, the same. */
export function likeness(a: Bigrams, b: Bigrams, lengths: number): number {
  if (lengths === 0) return 1;
  let shared = 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const [bigram, count] of few) shared += Math.min(count, many.get(bigram) ?? 0);
  return (2 * shared) / lengths;
}
