import type { Passage } from './passage.ts';

/** `data` changes a number; `form` how it is set: its printed number, its level; `wording` is everything else. */
export type EditOf = 'data' | 'wording' | 'form';

/** One change of words: those from `start` to `end` in the older text gave way to `words`; either may be empty. */
export interface WordEdit {
  readonly of: EditOf;
  /** Which cell of a row; 0 in a paragraph. */
  readonly cell: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Where the newer words begin in the newer text. */
  readonly at: number;
  /** The metric whose figure it is, where a document says so. */
  readonly metric?: string | undefined;
}

/** A heading that became text, or of another level; undefined is the text of the body. */
export interface LevelEdit {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/**
 * What became of one passage. `from` counts the passages of the older text, `to` those of the newer, both from 0. A moved one
 * stands among others than before, and its words may have changed as well.
 */
export type PassageEdit =
  | { readonly kind: 'deleted'; readonly from: number; readonly before: Passage }
  | { readonly kind: 'inserted'; readonly to: number; readonly after: Passage }
  | {
      readonly kind: 'changed' | 'moved';
      readonly from: number;
      readonly to: number;
      readonly before: Passage;
      readonly after: Passage;
      readonly words: readonly WordEdit[];
      readonly level?: LevelEdit;
    };

/** Two texts side by side: what is in both, and what is not. */
export interface Redline {
  /** In reading order; what is gone stands before what came in its place. Empty where the two are the same. */
  readonly edits: readonly PassageEdit[];
  /** Of each passage of the newer text the one of the older that it was; undefined for one that came. */
  readonly origins: readonly (number | undefined)[];
}
