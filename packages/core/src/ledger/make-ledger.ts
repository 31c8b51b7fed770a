import { type Message, type Outcome, requireArgument, say } from '../message/index.ts';
import { departmentNamed } from '../model/dossier/department-named.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import type { Evidence } from '../model/dossier/evidence.ts';
import type { Fact } from '../model/dossier/fact.ts';
import type { Department } from '../model/dossier/organ.ts';
import type { Ledger, LedgerEntry, Quantity } from '../model/ledger.ts';
import type { Metric } from '../model/pack/metric.ts';
import { impliedRelation, mergeRelations, type Relation } from '../model/pack/relation.ts';
import type { Place } from '../model/place.ts';
import { nearestAmong, placeAt } from '../source/index.ts';
import { judgeTargets } from './checks/judge-targets.ts';
import { reconcile } from './checks/reconcile.ts';
import { type Claim, makeClaim } from './claim.ts';
import { classify } from './classify.ts';
import { derive } from './derive.ts';
import { checkPlausible } from './plausibility/index.ts';
import { checkPrecision } from './precision.ts';
import { readPrior } from './read-prior.ts';
import { readQuantity, statesQuantity } from './read-quantity.ts';
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
  const messages: Message[] = [];
  const known = new Map([...catalogue.metrics, ...dossier.metrics].map((metric) => [metric.id, metric]));
  const claims = claimFacts(dossier, known, messages);
  const evidence = new Map(dossier.evidence.map((document) => [document.id, document]));
  const { year, departments, asOf = `${year}-12-31` } = dossier.report;

  const open = (metric: Metric): LedgerEntry => ({
    metric,
    fact: undefined,
    quantity: undefined,
    precision: 'exact',
    prior: undefined,
    source: metric.source === undefined ? undefined : nameOf(metric.source, departments),
    asOf,
    evidence: [],
    classification: 'public',
    place: undefined,
  });
  const read = (claim: Claim) => {
    const { fact, metric, place } = claim;
    const precise = checkPrecision(claim);
    const quantity = readQuantity(claim);
    const entry: LedgerEntry = {
      ...open(metric),
      fact,
      quantity: precise ? quantity : undefined,
      precision: fact.precision,
      prior: readPrior(claim),
      ...(checkPrecision(claim, 'priorPrecision') && { priorPrecision: fact.priorPrecision }),
      ...(fact.source !== undefined && { source: nameOf(fact.source, departments) }),
      asOf: fact.asOf ?? asOf,
      evidence: documents(fact.evidence, evidence),
      place,
    };
    return { claim, entry };
  };

  for (const { fact, metric, place } of [...claims.values()].flat())
    if (fact.contested && !statesQuantity(fact)) messages.push(sayContested(fact.contested, metric, place));

  const stated = new Map<string, LedgerEntry>();
  for (const [id, metric] of known) {
    const [first, ...others] = (claims.get(id) ?? []).map(read);
    const entry = first && reconcile(first, others).entry;
    const classification = entry && classify(claims.get(id) ?? [], entry.evidence);
    stated.set(id, entry && classification ? { ...entry, classification } : open(metric));
  }
  const entries = judgeTargets(derive(stated, messages), claims);
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

/** Departments gave different numbers and nobody has chosen: the metric is open, and this says what each gave. */
const sayContested = (claims: NonNullable<Fact['contested']>, { name }: Metric, place: Place | undefined): Message =>
  say('fact/contested', {
    place,
    subject: name,
    expected: claims.map(({ department, value, file }) => `${department} ${value}（${file}）`),
  });

/** The key of a fact under which its number is written. */
const keyOf: { readonly [Form in Quantity['form']]: keyof Fact } = {
  number: 'value',
  ratio: 'numerator',
  parts: 'parts',
  change: 'to',
  text: 'value',
};

/** The facts of each metric that is known, in their order. */
function claimFacts({ facts, places }: Dossier, known: ReadonlyMap<string, Metric>, messages: Message[]) {
  const claims = new Map<string, Claim[]>();
  const propose = nearestAmong(known.keys());
  facts.forEach((fact, index) => {
    const metric = known.get(fact.metric);
    if (!metric) {
      const place = placeAt(places, `facts/${index}/metric`);
      const expected = propose(fact.metric);
      messages.push(say('fact/unknown-metric', { place, actual: fact.metric, expected }));
      return;
    }
    const claim = makeClaim(fact, metric, index, places, messages);
    if (!claims.get(metric.id)?.push(claim)) claims.set(metric.id, [claim]);
  });
  return claims;
}

const documents = (ids: readonly string[], evidence: ReadonlyMap<string, Evidence>): readonly Evidence[] =>
  [...new Set(ids)].flatMap((id) => evidence.get(id) ?? []);

/** The registered name of a department that a pack names in its own words. */
const nameOf = (name: string, departments: readonly Department[]): string =>
  departmentNamed(name, departments)?.name ?? name;
