import { type Message, say } from '../message/index.ts';
import type { Precision } from '../model/dossier/fact.ts';
import { inputsFirst } from '../model/inputs-first.ts';
import type { DecimalText, LedgerEntry, Quantity } from '../model/ledger.ts';
import { derivedFrom } from '../model/pack/metric.ts';
import { sameMeasure } from '../model/pack/unit.ts';
import { compare, difference, percentage, sum } from '../numeral/index.ts';
import { statesQuantity } from './read-quantity.ts';

type Entries = ReadonlyMap<string, LedgerEntry>;
interface Computed {
  readonly quantity: Quantity;
  readonly prior: DecimalText | undefined;
}

/**
 * The entries with each metric computed that has no fact of its own and whose inputs are all there. What is
 * computed from an internal figure is internal, whatever its fact says; what is computed from a rounded one is 约. A metric that needs
 * itself stays open.
 */
export function derive(stated: Entries, messages: Message[]): Entries {
  const entries = new Map(stated);
  const computable = [...stated].flatMap(([id, entry]) => (inputsOf(entry).length > 0 ? [id] : []));
  for (const id of inputsFirst(computable, (each) => inputsOf(stated.get(each)))) {
    const entry = stated.get(id);
    const inputs = inputsOf(entry).map((each) => entries.get(each));
    if (!entry || inputs.length === 0 || !inputs.every(isNumber)) continue;
    const computed = compute(entry, inputs, messages);
    if (!computed) continue;
    const isPriorExact = inputs.every(({ priorPrecision = 'exact' }) => priorPrecision === 'exact');
    const priorPrecision = isPriorExact ? {} : { priorPrecision: '约' as const };
    entries.set(id, { ...entry, ...computed, ...priorPrecision, ...inherit(entry, inputs, messages) });
  }
  return entries;
}

/** What is computed, where no fact states it. */
const inputsOf = (entry: LedgerEntry | undefined): readonly string[] =>
  entry?.metric.derive && !(entry.fact && statesQuantity(entry.fact)) ? derivedFrom(entry.metric) : [];

const isNumber = (entry: LedgerEntry | undefined): entry is LedgerEntry =>
  entry !== undefined && numberOf(entry) !== undefined;

function numberOf({ quantity }: LedgerEntry): DecimalText | undefined {
  if (!quantity || quantity.form === 'text') return undefined;
  return quantity.form === 'change' ? quantity.to : quantity.value;
}

function compute({ metric }: LedgerEntry, inputs: readonly LedgerEntry[], messages: Message[]): Computed | undefined {
  const [first] = inputs;
  if (!metric.derive || !inputs.every((input) => sameMeasure(input.metric.unit, first?.metric.unit ?? '')))
    return undefined;
  const values = inputs.map((input) => numberOf(input) ?? '0');
  const priors = inputs.flatMap(({ prior }) => prior ?? []);
  const before = priors.length === inputs.length ? priors : undefined;
  const [left = '0', right = '0'] = values;
  const place = inputs.at(-1)?.place;
  const say_ = (id: 'fact/zero-denominator' | 'fact/numerator-exceeds' | 'fact/negative', actual: string) =>
    void messages.push(say(id, { place, subject: metric.name, actual }));

  if ('sum' in metric.derive) return { quantity: { form: 'number', value: sum(values) }, prior: before && sum(before) };
  if ('difference' in metric.derive) {
    const value = difference(left, right);
    if (compare(value, '0') < 0 && metric.kind === 'count') return say_('fact/negative', value);
    return { quantity: { form: 'number', value }, prior: before && difference(before[0] ?? '0', before[1] ?? '0') };
  }
  if (compare(right, '0') <= 0) return say_('fact/zero-denominator', right);
  if (compare(left, right) > 0) {
    const [top, bottom] = inputs.map((input) => `“${input.metric.name}”`);
    return say_('fact/numerator-exceeds', `${top}${left}大于${bottom}${right}`);
  }
  const [top = '0', bottom = '0'] = before ?? [];
  return {
    quantity: { form: 'ratio', value: percentage(left, right), numerator: left, denominator: right },
    prior: compare(bottom, '0') > 0 ? percentage(top, bottom) : undefined,
  };
}

function inherit(
  { metric, fact, classification, evidence, place }: LedgerEntry,
  inputs: readonly LedgerEntry[],
  messages: Message[],
): Pick<LedgerEntry, 'precision' | 'classification' | 'evidence'> {
  const precision: Precision = inputs.every((input) => input.precision === 'exact') ? 'exact' : '约';
  const internal = inputs.filter((input) => input.classification === 'internal');
  if (fact?.classification === 'public' && internal.length > 0) {
    const actual = `数据${internal.map((input) => `“${input.metric.name}”`).join('、')}`;
    messages.push(say('fact/public-on-internal', { place, subject: metric.name, actual }));
  }
  const documents = [...evidence, ...inputs.flatMap((input) => input.evidence)];
  return {
    precision,
    classification: internal.length > 0 ? 'internal' : classification,
    evidence: [...new Map(documents.map((each) => [each.id, each])).values()],
  };
}
