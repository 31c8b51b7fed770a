import type { LedgerEntry } from '../../model/ledger.ts';
import type { LimitRelation, SumRelation } from '../../model/pack/relation.ts';
import { addSpans, rangeOf, type Span } from './range-of.ts';

export type Entries = ReadonlyMap<string, LedgerEntry>;

/** One figure in a relation: of this year, or of last year where it was carried over. */
export interface Member {
  readonly entry: LedgerEntry;
  readonly isPrior: boolean;
  readonly span: Span | undefined;
}

/** A sum or a limit as two sides: the parts, and the whole with what was carried over. */
export interface Sides {
  readonly parts: readonly Member[];
  readonly whole: readonly Member[];
  /** Whether the sides are equal; else the parts are at most the whole. */
  readonly equal: boolean;
}

export function sidesOf(relation: SumRelation | LimitRelation, entries: Entries): Sides {
  const members = (ids: readonly string[], isPrior: boolean): readonly Member[] =>
    ids.flatMap((id) => {
      const entry = entries.get(id);
      return entry ? [memberOf(entry, isPrior)] : [];
    });
  const [parts, whole] = 'total' in relation ? [relation.sum, [relation.total]] : [relation.least, relation['at-most']];
  return {
    parts: members(parts, false),
    whole: [...members(whole, false), ...members(relation.prior, true)],
    equal: 'total' in relation,
  };
}

function memberOf(entry: LedgerEntry, isPrior: boolean): Member {
  if (!isPrior) return { entry, isPrior, span: rangeOf(entry) };
  const { prior } = entry;
  return { entry, isPrior, span: prior === undefined ? undefined : { low: prior, high: prior } };
}

/** The members whose figure is known. */
export const knownOf = (members: readonly Member[]): readonly Member[] =>
  members.filter(({ span }) => span !== undefined);

export const totalOf = (members: readonly Member[]): Span => addSpans(members.flatMap(({ span }) => span ?? []));
