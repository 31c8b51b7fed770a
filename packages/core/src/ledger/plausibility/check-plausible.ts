import { type Message, say } from '../../message/index.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Place } from '../../model/place.ts';
import { numberOf } from '../relations/range-of.ts';
import { againstPrior, unchanged } from './against-prior.ts';
import { copiedFromAfar, sameAsAnother, swappedWithAnother } from './beside-others.ts';
import {
  negativeAmount,
  preciseApproximation,
  rateOutOfRange,
  totalAmongParts,
  unusual,
  worse,
  yearAsFigure,
} from './by-itself.ts';
import type { Background, Doubt, PlausibilityCheck } from './plausibility-check.ts';

const checks: readonly PlausibilityCheck[] = [
  rateOutOfRange,
  negativeAmount,
  yearAsFigure,
  totalAmongParts,
  worse,
  swappedWithAnother,
  againstPrior,
  unchanged,
  sameAsAnother,
  copiedFromAfar,
  preciseApproximation,
  unusual,
];

/**
 * A warning for each figure that is hardly right: ten times last year's, copied, rounded to the digit. At most one for a
 * figure, the first of the table; none for one that its fact says was looked at (`confirmed`).
 */
export function checkPlausible(
  entries: ReadonlyMap<string, LedgerEntry>,
  background: Background,
  placeOf: (entry: LedgerEntry, key: Doubt['key']) => Place | undefined,
): readonly Message[] {
  const stated = [...entries.values()].flatMap((entry) => {
    const value = entry.fact ? numberOf(entry.quantity) : undefined;
    return value === undefined ? [] : [{ entry, value }];
  });
  const doubts = new Map<string, Doubt>();
  for (const check of checks)
    for (const doubt of check(stated, background))
      if (!doubts.has(doubt.entry.metric.id)) doubts.set(doubt.entry.metric.id, doubt);
  return [...doubts.values()]
    .filter(({ entry }) => entry.fact?.confirmed === undefined)
    .map(({ entry, key, words }) =>
      say('fact/implausible', { place: placeOf(entry, key), subject: entry.metric.name, actual: words }),
    );
}
