import { makeLedger } from '../../../ledger/index.ts';
import { type Message, type OptionKinds, requireArgument, requireOptions, say } from '../../../message/index.ts';
import type { Fact, Precision } from '../../../model/dossier/fact.ts';
import { precisionOf } from '../../../model/form/answer-words.ts';
import type { Metric } from '../../../model/pack/metric.ts';
import { yamlScalar } from '../../../source/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { quantityKeys, quantityOf, quantityText, type StatedQuantity } from '../collected-fact.ts';
import { stateFacts } from '../state-facts.ts';
import { editList, type ItemChange } from './list-edits.ts';
import { listHomes } from './list-homes.ts';
import { quantityItem } from './quantity-item.ts';
import { typedRows } from './typed-rows.ts';

/** What a person types anew of one fact; what is not given stays as it is. */
export interface FactRevision {
  readonly metric: string;
  /** In one line: 21, 约300, 2939/2941, 22.5→2, 简易程序=110；普通程序=280. Empty leaves the metric open. */
  readonly value?: string | undefined;
  /** 约, 余, 多, 近, 以上, or 准确. */
  readonly precision?: string | undefined;
  /** Empty leaves it to the documents behind the fact. */
  readonly classification?: 'public' | 'internal' | '' | undefined;
  /** The department it is from. */
  readonly source?: string | undefined;
  /** Why an odd value stands, or why this one of several was chosen. */
  readonly confirmed?: string | undefined;
}

/** What becomes of one revision. */
export interface RevisedFact {
  readonly metric: string;
  readonly name: string;
  /** The value as it would be typed; empty where there is none. */
  readonly before: string;
  readonly after: string;
  /** Nothing of it is written; the messages say why. */
  readonly isRefused: boolean;
  readonly messages: readonly Message[];
}

/** Revisions, each with what became of it, and the texts that change. */
export interface RevisedFacts {
  /** New texts of the dossier's files, by path inside its folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly facts: readonly RevisedFact[];
}

/** What revising needs beside the draft. */
export interface ReviseOptions {
  /** Texts of the dossier's files by path inside its folder. */
  readonly texts: ReadonlyMap<string, string>;
}

const kinds: OptionKinds<ReviseOptions> = { texts: 'map' };

/**
 * Facts as a person types them anew, in the files where they stand, comments kept; a metric without a fact gets one.
 * A value that cannot be read, or that its metric cannot have, is refused; the others are written.
 *
 * @param draft the draft of the dossier
 * @param revisions one for each metric
 * @param options the dossier's texts
 * @returns the texts that change, and what became of each revision
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const texts = new Map([['facts.yaml', 'facts:\n  - metric: review.accepted # 全年\n    value: 21\n']]);
 * const { facts } = reviseFacts(drafted, [{ metric: 'review.accepted', value: '约30' }], { texts });
 * facts[0]?.after; // '30约'
 * ```
 */
export function reviseFacts(draft: Draft, revisions: readonly FactRevision[], options: ReviseOptions): RevisedFacts {
  requireArgument('draft', 'draft', draft);
  requireArgument('objects', 'revisions', revisions);
  requireOptions(kinds, 'options', options);
  const { dossier } = draft;
  const { homeOf, countIn } = listHomes(dossier);
  const files = new Map<string, string>();
  const added = new Map<string, number>();
  const facts = revisions.map((revision): RevisedFact => {
    const index = dossier.facts.findIndex(({ metric }) => metric === revision.metric);
    const { item, ...revised } = revise(draft, revision, index);
    if (revised.isRefused) return revised;
    const home = index < 0 ? undefined : homeOf('facts', index);
    const path = home?.path ?? homeOfNew(options.texts);
    const text = files.get(path) ?? options.texts.get(path) ?? 'facts:\n';
    const more = added.get(path) ?? 0;
    const edit = home
      ? { changes: new Map([[home.index, item]]), additions: [], count: 0 }
      : { changes: new Map(), additions: [item], count: countIn('facts', path) + more };
    const next = editList(text, 'facts', edit);
    if (next === undefined) {
      const message = say('form/brackets', { place: { file: path }, subject: `${path} 的 facts` });
      return { ...revised, isRefused: true, messages: [message] };
    }
    if (!home) added.set(path, more + 1);
    files.set(path, next);
    return revised;
  });
  return { files: new Map([...files].filter(([path, text]) => options.texts.get(path) !== text)), facts };
}

/** Where the dossier has its facts in one file, that; beside files of departments one of its own. */
const homeOfNew = (texts: ReadonlyMap<string, string>): string =>
  ['report.yaml', 'facts.yaml'].find((path) => /^facts:/m.test(texts.get(path) ?? '')) ??
  ([...texts.keys()].some((path) => path.startsWith('facts/')) ? 'facts/补充.yaml' : 'facts.yaml');

function revise(draft: Draft, revision: FactRevision, index: number): RevisedFact & { readonly item: ItemChange } {
  const { ledger, dossier } = draft;
  const metric = ledger.entries.get(revision.metric)?.metric;
  const fact = dossier.facts[index];
  const before = textOf(fact && quantityOf(fact), fact?.precision);
  const messages: Message[] = [];
  const none = { metric: revision.metric, name: metric?.name ?? revision.metric, before, after: before, item: {} };
  if (!metric) {
    messages.push(say('fact/unknown-metric', { place: nowhere, actual: revision.metric }));
    return { ...none, isRefused: true, messages };
  }
  const read = readTyped(draft, metric, revision, fact, messages);
  if (!read) return { ...none, isRefused: true, messages };
  const { quantity, precision } = read;
  const next = withQuantity(fact ?? { metric: metric.id, evidence: [], precision }, quantity, precision, revision);
  const { stands, found } = inLedger(draft, next, index);
  const item: ItemChange = {
    ...(fact === undefined && { metric: metric.id }),
    ...(revision.value !== undefined && quantityItem(quantity, metric, fact)),
    ...(precision !== (fact?.precision ?? 'exact') && { precision: precision === 'exact' ? undefined : precision }),
    ...(revision.source !== undefined && { source: scalarOrNone(revision.source) }),
    ...(revision.classification !== undefined && { classification: scalarOrNone(revision.classification) }),
    ...(revision.confirmed !== undefined && { confirmed: scalarOrNone(revision.confirmed) }),
  };
  const isRefused = revision.value !== undefined && quantityText(quantity) !== '' && !stands;
  return { ...none, after: textOf(quantity, precision), item, isRefused, messages: [...messages, ...found] };
}

const nowhere = { file: '' };
const scalarOrNone = (text: string) => (text.trim() === '' ? undefined : yamlScalar(text.trim().replace(/\s+/g, ' ')));
const textOf = (quantity: StatedQuantity = {}, precision: Precision = 'exact'): string =>
  `${quantityText(quantity)}${precision === 'exact' ? '' : precision}`;

/** The quantity and how exact it is, as they are to be; undefined, with messages, where they cannot be read. */
function readTyped(
  { ledger, dossier: { report } }: Draft,
  metric: Metric,
  { value, precision: word }: FactRevision,
  fact: Fact | undefined,
  messages: Message[],
): { readonly quantity: StatedQuantity; readonly precision: Precision } | undefined {
  const named = word === undefined ? (fact?.precision ?? 'exact') : precisionOf(word);
  if (named === undefined) {
    const expected = ['准确', '约', '余', '多', '近', '以上'];
    messages.push(say('form/word', { place: nowhere, subject: metric.name, actual: word ?? '', expected }));
    return undefined;
  }
  if (value === undefined) return { quantity: (fact && quantityOf(fact)) ?? {}, precision: named };
  if (value.trim() === '') return { quantity: {}, precision: 'exact' };
  const { name: organ } = report.organ;
  const of = { file: '', sha256: '', organ, year: String(report.year), department: '', tasks: [], texts: [] };
  const [stated] = stateFacts({ ...of, metrics: typedRows(value, metric) }, ledger, messages);
  if (!stated) return undefined;
  return { quantity: stated.quantity, precision: stated.precision === 'exact' ? named : stated.precision };
}

function withQuantity(
  fact: Fact,
  quantity: StatedQuantity,
  precision: Precision,
  { source, classification, confirmed }: FactRevision,
): Fact {
  const rest = Object.fromEntries(Object.entries(fact).filter(([key]) => !quantityKeys.some((each) => each === key)));
  return {
    ...rest,
    ...quantity,
    precision,
    ...(source && { source }),
    ...(classification && { classification }),
    ...(confirmed && { confirmed }),
  } as Fact;
}

/** Whether the ledger has a number of this fact, and what it says of it beside all others. */
function inLedger({ dossier, ledger }: Draft, fact: Fact, known: number) {
  const index = known < 0 ? dossier.facts.length : known;
  const facts = [...dossier.facts];
  facts[index] = fact;
  const places = new Map([...dossier.places].filter(([key]) => !key.startsWith(`facts/${index}/`)));
  places.set(`facts/${index}`, { file: typedHere });
  const { value, messages } = makeLedger(
    { ...dossier, facts, places },
    { metrics: [...ledger.entries.values()].map(({ metric }) => metric), relations: ledger.relations },
  );
  const found = messages.flatMap((each) => (each.file === typedHere ? [Object.assign(each, { file: undefined })] : []));
  return { stands: value.entries.get(fact.metric)?.quantity !== undefined, found };
}

/** A file of no dossier: what the ledger says there, it says of the fact that is typed. */
const typedHere = '\u0000';
