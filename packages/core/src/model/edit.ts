import type { FactStyle } from './dossier/fact-style.ts';

/** The texts of a Word file: the document itself, and what stands around it. */
export const storyKinds = ['body', 'header', 'footer', 'footnote', 'endnote', 'comment'] as const;
/** Which text of a Word file is meant: the document, a header, a footer, a note. */
export type StoryKind = (typeof storyKinds)[number];

/** Parts of the document that belong to no section. */
export type EditArea = 'masthead' | 'title' | 'addressees' | 'attachmentNote' | 'signature' | 'attachment' | 'imprint';

/** Where in a returned file something stands; of what is gone, where it stood in the draft. */
export interface EditPlace {
  readonly story: StoryKind;
  /** Counts paragraphs with words within its text, from 1. */
  readonly paragraph: number;
  /** Id of the section. */
  readonly section?: string | undefined;
  readonly area?: EditArea | undefined;
}

/**
 * One fact as a returned document has it: `moved` among other words, `respelled` with the same value, `unmarked` where its
 * bookmark is gone and every word around it is as it was.
 */
export interface FactEdit {
  readonly kind: 'unchanged' | 'unmarked' | 'changed' | 'respelled' | 'moved' | 'deleted';
  readonly id: string;
  readonly style: FactStyle;
  /** What the ledger prints there, with the words beside it where those were changed. */
  readonly expected: string;
  /** What stands there now; '' where it is gone. */
  readonly actual: string;
  readonly place: EditPlace;
}

/** A figure without a fact, also a year, a date or the number of a document: it came, went, was changed or moved. */
export interface FigureEdit {
  readonly kind: 'added' | 'removed' | 'changed' | 'respelled' | 'moved';
  /** In the draft; '' of what came. */
  readonly expected: string;
  /** In the returned file; '' of what went. */
  readonly actual: string;
  /** The sentence it stands in, of the draft where it is gone; of a very long one the words around it. */
  readonly sentence: string;
  readonly place: EditPlace;
  /** Who wrote the comment it stands in. */
  readonly author?: string | undefined;
}

/** One paragraph that a returned document has more or less than the draft. */
export interface ParagraphEdit {
  readonly kind: 'added' | 'removed';
  readonly text: string;
  readonly place: EditPlace;
}

/** What a Word file can hold that prints something and has no words to compare. */
export type UnreadKind =
  | 'picture'
  | 'chart'
  | 'diagram'
  | 'object'
  | 'chunk'
  | 'subdocument'
  | 'ink'
  | 'control'
  | 'field'
  | 'alternative'
  | 'direction'
  | 'numbering'
  | 'ruby'
  | 'hidden'
  | 'struck'
  | 'damaged';

/** Something in a returned file that was not read and that the draft did not have. */
export interface Unread {
  readonly kind: UnreadKind;
  /** What can be said of it: words that are hidden, the code of a field, the name of a part; '' where nothing can. */
  readonly words: string;
  /** Of a damaged part none. */
  readonly place: EditPlace | undefined;
}

/** What people did to a draft in Word, in reading order. */
export interface EditList {
  readonly facts: readonly FactEdit[];
  readonly figures: readonly FigureEdit[];
  /** Figures in comments, which are no text of the document. */
  readonly comments: readonly FigureEdit[];
  readonly unread: readonly Unread[];
  readonly paragraphs: readonly ParagraphEdit[];
}
