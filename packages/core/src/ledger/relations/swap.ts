import type { LedgerEntry } from '../../model/ledger.ts';
import { metricsIn, type Relation } from '../../model/pack/relation.ts';
import { judgeRate } from './judge-rate.ts';
import { judgeSides } from './judge-sides.ts';
import { type Entries, sidesOf } from './sides.ts';

/**
 * Two figures of a broken relation that, put in each other's place, mend it and every other relation they stand in: they
 * were probably entered the wrong way round. Undefined where no two do.
 */
export function mendedBySwap(
  relation: Relation,
  entries: Entries,
  relations: readonly Relation[],
): readonly [LedgerEntry, LedgerEntry] | undefined {
  const stated = metricsIn(relation).flatMap((id) => {
    const entry = entries.get(id);
    return entry?.fact && entry.quantity?.form === 'number' ? [entry] : [];
  });
  for (const [at, one] of stated.entries())
    for (const other of stated.slice(at + 1)) {
      if (one.metric.kind !== other.metric.kind) continue;
      const swapped = new Map(entries)
        .set(one.metric.id, { ...one, quantity: other.quantity, precision: other.precision })
        .set(other.metric.id, { ...other, quantity: one.quantity, precision: one.precision });
      const touched = relations.filter((each) => {
        const ids = metricsIn(each);
        return ids.includes(one.metric.id) || ids.includes(other.metric.id);
      });
      if ([relation, ...touched].every((each) => holds(each, swapped))) return [one, other];
    }
  return undefined;
}

function holds(relation: Relation, entries: Entries): boolean {
  if (!('rate' in relation)) return judgeSides(sidesOf(relation, entries)) === undefined;
  const [top, bottom] = relation['rate-of'];
  const limit = { least: [top], 'at-most': [bottom], prior: [], holds: relation.holds };
  return judgeRate(relation, entries) === undefined && judgeSides(sidesOf(limit, entries)) === undefined;
}
