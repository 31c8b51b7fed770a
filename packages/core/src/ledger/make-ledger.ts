import { type Message, type Outcome, say } from '../message/index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { Metric } from '../model/metric.ts';
import type { Department } from '../model/organ.ts';
import { nearest, placeAt } from '../source/index.ts';
import { type Claim, makeClaim } from './claim.ts';
import { derive } from './derive.ts';
import { checkPrecision } from './precision.ts';
import { readPrior } from './read-prior.ts';
import { readQuantity } from './read-quantity.ts';

/**
 * The ledger of a dossier: the pack's metrics in their order, then the dossier's own; a metric of the dossier
 * takes the place of the pack's with its id. A metric without a value is open, which is no finding here. A fact
 * that contradicts its metric or itself has its messages and no quantity.
 */
export function makeLedger(dossier: Dossier, metrics: readonly Metric[]): Outcome<Ledger> {
  const messages: Message[] = [];
  const known = new Map([...metrics, ...dossier.metrics].map((metric) => [metric.id, metric]));
  const claims = claimFacts(dossier, known, messages);
  const evidence = new Map(dossier.evidence.map((document) => [document.id, document]));
  const asOf = dossier.report.asOf ?? `${dossier.report.year}-12-31`;

  const stated = new Map<string, LedgerEntry>();
  for (const [id, metric] of known) {
    const claim = claims.get(id);
    const owner = claim?.fact.source ?? metric.source;
    const precise = claim === undefined || checkPrecision(claim);
    const quantity = claim && readQuantity(claim);
    const prior = claim && readPrior(claim);
    stated.set(id, {
      metric,
      fact: claim?.fact,
      quantity: precise ? quantity : undefined,
      precision: claim?.fact.precision ?? 'exact',
      prior,
      source: owner === undefined ? undefined : nameOf(owner, dossier.report.departments),
      asOf: claim?.fact.asOf ?? asOf,
      evidence: documents(claim?.fact.evidence ?? [], evidence),
      classification: claim?.fact.classification ?? 'public',
      place: claim?.place,
    });
  }
  const entries = derive(stated, messages);
  return { value: { year: dossier.report.year, asOf, entries }, messages };
}

/** The first fact of each metric that is known. */
function claimFacts({ facts, places }: Dossier, known: ReadonlyMap<string, Metric>, messages: Message[]) {
  const claims = new Map<string, Claim>();
  facts.forEach((fact, index) => {
    const place = placeAt(places, `facts/${index}/metric`);
    const metric = known.get(fact.metric);
    if (!metric) {
      const expected = nearest(fact.metric, known.keys());
      messages.push(say('fact/unknown-metric', { place, actual: fact.metric, expected }));
      return;
    }
    const first = claims.get(metric.id);
    if (!first) {
      claims.set(metric.id, makeClaim(fact, metric, index, places, messages));
      return;
    }
    const actual = first.place ? `另一处在 ${first.place.file} 第${first.place.line ?? 1}行` : '另一处在前面';
    messages.push(say('fact/stated-twice', { place, subject: metric.name, actual }));
  });
  return claims;
}

const documents = (ids: readonly string[], evidence: ReadonlyMap<string, Evidence>): readonly Evidence[] =>
  ids.flatMap((id) => evidence.get(id) ?? []);

/** The registered name of a department that a pack names in its own words. */
const nameOf = (name: string, departments: readonly Department[]): string =>
  departments.find((each) => each.id === name || each.name === name || each.aliases?.includes(name))?.name ?? name;
