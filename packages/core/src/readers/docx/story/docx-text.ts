import type { UnreadSpot } from './unread.ts';

/** Tracked changes as if all were accepted, or as if none had been made. */
export type Revisions = 'accepted' | 'original';

/** Where in a paragraph's text a bookmark stands; one that runs on is cut at the paragraph's end. */
export interface BookmarkSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a Word file, with its text and the bookmarks in it. */
export interface DocxParagraph {
  readonly text: string;
  readonly bookmarks: readonly BookmarkSpan[];
  /** It stands in a cell of a table. */
  readonly cell: boolean;
  /** Id of its style; only known where someone watches. */
  readonly style?: string | undefined;
  /** Of the comment it belongs to. */
  readonly author?: string | undefined;
}

/** What one text of a Word file says. */
export interface DocxText {
  readonly paragraphs: readonly DocxParagraph[];
  /** Text between the two ends of each bookmark, by name. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Someone changed the text with tracking on, and nobody has settled the changes. */
  readonly revised: boolean;
  /** What prints and was not read, in reading order; always empty where nobody asked. */
  readonly unread: readonly UnreadSpot[];
}
