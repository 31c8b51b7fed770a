import type { Message, PlainMessage, Suppressed } from '@fazhi/core';

/** What `check` hands to the reporter of a format. */
export interface CheckReport {
  readonly messages: readonly Message[];
  /** Every dossier or report that was checked. */
  readonly targets: readonly string[];
  /** How many could not be. */
  readonly troubles: number;
  /** The targets that a message concerns: several where it is about a pack they share. */
  readonly owners: ReadonlyMap<PlainMessage, readonly string[]>;
  /** Silenced by a comment with its reason. */
  readonly suppressed: readonly Suppressed[];
  readonly openSlots: readonly { readonly dossier: string; readonly id: string; readonly text: string }[];
  /** Where they were asked for. */
  readonly ledgers: readonly unknown[] | undefined;
  /** Texts of the files that messages name. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many files were fixed. */
  readonly fixed: number;
  readonly version: string;
  readonly colour: boolean;
  readonly quiet: boolean;
}
export type CheckReporter = (report: CheckReport) => string;
