import type { Line } from '../framework/line.ts';

/** A sentence of a line, with its offset in it. */
export interface LineSentence {
  readonly text: string;
  readonly start: number;
}

/** The sentences of a line, each with its 。！？； and the closing marks after it. */
export function* sentencesIn({ text }: Pick<Line, 'text'>, ends = '。！？'): Generator<LineSentence> {
  const piece = new RegExp(`[^${ends}]*[${ends}]+[”’）》」』]*|[^${ends}]+`, 'g');
  for (const match of text.matchAll(piece)) yield { text: match[0], start: match.index };
}
