import { type Message, say } from '../../message/index.ts';
import type { Ledger } from '../../model/ledger.ts';
import { statesQuantity } from '../read-quantity.ts';
import { toFill } from '../to-fill.ts';

/** A message for each required metric without a value, but for those whose open slot has been reported. */
export function checkRequired(ledger: Ledger, reported: ReadonlySet<string>): readonly Message[] {
  return [...ledger.entries.values()].flatMap((entry) => {
    const { metric, quantity, fact, place, source } = entry;
    if (!metric.required || quantity || reported.has(metric.id) || (fact && statesQuantity(fact))) return [];
    const subject = metric.name + (source === undefined ? '' : `（${source}）`);
    return [say('fact/required', { place, subject, expected: [toFill(entry, ledger)] })];
  });
}
