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

export const lineSpot = (file: string, { number }: Line): Spot => ({
  place: { file, line: number, column: 1 },
  words: `第${number}行`,
});
