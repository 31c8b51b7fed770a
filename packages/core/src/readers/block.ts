import type { Place } from '../model/place.ts';

/** What a file says, in reading order, whatever its format: paragraphs and tables. */
export type SourceBlock = SourceParagraph | SourceTable;

/** Where something stands: for a message, and in words for people. */
export interface Spot {
  readonly place: Place;
  /** 第3段, 表1第5行第2列, 清单!C7 */
  readonly words: string;
}
/** A paragraph that was read. */
export interface SourceParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly spot: Spot;
  /** `一、`, `（一）` as Word shows it before the words, where nobody typed it; not part of `text`. */
  readonly number?: string;
  /** 1–9 where a style or the paragraph itself makes it a heading in Word, as `#` does in Markdown. */
  readonly outlineLevel?: number;
}

/** The paragraph as it is seen, its number before its words. A blank keeps digits and letters from running into them. */
export const shownText = ({
  number = '',
  text,
}: {
  readonly number?: string | undefined;
  readonly text: string;
}): string => `${number}${/[\p{L}\p{N}]$/u.test(number) ? ' ' : ''}${text}`;

/** Every row has the same number of cells: a merged cell stands in all the places it covers. */
export interface SourceTable {
  readonly type: 'table';
  readonly rows: readonly SourceRow[];
  readonly spot: Spot;
}
/** A row of a table that was read. */
export interface SourceRow {
  readonly cells: readonly SourceCell[];
}
/** A cell of a table that was read. */
export interface SourceCell {
  /** Lines and paragraphs of the cell, `\n` between them. */
  readonly text: string;
  readonly spot: Spot;
  /** A copy of the merged cell that begins to the left or above. */
  readonly copyOf?: 'left' | 'above';
}
