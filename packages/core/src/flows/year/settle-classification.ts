import { type Message, say } from '../../message/index.ts';
import type { Fact } from '../../model/dossier/fact.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Place } from '../../model/place.ts';
import { collectedText, quantityOf } from './collected-fact.ts';
import type { Wish } from './wished-classifications.ts';

/** A fact as it stands in the dossier. */
export interface StandingFact {
  readonly fact: Fact;
  readonly entry: LedgerEntry;
  readonly place: Place | undefined;
}

/** It was collected and is as it was: nobody has decided on it by hand. */
export function isAsCollected(fact: Fact): boolean {
  const quantity = quantityOf(fact);
  return quantity !== undefined && fact.origin?.collected === collectedText(quantity, fact.precision);
}

/**
 * Whether the fact is to be made internal because a department wants it so. What a person typed is left as it is, and said
 * as an error: it goes on being published until somebody decides.
 */
export function settleClassification(standing: StandingFact, wish: Wish, messages: Message[]): boolean {
  const { fact, entry, place } = standing;
  const { wanted, isClear, department } = wish;
  const asked = { place: wish.place, subject: entry.metric.name, actual: department };
  const expected = [place?.file ?? 'facts.yaml'];
  if (wanted === 'public') {
    if (fact.classification === 'internal') messages.push(say('form/wants-public', { ...asked, expected }));
    return false;
  }
  if (entry.classification === 'internal') return false;
  // Nobody has written a number: whoever writes it will find that it is internal.
  if (quantityOf(fact) === undefined && fact.classification === undefined) return true;
  // This very return was collected as internal; that the fact is public now, somebody wrote.
  const isDecided = fact.classification === 'public' && (!isAsCollected(fact) || fact.origin?.sha256 === wish.sha256);
  if (isDecided && !isClear) return false;
  if (isDecided || !isAsCollected(fact)) {
    messages.push(say('form/wants-internal', { ...asked, expected }));
    return false;
  }
  messages.push(say('form/now-internal', asked));
  return true;
}
