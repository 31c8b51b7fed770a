import type { SourceTable, Spot } from '../block.ts';

export interface Line {
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
}

/** A table and the index of the line after it. */
export interface FoundTable {
  readonly table: SourceTable;
  readonly end: number;
}

/** The spot of these words of the line, or of all of it. */
export const lineSpot = (file: string, { number, text }: Line, words = ''): Spot => ({
  place: { file, line: number, column: Math.max(0, text.indexOf(words)) + 1 },
  words: `第${number}行`,
});
