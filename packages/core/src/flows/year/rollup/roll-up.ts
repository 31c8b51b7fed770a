import {
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../../message/index.ts';
import type { DecimalText, LedgerEntry } from '../../../model/ledger.ts';
import type { IsoDate } from '../../../model/primitives.ts';
import { isRolledUp } from '../../../model/rolled-up.ts';
import { compare, difference, percentage, roundHalfUp, sum } from '../../../numeral/index.ts';
import { yamlInline, yamlScalar } from '../../../source/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { quantityOf, quantityText, sameQuantity } from '../collected-fact.ts';
import { changeFacts } from '../edits/change-facts.ts';
import { type ItemChange, yamlNumber } from '../edits/list-edits.ts';
import { listHomes } from '../edits/list-homes.ts';
import { type AddedUp, type Share, ways } from './add-up.ts';
import { type ListedMembers, listMembers } from './list-members.ts';
import type { RollUpMember } from './member-of.ts';
import { type RankedFigure, type RankedMetric, rankMembers } from './rank-members.ts';
import { rolledUpFiles } from './rolled-up-files.ts';

/** What the members give to the dossier above them. */
export interface RolledUp {
  /** New texts of that dossier's files, by path inside it. */
  readonly files: ReadonlyMap<string, string>;
  /** Metrics that were filled, that were there and agree, and that could not be filled. */
  readonly filled: readonly string[];
  readonly same: readonly string[];
  readonly open: readonly string[];
  /** The members by each metric: their ranks and shares, and those far from the rest. */
  readonly ranked: readonly RankedMetric[];
}

/** What rolling up needs beside draft and members. */
export interface RollUpOptions {
  /** Texts of the dossier's files by path inside its folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** The day from which lateness is counted; without it nobody is late. */
  readonly today?: IsoDate | undefined;
}

const kinds: OptionKinds<RollUpOptions> = { texts: 'map', today: 'date?' };

/**
 * The figures of members as facts of the whole: sums with a part for each member, rates from the sums of their sides, the
 * greatest. A member without a figure is said, with its share of last year, and leaves the metric open: missing is never
 * zero. So does one that `members` of report.yaml names and that has no dossier here. What a person typed stays. The order of the members is of no matter.
 *
 * @param draft the draft of the dossier that takes the figures: its catalogue says how they add up
 * @param members those it is made of, of `memberOf`
 * @param options that dossier's texts
 * @returns the files that change; messages say what is missing, what differs in unit or 口径, and what was typed otherwise
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * rollUp(drafted, [memberOf(drafted, 'a')], { texts: new Map() }).value.open; // []
 * ```
 */
export function rollUp(draft: Draft, members: readonly RollUpMember[], options: RollUpOptions): Outcome<RolledUp> {
  requireArgument('draft', 'draft', draft);
  requireArgument('objects', 'members', members);
  requireOptions(kinds, 'options', options);
  const { dossier, ledger } = draft;
  const messages: Message[] = [];
  const listed = listMembers(draft, acceptMembers(draft, members, messages), options.today, messages);
  const sound = listed.present;
  const result = { filled: [] as string[], same: [] as string[], open: [] as string[] };
  const homes = listHomes(dossier);
  const facts = changeFacts(homes, options.texts);
  const additions: string[] = [];
  for (const [id, entry] of ledger.entries) {
    const shares = sharesOf(id, sound);
    const { aggregation, derive, name } = entry.metric;
    if (shares.length === 0 || aggregation === 'none' || derive) continue;
    const added = addUp(entry, shares, listed, messages);
    if (!added) {
      result.open.push(id);
      continue;
    }
    const index = dossier.facts.findIndex(
      (fact, at) => fact.metric === id && !isRolledUp(homes.homeOf('facts', at).path),
    );
    const fact = dossier.facts[index];
    const before = fact && quantityOf(fact);
    const quantity = quantityOf(added)!;
    if (before && !sameWhole(before, quantity)) {
      const place = entry.place;
      messages.push(
        say('rollup/typed-differs', {
          place,
          subject: name,
          actual: wholeText(quantity),
          expected: [quantityText(before)],
        }),
      );
      result.open.push(id);
    } else if (before) result.same.push(id);
    else {
      result.filled.push(id);
      if (!fact) additions.push(`  - metric: ${id}\n${linesOf(added, '    ')}`);
      else facts.change(index, added.change);
    }
  }
  const ranked = rankMembers(draft, sound);
  for (const { metric, name, figures } of ranked) {
    const odd = figures.filter(({ isOdd }) => isOdd);
    if (odd.length === 0) continue;
    const place = ledger.entries.get(metric)?.place ?? { file: 'report.yaml' };
    messages.push(say('rollup/stands-out', { place, subject: name, actual: odd.map(oddWords).join('、') }));
  }
  const files = facts.done(messages);
  for (const [path, text] of rolledUpFiles(additions, options.texts)) files.set(path, text);
  for (const [path, text] of files) if (options.texts.get(path) === text) files.delete(path);
  return { value: { files, ...result, ranked }, messages };
}

/** 甲县（30，上年的1250%）. */
const oddWords = ({ member, shown, ofPrior }: RankedFigure): string =>
  `${member.name}（${shown}${ofPrior === undefined ? '' : `，上年的${ofPrior}%`}）`;

type Added = Extract<AddedUp, { keys: unknown }>['keys'] & { readonly change: ItemChange };

const linesOf = ({ change }: Added, indent: string): string =>
  Object.entries(change)
    .map(([key, value]) => `${indent}${key}: ${value}\n`)
    .join('');

/** Of one year and with a name each, in the order of their names. */
function acceptMembers(
  { dossier }: Draft,
  members: readonly RollUpMember[],
  messages: Message[],
): readonly RollUpMember[] {
  const { year } = dossier.report;
  const byName = new Map<string, RollUpMember>();
  const sorted = [...members].sort((one, other) =>
    one.name === other.name ? (one.folder < other.folder ? -1 : 1) : one.name < other.name ? -1 : 1,
  );
  for (const member of sorted) {
    const place = { file: `${member.folder}/report.yaml` };
    const twin = byName.get(member.name);
    if (member.year !== year)
      messages.push(
        say('rollup/other-year', {
          place,
          subject: member.name,
          actual: String(member.year),
          expected: [String(year)],
        }),
      );
    else if (twin)
      messages.push(
        say('rollup/twice', { place, subject: member.name, actual: member.folder, expected: [twin.folder] }),
      );
    else byName.set(member.name, member);
  }
  return [...byName.values()];
}

const sharesOf = (id: string, members: readonly RollUpMember[]): readonly Share[] =>
  members.flatMap((member) => {
    const figure = member.figures.get(id);
    return figure?.quantity === undefined ? [] : [{ member, figure }];
  });

function addUp(
  { metric, place, prior }: LedgerEntry,
  shares: readonly Share[],
  { present: members, absent }: ListedMembers,
  messages: Message[],
): Added | undefined {
  const subject = metric.name;
  const at = { place: place ?? { file: 'report.yaml' }, subject };
  const missing = members.filter(({ figures }) => figures.get(metric.id)?.quantity === undefined);
  if (missing.length + absent.length > 0) {
    const words = missing.map((member) => withShare(member, metric.id, members));
    const actual = [...words, ...absentWords(absent, metric.id, prior, members)].join('、');
    messages.push(say('rollup/missing', { ...at, actual }));
  }
  const provisional = members.filter((member) => member.provisional !== undefined && member.figures.has(metric.id));
  if (provisional.length > 0) {
    const actual = provisional.map((member) => withShare(member, metric.id, members)).join('、');
    messages.push(say('rollup/provisional', { ...at, actual }));
  }
  const units = shares.filter(({ figure }) => figure.unit !== metric.unit);
  if (units.length > 0) {
    const actual = units.map(({ member, figure }) => `${member.name}“${figure.unit}”`).join('、');
    messages.push(say('rollup/unit', { ...at, actual, expected: [metric.unit] }));
  }
  const others = shares.filter(({ figure }) => figure.definition !== metric.definition);
  if (others.length > 0)
    messages.push(say('rollup/definition', { ...at, actual: others.map(({ member }) => member.name).join('、') }));
  if (missing.length + absent.length > 0 || units.length > 0 || metric.aggregation === 'none') return undefined;
  const added = ways[metric.aggregation](shares);
  if ('problem' in added) {
    messages.push(say('rollup/cannot-add', { ...at, actual: added.members.join('、'), expected: [added.problem] }));
    return undefined;
  }
  return { ...added.keys, change: changeOf(added.keys, shares) };
}

/** 甲县（上年占12.3%）, where last year's figures tell. */
function withShare(member: RollUpMember, id: string, members: readonly RollUpMember[]): string {
  const prior = member.figures.get(id)?.prior;
  const priors = members.flatMap((each) => each.figures.get(id)?.prior ?? []);
  const whole: DecimalText = priors.length === 0 ? '0' : sum(priors);
  if (prior === undefined || /^-?0*(?:\.0*)?$/.test(whole)) return member.name;
  return `${member.name}（上年占${roundHalfUp(percentage(prior, whole), 1)}%）`;
}

/** Of those without a dossier only the remainder is known: last year's whole without what the others had. */
function absentWords(
  absent: readonly string[],
  id: string,
  prior: DecimalText | undefined,
  members: readonly RollUpMember[],
): readonly string[] {
  const known = members.map((each) => each.figures.get(id)?.prior);
  if (absent.length === 0 || prior === undefined || compare(prior, '0') <= 0 || known.includes(undefined))
    return absent;
  const rest = difference(prior, sum(known as readonly DecimalText[]));
  if (compare(rest, '0') < 0) return absent;
  const share = `上年${absent.length > 1 ? '合计' : ''}占${roundHalfUp(percentage(rest, prior), 1)}%`;
  return [...absent.slice(0, -1), `${absent.at(-1)}（${share}）`];
}

function changeOf(
  { parts, numerator, denominator, value }: Extract<AddedUp, { keys: unknown }>['keys'],
  shares: readonly Share[],
): ItemChange {
  const isExact = shares.every(({ figure }) => figure.precision === 'exact');
  const isInternal = shares.some(({ figure }) => figure.classification === 'internal');
  const number = (digits: string | number) => yamlNumber(String(digits));
  const origins = shares.map(({ member: { name }, figure: { place } }) =>
    yamlInline({ part: name, file: place?.file ?? name, ...(place?.line !== undefined && { line: place.line }) }),
  );
  return {
    ...(parts && {
      parts: `{ ${Object.entries(parts)
        .map(([name, each]) => `${yamlScalar(name)}: ${number(each)}`)
        .join(', ')} }`,
    }),
    ...(value !== undefined && { value: number(value) }),
    ...(numerator !== undefined && { numerator: number(numerator) }),
    ...(denominator !== undefined && { denominator: number(denominator) }),
    ...(!isExact && { precision: '约' }),
    ...(isInternal && { classification: 'internal' }),
    origins: origins.map((each) => `\n      - ${each}`).join(''),
  };
}

type Stated = NonNullable<ReturnType<typeof quantityOf>>;
const totalOf = ({ parts, value }: Stated): DecimalText | undefined => (parts ? sum(Object.values(parts)) : value);
const wholeText = (quantity: Stated): string => totalOf(quantity) ?? quantityText(quantity);

/** A typed total agrees with parts that add up to it. */
function sameWhole(before: Stated, added: Stated): boolean {
  const [one, other] = [totalOf(before), totalOf(added)];
  if (one !== undefined && other !== undefined) return sameQuantity({ value: one }, { value: other });
  return sameQuantity(before, added);
}
