import { type Message, type Outcome, say } from '../message/index.ts';
import { departmentNamed } from '../model/dossier/department-named.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import type { Evidence } from '../model/dossier/evidence.ts';
import type { Fact } from '../model/dossier/fact.ts';
import type { Department } from '../model/dossier/organ.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Metric } from '../model/pack/metric.ts';
import type { Place } from '../model/place.ts';
import type { IsoDate } from '../model/primitives.ts';
import { nearestAmong, placeAt } from '../source/index.ts';
import { judgeTargets } from './checks/judge-targets.ts';
import { reconcile } from './checks/reconcile.ts';
import { type Claim, makeClaim } from './claim.ts';
import { classify } from './classify.ts';
import { derive } from './derive.ts';
import { checkPrecision } from './precision.ts';
import { readPrior } from './read-prior.ts';
import { readQuantity, statesQuantity } from './read-quantity.ts';

/** What a dossier states of each metric, before its numbers are held against one another. */
export interface EnteredFacts {
  /** The pack's metrics in their order, then the dossier's own. */
  readonly known: ReadonlyMap<string, Metric>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  readonly asOf: IsoDate;
}

/**
 * The entries of a ledger by what each fact says of itself; a metric without a fact is open. Whoever only adds up the figures of many
 * dossiers needs no more.
 */
export function enterFacts(dossier: Dossier, metrics: readonly Metric[]): Outcome<EnteredFacts> {
  const messages: Message[] = [];
  const known = new Map([...metrics, ...dossier.metrics].map((metric) => [metric.id, metric]));
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
  return { value: { known, claims, entries, asOf }, messages };
}

/** Departments gave different numbers and nobody has chosen: the metric is open, and this says what each gave. */
const sayContested = (claims: NonNullable<Fact['contested']>, { name }: Metric, place: Place | undefined): Message =>
  say('fact/contested', {
    place,
    subject: name,
    expected: claims.map(({ department, value, file }) => `${department} ${value}（${file}）`),
  });

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
