import type { Prose } from '../dossier/dossier.ts';
import type { FactStyle } from '../dossier/fact-style.ts';
import type { Place } from '../place.ts';
import type { EditionId } from './edition.ts';
import type { SectionLevel } from './report.ts';

/** What one mark in rendered Markdown stands for; the mark carries its index in `uses`. */
export type Use =
  | { readonly kind: 'fact'; readonly id: string; readonly style: FactStyle; readonly place: Place }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'task'; readonly id: string }
  | { readonly kind: 'evidence'; readonly id: string }
  | { readonly kind: 'comment'; readonly text: string; readonly editions?: readonly EditionId[] }
  /** Stands alone in its paragraph and is replaced by the blocks of the section's prose. */
  | { readonly kind: 'prose'; readonly prose: Prose };

/** Markdown with marks, as a template rendered it. */
export interface RenderedText {
  readonly markdown: string;
  readonly uses: readonly Use[];
  /** With a column only where a person wrote it as it is; undefined where several files made it. */
  readonly place: Place | undefined;
}

/** A section of the outline, rendered but not yet parsed. */
export interface RenderedSection {
  readonly id: string;
  readonly level: SectionLevel;
  readonly runIn: boolean;
  readonly owner: string | undefined;
  readonly title: RenderedText;
  readonly body: RenderedText | undefined;
  /** Lists from the data stand where its prose is missing. */
  readonly fromData: boolean;
  /** What may be worth writing of here. */
  readonly hints: readonly string[];
  readonly children: readonly RenderedSection[];
}

/** A whole report, rendered but not yet parsed. */
export interface RenderedReport {
  readonly title: RenderedText;
  readonly preamble: RenderedText | undefined;
  readonly closing: RenderedText | undefined;
  readonly sections: readonly RenderedSection[];
}
