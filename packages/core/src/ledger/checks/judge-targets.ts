import type { LedgerEntry } from '../../model/ledger.ts';
import { judgeTarget, targetWords } from '../../numeral/index.ts';
import type { Claim } from '../claim.ts';
import { printUnrounded } from '../print-unrounded.ts';
import { statesQuantity } from '../read-quantity.ts';

/** The entries with the target of each fact that names one; a message where it is not met, or cannot be told. */
export function judgeTargets(
  entries: ReadonlyMap<string, LedgerEntry>,
  claims: ReadonlyMap<string, readonly Claim[]>,
): ReadonlyMap<string, LedgerEntry> {
  return new Map(
    [...entries].map(([id, entry]) => {
      const claim = claims.get(id)?.find(({ fact }) => fact.target !== undefined);
      const target = claim?.fact.target;
      if (!claim || !target) return [id, entry] as const;
      const { state, why } = judgeTarget(target, entry);
      const expected = [targetWords(target, entry.metric)];
      const reported = entry.quantity === undefined && statesQuantity(claim.fact);
      if (state === 'unmet') claim.object('fact/target-unmet', 'target', { actual: printUnrounded(entry), expected });
      if (state === 'unknown' && !reported) claim.object('fact/target-unknown', 'target', { actual: why, expected });
      return [id, { ...entry, target: { target, state } }] as const;
    }),
  );
}
