import type { ProseWords } from '../../../markdown/index.ts';
import type { Prose } from '../../../model/dossier/dossier.ts';
import type { Piece } from './words/pieces.ts';

/** One thing of a section's text that prints a paragraph or a row, or a comment between two. */
export interface HomeItem {
  readonly content: ProseWords;
  /** What it prints, one list for each cell; of a comment nothing. */
  readonly cells: readonly (readonly Piece[])[];
  /** Of a heading, in the report: from 1. */
  readonly level?: number | undefined;
  /** As it is typed in its file, with what stands before it; absent where a template made it. */
  readonly typed?: { readonly text: string; readonly gap: string };
}

/** A text of the report that has one source: the body of a section, what stands before the first, an attachment. */
export interface Home {
  /** Of the section; `preamble`, `closing`. */
  readonly id: string;
  readonly kind: 'section' | 'preamble' | 'closing' | 'attachment';
  /** Its headings go below this level. */
  readonly level: number;
  readonly title: readonly Piece[];
  /** The title stands at the start of the first paragraph. */
  readonly runIn: boolean;
  /** What people wrote for it, if anyone did. */
  readonly prose: Prose | undefined;
  /** Lines of the prose file before its first item: the title. */
  readonly head: string;
  readonly items: readonly HomeItem[];
  /** How deep the shallowest heading of the prose is typed. */
  readonly shallowest: number | undefined;
  /** Whether its prose was found again in the report: else nothing is written over it. */
  readonly isKnown: boolean;
}

/** A paragraph or a row of the built file, by what it is made of. */
export interface HomeLine {
  readonly home: Home;
  /** Indices of the items it prints: of a heading in its paragraph both; none of a title alone. */
  readonly items: readonly number[];
  readonly isTitle: boolean;
  readonly kind: 'paragraph' | 'row';
  readonly cells: readonly (readonly Piece[])[];
}

/** Whether that file holds the words alone, and not among the keys of report.yaml. */
export const isWholeFile = (file: string): boolean => /\.(?:md|markdown|txt)$/i.test(file);
