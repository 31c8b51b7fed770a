/** A figure of the ledger among the words of a passage. */
export interface FactSpan {
  /** The metric. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a paragraph or of a cell as they are seen. */
export interface PassageWords {
  readonly text: string;
  /** How many characters at the start are its printed number, （一）. */
  readonly label: number;
  readonly facts: readonly FactSpan[];
}

/**
 * A paragraph or a row of a table, wherever it comes from: what two drafts are compared by. The text of a document is a list
 * of these, in reading order.
 */
export interface Passage {
  readonly kind: 'paragraph' | 'row';
  /** Of a heading, from 1; undefined for the text of the body. */
  readonly level: number | undefined;
  /** The section whose heading this is, where the document says so: it stays when the heading is worded anew. */
  readonly identity: string | undefined;
  /** The words of the heading it stands below, without their number; '' before the first. */
  readonly section: string;
  /** Which table of the document a row belongs to, from 0; undefined for a paragraph. */
  readonly table: number | undefined;
  /** One for a paragraph; for a row one for each cell, lines of a cell apart by a line feed. */
  readonly cells: readonly PassageWords[];
}
