import { type Message, type Outcome, requireArgument } from '../message/index.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import type { Fact } from '../model/dossier/fact.ts';
import type { Ledger, LedgerEntry, Quantity } from '../model/ledger.ts';
import type { Metric } from '../model/pack/metric.ts';
import { impliedRelation, mergeRelations, type Relation } from '../model/pack/relation.ts';
import { enterFacts } from './enter-facts.ts';
import { checkPlausible } from './plausibility/index.ts';
import { checkRelations } from './relations/index.ts';

/** What a pack says of figures: a resolved outline is one. */
export interface Catalogue {
  readonly metrics: readonly Metric[];
  readonly relations: readonly Relation[];
}

/**
 * The ledger of a dossier: the pack's metrics in their order, then the dossier's own; a metric of the dossier
 * takes the place of the pack's with its id. A metric without a value is open, which is no finding here. A fact
 * that contradicts its metric or itself has its messages and no quantity; facts of one metric must agree.
 *
 * @param dossier a dossier
 * @param catalogue metrics and relations of a pack, such as its outline
 * @returns entries by metric id, with quantities as decimal text
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * makeLedger(dossier, outline).value.entries.get('review.accepted')?.prior; // '18'
 * ```
 */
export function makeLedger(dossier: Dossier, catalogue: Catalogue): Outcome<Ledger> {
  requireArgument('dossier', 'dossier', dossier);
  requireArgument('catalogue', 'catalogue', catalogue);
  const { value: entered, messages: found } = enterFacts(dossier, catalogue.metrics);
  const { known, claims, entries, asOf } = entered;
  const messages: Message[] = [...found];
  const { year } = dossier.report;
  const implied = [...known.values()].flatMap((metric) => impliedRelation(metric) ?? []);
  const relations = mergeRelations([...implied, ...catalogue.relations], dossier.relations);
  const claimOf = new Map([...claims.values()].flat().map((claim) => [claim.fact, claim]));
  const placeOf = ({ fact, quantity, place }: LedgerEntry, key?: string) => {
    const claim = fact && claimOf.get(fact);
    const written = quantity ? keyOf[quantity.form] : 'value';
    return claim ? claim.placeOf(key === undefined || key === 'value' ? written : key) : place;
  };
  messages.push(
    ...checkRelations(entries, relations, placeOf),
    ...checkPlausible(entries, { year, relations }, placeOf),
  );
  const ofValues = dossier.places.get('')?.path !== undefined;
  return { value: { year, asOf, entries, relations, ...(ofValues && { ofValues }) }, messages };
}

/** The key of a fact under which its number is written. */
const keyOf: { readonly [Form in Quantity['form']]: keyof Fact } = {
  number: 'value',
  ratio: 'numerator',
  parts: 'parts',
  change: 'to',
  text: 'value',
};
