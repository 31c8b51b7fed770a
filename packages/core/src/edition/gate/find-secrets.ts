import type { DecimalText } from '../../model/ledger.ts';
import { product, roundHalfUp, sum, unitNamed } from '../../numeral/index.ts';
import { sumsOf, totalOf } from './figures/composed-values.ts';
import { pairedValues } from './figures/paired-values.ts';
import type { StatedValue } from './figures/stated-value.ts';
import { statedValues } from './figures/stated-values.ts';
import type { NamedValue } from './figures/value-index.ts';
import { type Evidence, evidenceOf, explains, isEnough, isSpokenOf, type Surroundings } from './judge.ts';
import { once } from './once.ts';
import type { Secrets } from './secrets.ts';
import { countsNothing } from './words/counts-nothing.ts';
import { covers, type NameWords, pairsOf } from './words/name-words.ts';
import { clauseOf, earlierPairs, wordsAround } from './words/words-around.ts';

/** Something internal that a text shows. */
export interface FoundSecret {
  readonly start: number;
  readonly end: number;
  /** What it is, in Chinese: 内部数据“重点矛盾纠纷”的上年数52件. */
  readonly subject: string;
}

/** What is known of a text beside its words. */
export interface TextContext {
  /** What belongs to it: the other cells of its row, the head of its column. */
  readonly beside?: string | undefined;
  /** What it stands under: its heading. */
  readonly above?: string | undefined;
  /** Texts near by that may name the unit of a bare number: 金额（万元）. */
  readonly units?: readonly string[] | undefined;
  /** Its numbers only number the rows. */
  readonly isNumbering?: boolean | undefined;
  /** Where each of several passages begins: only what they say together is looked for. */
  readonly joints?: readonly number[] | undefined;
  /** They are paragraphs and items, whose bare numbers may only number them. */
  readonly isFlow?: boolean | undefined;
  /** Spans that public facts print: their figures are in the open. */
  readonly open?: readonly { readonly start: number; readonly end: number }[] | undefined;
}

/**
 * What this text gives away, in order: internal figures by value, in whatever spelling, and words of internal documents,
 * tasks and notes. Time grows with the text, and with the logarithm of the number of secrets.
 */
export function findSecrets(text: string, secrets: Secrets, context: TextContext = {}): readonly FoundSecret[] {
  const figures = secrets.guarded === 0 || context.isNumbering ? [] : findFigures(text, secrets, context);
  const words = context.joints ? [] : secrets.phrases(text);
  return [...figures, ...words].sort((a, b) => a.start - b.start);
}

interface Accused {
  readonly stated: StatedValue;
  readonly value: NamedValue;
  readonly weight: number;
}

/** A text that gives away so many figures leaves in no edition, and people read no longer list of them. */
const mostOfOneText = 200;

type Span = Pick<StatedValue, 'start' | 'end'>;

/** Whether one of these spans holds another: they stand side by side, so it is the last that begins before it. */
function coveredBy(spans: readonly Span[]): (inner: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  return ({ start, end }) => end <= (sorted[lastUpTo(starts, start)]?.end ?? -1);
}

/** Whether one of these places, in order, lies within a span. */
const spansOneOf =
  (places: readonly number[]) =>
  ({ start, end }: Span): boolean =>
    (places[lastUpTo(places, end - 1)] ?? -1) > start;

/** The index of the last of these numbers, in order, that is not greater; -1 where none is. */
function lastUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function findFigures(
  text: string,
  secrets: Secrets,
  { beside = '', above = '', units = [], open = [], joints, isFlow }: TextContext,
): readonly FoundSecret[] {
  const found: Accused[] = [];
  const isOpen = coveredBy(open);
  const heading = once(() => pairsOf(above));
  const own = statedValues(text).filter((each) => !isOpen(each));
  const alone = joints ? [] : own.flatMap((stated) => [stated, ...inNamedUnit(stated, units)]);
  const counting = isFlow ? own.filter(({ unit }) => unit !== '') : own;
  const composed = [...sumsOf(counting, text), ...pairedValues(counting, text)];
  const together = joints
    ? [...composed.filter(spansOneOf(joints)), ...(isFlow ? [] : totalOf(own, joints))]
    : composed;
  for (const each of [...alone, ...together]) {
    if (found.length === mostOfOneText) break;
    const near = once(() => wordsAround(text, each, beside));
    const surroundings = (): Surroundings => {
      const clause = clauseOf(text, each, beside);
      return {
        near: near(),
        clause: new Set([...pairsOf(clause.own), ...pairsOf(clause.beside)]),
        further: new Set([...heading(), ...earlierPairs(text, each)]),
        isBare: countsNothing(clause),
      };
    };
    const accused = accuse(each, { near, surroundings }, secrets);
    if (!accused) continue;
    const last = found.findIndex(({ stated }) => stated.start < each.end && each.start < stated.end);
    if (last < 0) found.push(accused);
    else if (found[last]!.weight < accused.weight) found[last] = accused;
  }
  return found.map(({ stated: { start, end }, value }) => ({ start, end, subject: describe(value) }));
}

/** The internal value that this one gives away, if any: the one with most evidence that nothing public explains. */
function accuse(
  stated: StatedValue,
  around: { readonly near: () => ReadonlySet<string>; readonly surroundings: () => Surroundings },
  secrets: Secrets,
): Accused | undefined {
  const isTold = [...around.near()].some((pair) => secrets.telling.has(pair));
  const related = isTold ? secrets.related()(stated, around.near) : [];
  const matches = [...secrets.internal(stated, around.near), ...related];
  if (matches.length === 0) return undefined;
  const surroundings = around.surroundings();
  const { near, further, clause } = surroundings;
  const situation = {
    guarded: secrets.guarded,
    speaks: namesIn(secrets.names, [near, further]).some((name) => isSpokenOf(name, surroundings)),
    othersNamed: Math.max(0, ...namesIn(secrets.otherNames, [clause]).map((name) => covers(name, clause, new Set()))),
  };
  const evident = matches.flatMap((match): (Accused & { evidence: Evidence })[] => {
    const evidence = evidenceOf(stated, match, surroundings);
    if (!evidence || !isEnough(evidence, situation)) return [];
    const weight = evidence.digits + evidence.unit + evidence.words + evidence.chance;
    return [{ stated, value: match.value, weight, evidence }];
  });
  if (evident.length === 0) return undefined;
  const rivals = secrets
    .open()(stated, around.near)
    .flatMap((match) => evidenceOf(stated, match, surroundings) ?? []);
  return evident
    .filter(({ evidence }) => !rivals.some((rival) => explains(rival, evidence, situation)))
    .sort((a, b) => b.weight - a.weight)[0];
}

/** The names that have some of these words. */
const namesIn = (names: Secrets['names'], words: readonly ReadonlySet<string>[]): readonly NameWords[] => [
  ...new Set(words.flatMap((pairs) => [...pairs].flatMap((pair) => names.get(pair) ?? []))),
];

/** 1.2 under 人数（万人） is 12000人 as well. */
function inNamedUnit(stated: StatedValue, units: readonly string[]): readonly StatedValue[] {
  if (stated.form !== 'number' || stated.unit !== '') return [];
  return units.flatMap((text): StatedValue[] => {
    const { factor, unit } = unitNamed(text) ?? {};
    if (factor === undefined || unit === undefined) return [];
    const form = /^%$|百分点$/.test(unit) ? 'percent' : 'number';
    return [{ ...stated, form, unit, value: product(stated.value, factor), step: product(stated.step, factor) }];
  });
}

const short = (value: DecimalText): string => sum([roundHalfUp(value, 2)]);

const describe = ({ name, role, value, unit, form, related }: NamedValue): string =>
  `内部数据“${name}”${related ? '，因为' : '的'}${role}${form === 'rank' ? `第${value}` : short(value)}${unit}`;
