import type { LayoutSettings } from './layout.ts';
import type { Metric } from './metric.ts';

/** A template with the file it came from, for messages. */
export interface Template {
  readonly file: string;
  readonly text: string;
}

/** One block of a resolved outline. */
export interface OutlineSection {
  readonly id: string;
  readonly title: Template;
  readonly body: Template | undefined;
  readonly runIn: boolean;
  readonly whenMissing: 'drop' | 'slot';
  /** Metric ids without which the section is missing its data. */
  readonly needs: readonly string[];
  readonly owner: string | undefined;
  readonly children: readonly OutlineSection[];
}

/** A pack with its layers applied: what a draft is made from. */
export interface Outline {
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  readonly title: Template;
  readonly preamble: Template | undefined;
  readonly closing: Template | undefined;
  readonly sections: readonly OutlineSection[];
  readonly partials: ReadonlyMap<string, Template>;
  readonly metrics: readonly Metric[];
  readonly layout: LayoutSettings | undefined;
}
