import { measureBits } from './figures/measure-bits.ts';
import type { StatedValue } from './figures/stated-value.ts';
import type { Match, NamedValue } from './figures/value-index.ts';
import { covers, type NameWords } from './words/name-words.ts';

/*
 * When is a figure of the text the internal one, and when is it a figure like any other?
 *
 * That the two are equal proves little by itself: a report is full of numbers, and a bare 2 equals something in every
 * ledger. What counts is how unlikely it is that they are equal by chance, and that can be added up in bits, as the
 * logarithm of the odds:
 *
 *   what the digits tell    37 is one of a hundred numbers of its length, 12345 one of a hundred thousand: log2 of the
 *                           digits that are not just zeros, and a little for the zeros. Rates crowd below 100 %, so a
 *                           whole per cent tells no more than one of twenty.
 *   what the unit tells     the same measure word is worth a digit; one that stands for it, 起 for 件, two thirds of
 *                           that; none, another one, 场 for 件, or one of other things, 人 for 件, nothing.
 *                           Units that cannot mean the same, 元 and 人, end the matter.
 *   what the words tell     the more of the metric's name stands near by, the more: all of it is worth two digits, half
 *                           of it a third of that, since sentences on one subject share words anyway.
 *                           Pairs of characters are weighed by how few metrics share them, so that 案件 tells little and
 *                           矛盾 much; one that only internal metrics have, 败诉, speaks of them by itself.
 *                           Next to the name of one internal metric any internal value is suspicious.
 *   less for chance         readings nobody would think of first, figures that only zeros make equal, values computed
 *                           from the fact, numbers that look like a year; and the more values the ledger guards, the
 *                           more often one of them is met by accident. A figure whose clause names another metric of
 *                           the catalogue, 办理政协提案37件, is most likely that one's.
 *
 * From `enough` on it is taken for the internal figure. A figure of one or two digits, a rate with one decimal at most,
 * and what only follows from a fact are so only by words, or where nothing else is counted, 共37件; 37件 may count anything,
 * 4711件 does not. A figure that
 * a public fact states as well is explained by it, unless the words near by speak more of the internal one: 37件重点矛盾
 * 纠纷 is a leak however many other things number 37. Nothing that a public fact itself prints gets here.
 *
 * 近40件 and 三十余件 tell of 37 what a span tells: where a telling word stands in the same sentence, that is too much.
 */
const enough = 6.3;

const bits = {
  digit: Math.log2(10),
  /** The first zero at the end, 50, and each more: magnitude without digits. */
  firstZero: 1,
  zero: 0.4,
  /** Whole per cents that are common in reports. */
  wholePerCent: Math.log2(20),
  /** Without a unit, or with one of other things, 人 for 件, and without much of the name it may count anything. */
  anything: -1,
  fullName: 6,
  nearInternal: 4.2,
  telling: { near: 3.6, further: 2.2 },
  /** 增长 beside a change. */
  changeSaid: 1.5,
  spanned: 2,
  unlikely: -2,
  rounded: -2,
  roundedAsSaid: -1,
  derived: -1,
  bound: -3,
  year: -4,
  othersName: -4,
} as const;

/** The name of an internal metric that stands near by in such a share is what the sentence speaks of. */
const spokenOf = 0.8;
const half = 0.5;
/** So much of a name is said where it is shortened: 复议审结数 for 行政复议案件审结数. */
const mentioned = 0.35;
/** A share told in steps of so many per cent. */
const coarse = 5;
/** So many guarded values meet no more by accident than the threshold allows for. */
const fewValues = 64;

/** What stands around a figure, as pairs of characters. */
export interface Surroundings {
  /** Of its sentence, and of its clause alone. */
  readonly near: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  /** Of headings, and of the sentence before. */
  readonly further: ReadonlySet<string>;
  /** Nothing in its clause says what it counts. */
  readonly isBare: boolean;
}

export interface Evidence {
  readonly digits: number;
  readonly unit: number;
  readonly words: number;
  readonly chance: number;
  /** How much of the metric's name stands around, and in the same clause. */
  readonly named: number;
  readonly namedInClause: number;
  /** Where a word stands that tells of the metric by itself. */
  readonly telling: 'clause' | 'near' | 'further' | undefined;
  /** So few digits that only words make something of them. */
  readonly needsWords: boolean;
  /** Another measure word than the metric's: words of another clause say nothing of it. */
  readonly isOtherMeasure: boolean;
  /** It is told as one of a span, 近40件, or has to be computed: only words that tell make something of it. */
  readonly isLoose: boolean;
}

const changeWords = ['增长', '增加', '增幅', '上升', '提高', '下降', '减少', '降低', '降幅', '同比', '上年', '去年'];

/** What makes it likely that the stated value is this one, in bits; undefined where it cannot be. */
export function evidenceOf(
  stated: StatedValue,
  { value, rounded, spanned }: Match,
  around: Surroundings,
): Evidence | undefined {
  const measure = measureBits(stated, value, around.near);
  if (measure === undefined || (spanned && !measure.isSame)) return undefined;
  const coverage = (near: ReadonlySet<string>, further: ReadonlySet<string>) =>
    Math.max(...value.words.map((words) => covers(words, near, further)));
  const named = coverage(around.near, around.further);
  const telling = whereTold(value, around);
  const isChangeSaid = value.isChange === true && changeWords.some((word) => around.near.has(word));
  if (spanned && value.isChange && !isChangeSaid) return undefined;
  // 每十件有九件 is said of many things: the name has to stand there.
  if (stated.composed && stated.form === 'percent' && Number(stated.step) >= coarse && named < mentioned)
    return undefined;
  // 不足100件 says nothing of a difference.
  if (spanned && value.related && value.form === 'number') return undefined;
  if (value.beside && covers(value.beside, around.near, new Set()) < mentioned) return undefined;
  const chance =
    (stated.unlikely ? bits.unlikely : 0) +
    (rounded ? (stated.approximate ? bits.roundedAsSaid : bits.rounded) : 0) +
    (value.derived || stated.composed ? bits.derived : 0) +
    (isChangeSaid ? bits.changeSaid : 0) +
    (stated.bound && !spanned ? bits.bound : 0) +
    (measure.bits === 0 && named < half ? bits.anything : 0) +
    (stated.unit === '' && /^(?:19|20)\d\d$/.test(stated.value) ? bits.year : 0);
  const told = telling === undefined ? 0 : bits.telling[telling === 'further' ? 'further' : 'near'];
  return {
    digits: spanned ? Math.max(bits.spanned, digitBits(stated, true)) : digitBits(stated, rounded),
    unit: measure.bits,
    words: Math.max(bits.fullName * named ** 1.5, told),
    chance,
    named,
    namedInClause: coverage(around.clause, new Set()),
    telling,
    needsWords:
      (value.derived || (isShort(stated) && !(around.isBare && measure.bits > 0))) &&
      !(around.clause.has('其中') && named >= mentioned),
    isOtherMeasure: !measure.isSame && stated.unit !== '',
    isLoose: spanned || stated.composed || value.related === true,
  };
}

function whereTold({ telling }: NamedValue, { clause, near, further }: Surroundings): Evidence['telling'] {
  const isIn = (pairs: ReadonlySet<string>) => [...telling].some((pair) => pairs.has(pair));
  return isIn(clause) ? 'clause' : isIn(near) ? 'near' : isIn(further) ? 'further' : undefined;
}

/** One or two digits that are not just zeros; of a rate also three, 92.5%. */
function isShort({ value, form }: StatedValue): boolean {
  const [whole = '', decimals = ''] = value.replace('-', '').split('.');
  const places = decimals.replace(/0+$/, '').length;
  if (form === 'percent') return places <= 1;
  return (whole + decimals.slice(0, places)).replace(/^0+/, '').replace(/0+$/, '').length <= 2;
}

export interface Situation {
  /** How many values the ledger guards. */
  readonly guarded: number;
  /** The words near by name an internal metric, whichever. */
  readonly speaks: boolean;
  /** How much of the name of a metric that is not internal stands in the same clause. */
  readonly othersNamed: number;
}

/** Whether this evidence is enough among so many guarded values, when the sentence speaks of an internal metric or not. */
export function isEnough(evidence: Evidence, { guarded, speaks, othersNamed }: Situation): boolean {
  const { digits, unit, words, chance, named, namedInClause, telling, needsWords, isLoose, isOtherMeasure } = evidence;
  const isTold = telling === 'clause' || telling === 'near';
  if (isLoose && !isTold && named < spokenOf) return false;
  if (needsWords && telling === undefined && named < half && !speaks) return false;
  if (isOtherMeasure && telling !== 'clause' && named < half) return false;
  const isOthers = telling !== 'clause' && othersNamed >= half && othersNamed > namedInClause;
  const said = isOthers ? bits.othersName : Math.max(words, speaks ? bits.nearInternal : 0);
  const crowd = isTold ? 0 : Math.log2(Math.max(1, guarded / fewValues));
  return digits + unit + said + chance - crowd >= enough;
}

/** A public value explains the figure as well as the internal one does. */
export const explains = (open: Evidence, internal: Evidence, { speaks }: Situation): boolean =>
  open.unit + open.words + open.chance >=
  internal.unit + Math.max(internal.words, speaks ? bits.nearInternal : 0) + internal.chance;

export const isSpokenOf = (name: NameWords, { near, further }: Pick<Surroundings, 'near' | 'further'>): boolean =>
  covers(name, near, further) >= spokenOf;

function digitBits({ value, form }: StatedValue, rounded: boolean): number {
  const [whole = '', decimals = ''] = value.replace('-', '').split('.');
  const places = decimals.replace(/0+$/, '').length;
  const digits = (whole + decimals).replace(/^0+/, '').replace(/0+$/, '');
  // 0.1 is one of ten, though it has one digit.
  const told = Math.max(Math.log2(Math.max(1, Number(digits.slice(0, 15)))), bits.digit * places);
  const zeros = decimals === '' ? /0*$/.exec(whole)![0].length : 0;
  const all = told + (rounded || zeros === 0 ? 0 : bits.firstZero + bits.zero * (zeros - 1));
  return form === 'percent' ? Math.min(all, bits.wholePerCent + bits.digit * places) : all;
}
