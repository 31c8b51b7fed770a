import {
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../../message/index.ts';
import type { Fact, Precision } from '../../../model/dossier/fact.ts';
import { issuingOrgans } from '../../../model/dossier/organ.ts';
import type { DecimalText } from '../../../model/ledger.ts';
import { compare, decimalOf, placesOf, roundHalfUp } from '../../../numeral/index.ts';
import { placeAt, yamlInline } from '../../../source/index.ts';
import { sameOrgan } from '../../../tree/index.ts';
import type { Draft } from '../../draft/draft.ts';
import type { CollectOptions } from '../collect-returns.ts';
import { changeFacts } from '../edits/change-facts.ts';
import { editList, type ItemChange, yamlNumber } from '../edits/list-edits.ts';
import { listHomes } from '../edits/list-homes.ts';
import type { ImportedReport, ReportedFact } from './import-report.ts';

/** What became of last year's values, by metric. */
export interface FilledPriors {
  /** New texts of the dossier's files, by path inside it. */
  readonly files: ReadonlyMap<string, string>;
  readonly filled: readonly string[];
  /** Metrics that had no fact yet: they have one now that waits for this year's number. */
  readonly added: readonly string[];
  readonly same: readonly string[];
  readonly differing: readonly string[];
}

const kinds: OptionKinds<CollectOptions> = { texts: 'map' };

/**
 * What last year's report says, as `prior` of this year's facts, each with where it stands. A metric that has no fact yet gets
 * one, open, so that forms can show last year's number. A prior that somebody wrote stays; where the two differ it is said.
 *
 * @param draft the draft of this year's dossier
 * @param imported last year's report, of `importReport`
 * @param options the dossier's texts
 * @returns the files that change; nothing of a report on another year than the last, or of another organ
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const text = encode('云山县司法局2024年法治政府建设报告\n\n一、工作情况\n受理行政复议案件18件。\n');
 * const { value: last } = await importReport(text, 'last.txt', outline, { sha256: sha256(text), pack: 'small' });
 * fillPriors(drafted, last!, { texts: new Map() }).value.same; // ['review.accepted']
 * ```
 */
export function fillPriors(draft: Draft, imported: ImportedReport, options: CollectOptions): Outcome<FilledPriors> {
  requireArgument('draft', 'draft', draft);
  requireArgument('object', 'imported', imported);
  requireOptions(kinds, 'options', options);
  const { dossier, ledger } = draft;
  const messages: Message[] = [];
  const made = { filled: [] as string[], added: [] as string[], same: [] as string[], differing: [] as string[] };
  const wanted = dossier.report.year - 1;
  if (imported.year !== wanted) {
    const place = placeAt(dossier.places, 'year');
    messages.push(say('year/other-year', { place, actual: String(imported.year), expected: [String(wanted)] }));
    return { value: { files: new Map(), ...made }, messages };
  }
  const otherOrgan = organTrouble(draft, imported);
  if (otherOrgan) messages.push(otherOrgan);
  if (otherOrgan?.fatal) return { value: { files: new Map(), ...made }, messages };
  const facts = changeFacts(listHomes(dossier), options.texts);
  const additions: ItemChange[] = [];
  const unplaced: string[] = [];
  for (const reported of imported.facts) {
    const { metric } = reported;
    const name = ledger.entries.get(metric)?.metric.name ?? metric;
    const index = dossier.facts.findIndex((fact) => fact.metric === metric);
    const fact = dossier.facts[index];
    if (!fact && ledger.entries.has(metric)) {
      additions.push({ metric, ...priorKeys(reported) });
      made.added.push(metric);
    } else if (!fact) unplaced.push(name);
    else if (fact.prior === undefined) {
      facts.change(index, priorKeys(reported));
      made.filled.push(metric);
    } else if (isSame(ledger.entries.get(metric)?.prior, fact, reported)) made.same.push(metric);
    else {
      const place = placeAt(dossier.places, `facts/${index}/prior`);
      const typed = typeof fact.prior === 'object' ? `${fact.prior.numerator}/${fact.prior.denominator}` : fact.prior;
      const actual = withPrecision(String(typed), fact.priorPrecision);
      const expected = [withPrecision(reported.value, reported.precision)];
      messages.push(say('year/prior-differs', { place, subject: name, actual, expected }));
      made.differing.push(metric);
    }
  }
  const files = facts.done(messages);
  if (additions.length > 0) addFacts(additions, files, draft, options.texts, messages);
  if (unplaced.length > 0) {
    const place = { file: dossier.places.get('year')?.file ?? 'report.yaml' };
    messages.push(say('year/prior-unplaced', { place, actual: String(unplaced.length), expected: unplaced }));
  }
  return { value: { files, ...made }, messages };
}

/** New facts go where the dossier has its facts: report.yaml, facts.yaml, or a file of their own among others. */
function addFacts(
  additions: readonly ItemChange[],
  files: Map<string, string>,
  { dossier }: Draft,
  texts: ReadonlyMap<string, string>,
  messages: Message[],
): void {
  const textOf = (path: string) => files.get(path) ?? texts.get(path);
  const known = ['report.yaml', 'facts.yaml'].find((path) => /^facts:/m.test(textOf(path) ?? ''));
  const isFolder = [...texts.keys()].some((path) => path.startsWith('facts/'));
  const path = known ?? (isFolder ? 'facts/上年数.yaml' : 'facts.yaml');
  const edit = { changes: new Map(), additions, count: listHomes(dossier).countIn('facts', path) };
  const next = editList(textOf(path) ?? '# 上年的报告里有、今年等报的数\nfacts:\n', 'facts', edit);
  if (next === undefined) messages.push(say('form/brackets', { place: { file: path }, subject: `${path} 的 facts` }));
  else files.set(path, next);
}

/** Last year's numbers of a neighbour look like one's own: a report of another organ gives none, one that tells nothing is said. */
function organTrouble({ dossier: { report, places } }: Draft, { organ }: ImportedReport): Message | undefined {
  const place = placeAt(places, 'organ');
  const expected = [report.organ.name];
  if (organ === undefined) return say('year/unknown-organ', { place, expected });
  const own = issuingOrgans(report.organ).flatMap(({ name, short }) => [name, ...(short === undefined ? [] : [short])]);
  if (own.some((name) => sameOrgan(name, organ))) return undefined;
  return say('year/other-organ', { place, actual: organ, expected });
}

const priorKeys = ({ value, precision, file, paragraph, line, sha256 }: ReportedFact): ItemChange => ({
  prior: yamlNumber(value),
  ...(precision !== undefined && { priorPrecision: precision }),
  priorOrigin: yamlInline({ file, paragraph, line, sha256 }),
});

const withPrecision = (value: string, precision: Precision = 'exact'): string =>
  precision === 'exact' ? value : `${value}（${precision}）`;

/**
 * A rate of two sides is compared as it was printed: 98.0% and 4298/4386 are the same. 300 and 300余 are not: a rate of growth
 * from the one would be told as if it were known.
 */
function isSame(
  prior: DecimalText | undefined,
  { priorPrecision = 'exact' }: Pick<Fact, 'priorPrecision'>,
  { value, precision = 'exact' }: ReportedFact,
): boolean {
  const reported = decimalOf(value);
  if (prior === undefined || reported === undefined || precision !== priorPrecision) return false;
  if (compare(prior, reported) === 0) return true;
  const places = placesOf(reported);
  return placesOf(prior) > places && compare(roundHalfUp(prior, places), reported) === 0;
}
