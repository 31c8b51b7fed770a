import type { LedgerEntry } from '../../model/ledger.ts';
import type { Relation } from '../../model/pack/relation.ts';

/** What is strange about a figure that may be right all the same. */
export interface Doubt {
  readonly entry: LedgerEntry;
  /** The key of the fact to look at. */
  readonly key: 'value' | 'prior' | 'from' | 'precision' | 'parts';
  /** The whole of it in words. */
  readonly words: string;
}

/** What a check looks at: the entries that a fact states as a number. */
export interface Stated {
  readonly entry: LedgerEntry;
  readonly value: string;
}

/** What is known beside the figures themselves. */
export interface Background {
  readonly year: number;
  readonly relations: readonly Relation[];
}

/** One way in which figures look wrong. `all` are the stated figures, in the ledger's order. */
export type PlausibilityCheck = (all: readonly Stated[], background: Background) => readonly Doubt[];
