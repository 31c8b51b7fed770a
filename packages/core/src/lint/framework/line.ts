import type { Place } from '../../model/place.ts';
import type { Attachment, Inline, Section } from '../../model/report/report.ts';
import type { HeadingClass, PartClass } from '../../tree/index.ts';

/** One title, heading, paragraph, item or cell, as a reader sees it: what most rules look at. */
export interface Line {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'cell';
  /** The number as printed, facts with their text; marks and comments print nothing. */
  readonly text: string;
  /**
   * The same characters, but `￼` for each that is not the writer's own: figures and words from data, slots, links, words in
   * “ ” and 《 》, document numbers, web and mail addresses. A rule that matches here leaves quotations alone.
   */
  readonly free: string;
  /** Level of a heading, 1–4; 0 of anything else. */
  readonly level: number;
  /** Sections it stands in, outermost first; a heading stands in its own. */
  readonly sections: readonly Section[];
  readonly attachment: Attachment | undefined;
  /** The part of the report it stands in, by its heading or by what is told; undefined outside of parts. */
  readonly part?: { readonly class: HeadingClass; readonly names: readonly PartClass[] } | undefined;
  readonly place: Place | undefined;
  readonly segments: readonly Segment[];
}

/** A run of a line's text that one node prints. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Undefined for the printed number of a heading. */
  readonly node: Inline | undefined;
}

/** What stands in `free` for a character that is not the writer's own. */
export const masked = '\uFFFC';
