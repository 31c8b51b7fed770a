import type { Evidence } from './dossier/evidence.ts';
import type { Fact, Precision, Target } from './dossier/fact.ts';
import type { Metric } from './pack/metric.ts';
import type { Relation } from './pack/relation.ts';
import type { Place } from './place.ts';
import type { Classification, IsoDate } from './primitives.ts';

/** An exact decimal as text, such as `99.93199591975519`; never a binary float. */
export type DecimalText = string;

/** What a fact says, one form each. A rate's `value` is in per cent, unrounded. */
export type Quantity =
  | { readonly form: 'number'; readonly value: DecimalText }
  | {
      readonly form: 'ratio';
      readonly value: DecimalText;
      readonly numerator: DecimalText;
      readonly denominator: DecimalText;
    }
  | {
      readonly form: 'parts';
      readonly value: DecimalText;
      readonly parts: readonly (readonly [name: string, value: DecimalText])[];
    }
  | { readonly form: 'change'; readonly from: DecimalText; readonly to: DecimalText }
  | { readonly form: 'text'; readonly value: string };

/** Whether the figure reaches its target; `unknown` where figure or target do not say enough. */
export type TargetState = 'met' | 'unmet' | 'unknown';

/** One metric with the fact that fills it, or none: then it is open. */
export interface LedgerEntry {
  readonly metric: Metric;
  readonly fact: Fact | undefined;
  /** Undefined while open, and where the fact's numbers contradict themselves. */
  readonly quantity: Quantity | undefined;
  readonly precision: Precision;
  readonly prior: DecimalText | undefined;
  /** How last year's value is meant; exact where it is not said. */
  readonly priorPrecision?: Precision | undefined;
  /** Name of the department that supplied it, or owes it. */
  readonly source: string | undefined;
  readonly asOf: IsoDate;
  readonly evidence: readonly Evidence[];
  /** What the fact says; else internal where a document behind it, or a figure it is computed from, is. */
  readonly classification: Classification;
  readonly target?: { readonly target: Target; readonly state: TargetState };
  readonly place: Place | undefined;
}

/** 台账: every metric the pack and the dossier know, by metric id, in the catalogue's order. */
export interface Ledger {
  /** Of a dossier made from values: there are no files that messages could name. */
  readonly ofValues?: true;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  /** How the metrics hang together: what the pack says, what the dossier says, what derivations imply. */
  readonly relations: readonly Relation[];
}
