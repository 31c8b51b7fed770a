import { requireArgument } from '../message/index.ts';
import type { Evidence } from '../model/dossier/evidence.ts';
import type { Fact, Precision, Target } from '../model/dossier/fact.ts';
import type { DecimalText, Ledger, LedgerEntry, Quantity, TargetState } from '../model/ledger.ts';
import type { MetricKind } from '../model/pack/metric.ts';
import type { Place } from '../model/place.ts';
import type { Classification, IsoDate } from '../model/primitives.ts';
import { printQuantity } from '../numeral/index.ts';
import { statesQuantity } from './read-quantity.ts';

/** One metric with its value and everything behind it, as plain data; keys that do not apply are absent. */
export interface DescribedEntry {
  readonly metric: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: MetricKind;
  readonly definition?: string;
  /** `stated` by a fact, `derived` from other metrics, `open`, or `contradicted`: its fact has errors. */
  readonly status: 'stated' | 'derived' | 'open' | 'contradicted';
  /** As the report prints it: 99.93%. */
  readonly value?: string;
  /** The numbers themselves, unrounded, as decimal texts. */
  readonly exact?: Exact;
  readonly precision?: Precision;
  readonly period: string;
  readonly asOf: IsoDate;
  /** Name of the department that supplied it, or owes it. */
  readonly source?: string;
  readonly evidence: readonly Evidence[];
  readonly prior?: {
    readonly value?: string;
    readonly exact: DecimalText;
    readonly precision?: Precision;
    readonly origin?: NonNullable<Fact['priorOrigin']>;
  };
  /** Against last year, in words: 增长12.3%. */
  readonly change?: string;
  readonly target?: Target & { readonly state: TargetState };
  readonly classification: Classification;
  readonly origin?: NonNullable<Fact['origin']>;
  /** Of a figure that was rolled up: where each part comes from. */
  readonly origins?: NonNullable<Fact['origins']>;
  /** What departments gave differently, while nobody has chosen. */
  readonly contested?: NonNullable<Fact['contested']>;
  readonly place?: Place;
}

/** The numbers themselves, unrounded, as decimal texts. */
export type Exact = Exclude<Quantity, { form: 'parts' }> | PartsExact;
/** The parts of a figure, by their names. */
export interface PartsExact {
  readonly form: 'parts';
  readonly value: DecimalText;
  readonly parts: readonly { readonly name: string; readonly value: DecimalText }[];
}

/**
 * The whole ledger with its provenance, in its order, ready for JSON; open metrics are in it, without a value.
 *
 * @param ledger `draft.ledger`
 * @returns one entry for each metric, plain data: printed text, exact decimal text, department, documents, place
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * describeLedger(drafted.ledger).map(({ metric, exact }) => [metric, exact]); // [['review.accepted', { form: 'number', value: '21' }]]
 * ```
 */
export function describeLedger(ledger: Ledger): readonly DescribedEntry[] {
  requireArgument('ledger', 'ledger', ledger);
  return [...ledger.entries.values()].map((entry) => describe(entry, ledger));
}

function describe(entry: LedgerEntry, { year }: Ledger): DescribedEntry {
  const { metric, fact, quantity, prior, target } = entry;
  const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
    value === undefined ? {} : ({ [key]: value } as { readonly [Name in Key]: Value });
  return {
    metric: metric.id,
    name: metric.name,
    unit: metric.unit,
    kind: metric.kind,
    ...optional('definition', metric.definition),
    status: statusOf(entry),
    ...optional('value', printQuantity(entry, {})),
    ...optional('exact', quantity && exactOf(quantity)),
    ...optional('precision', quantity && entry.precision),
    period: fact?.period ?? `${year}年`,
    asOf: entry.asOf,
    ...optional('source', entry.source),
    evidence: entry.evidence.map(documentOf),
    ...optional(
      'prior',
      prior === undefined
        ? undefined
        : {
            ...optional('value', printQuantity(entry, { show: 'prior' })),
            exact: prior,
            ...optional('precision', entry.priorPrecision),
            ...optional('origin', fact?.priorOrigin),
          },
    ),
    ...optional('change', printQuantity(entry, { change: 'yoy' })),
    ...optional('target', target && { ...target.target, state: target.state }),
    classification: entry.classification,
    ...optional('origin', fact?.origin),
    ...optional('origins', fact?.origins),
    ...optional('contested', quantity ? undefined : fact?.contested),
    ...optional('place', entry.place),
  };
}

function statusOf({ quantity, fact }: LedgerEntry): DescribedEntry['status'] {
  const stated = fact !== undefined && statesQuantity(fact);
  if (quantity) return stated ? 'stated' : 'derived';
  return stated ? 'contradicted' : 'open';
}

const exactOf = (quantity: Quantity): Exact =>
  quantity.form === 'parts'
    ? { ...quantity, parts: quantity.parts.map(([name, value]) => ({ name, value })) }
    : quantity;

/** In the order of the schema, whatever the order of the file. */
const documentOf = ({ id, title, documentNumber, issuer, date, location, sha256, classification }: Evidence) => ({
  id,
  title,
  ...(documentNumber !== undefined && { documentNumber }),
  ...(issuer !== undefined && { issuer }),
  ...(date !== undefined && { date }),
  ...(location !== undefined && { location }),
  ...(sha256 !== undefined && { sha256 }),
  classification,
});
