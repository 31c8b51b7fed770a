import type { AppliedPatch, BlockOrigins, Origin } from '../dossier/origin.ts';
import type { RuleLevel, RuleSettings } from '../lint.ts';
import type { Place } from '../place.ts';
import type { LayoutKeys } from '../report/layout.ts';
import type { Formulation } from './formulation.ts';
import type { Metric } from './metric.ts';
import type { Relation } from './relation.ts';

/** A template with the file it came from, for messages. */
export interface Template {
  readonly file: string;
  readonly text: string;
  /** Where the text begins in its file, if not at the start: a title stands in pack.yaml. */
  readonly start?: { readonly line: number; readonly column: number };
  /** Where layers added to it: the files that make up the text, in order. */
  readonly parts?: readonly Template[];
  /** Its syntax tree, where it was known beforehand. */
  readonly tree?: object | undefined;
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

/** What no layer above may change. */
export interface Locked {
  /** The label of the pack that locked it. */
  readonly pack: string;
  /** The level of a rule; undefined of what is none. */
  readonly level?: RuleLevel | undefined;
}

/** A pack with its layers applied: what a draft is made from. */
export interface Outline {
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  /** The versions of fazhi that the last layer is written for. */
  readonly engine?: string | undefined;
  readonly title: Template;
  readonly preamble: Template | undefined;
  readonly closing: Template | undefined;
  readonly sections: readonly OutlineSection[];
  readonly partials: ReadonlyMap<string, Template>;
  readonly metrics: readonly Metric[];
  /** How the metrics hang together, base first. */
  readonly relations: readonly Relation[];
  /** Where each relation is written, by its key; given a path, one of its sides. */
  readonly relationPlaces: ReadonlyMap<string, (path?: string) => Place>;
  /** Wording by report year. */
  readonly formulations: readonly Formulation[];
  readonly layout: LayoutKeys | undefined;
  /** What each layer says of rules, base first. */
  readonly rules: readonly RuleSettings[];
  /** Who set what, by block id: sections, also those removed, `preamble`, `closing`, `report`. */
  readonly origins: ReadonlyMap<string, BlockOrigins>;
  /** The same by metric id. */
  readonly metricOrigins: ReadonlyMap<string, BlockOrigins>;
  /** Which layer's file each partial is, and what it hides, by the partial's name. */
  readonly partialOrigins: ReadonlyMap<string, Origin>;
  /** Patches that met a block of a base, in the order of layers and of their files. */
  readonly patches: readonly AppliedPatch[];
  /** By block, its words with what stands beside them: what prose in its place was written in view of. */
  readonly grounds: ReadonlyMap<string, string>;
  /** Which layer locked what, by the id of a block, of a metric or of a rule, with the level that a rule is locked at. */
  readonly locked: ReadonlyMap<string, Locked>;
  /** Old ids of sections to those they go by now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Templates of the last layer that no block takes. */
  readonly unused: readonly Template[];
}
