import { unitKin } from '../../numeral/index.ts';
import { covers, type NameWords } from './name-words.ts';
import type { StatedValue } from './stated-values.ts';
import type { Match, NamedValue } from './value-index.ts';

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
 *   what the unit tells     the same measure word is worth a digit; another one, 起 for 件, half of that; none, or one of
 *                           other things, 人 for 件, nothing.
 *                           Units that cannot mean the same, 元 and 人, end the matter.
 *   what the words tell     the more of the metric's name stands near by, the more: all of it is worth two digits, half
 *                           of it a third of that, since sentences on one subject share words anyway.
 *                           Pairs of characters are weighed by how few metrics share them, so that 案件 tells little and
 *                           矛盾 much. Next to the name of one internal metric any internal value is suspicious.
 *   less for chance         readings nobody would think of first, figures that only zeros make equal, values computed
 *                           from the fact, numbers that look like a year; and the more values the ledger guards, the
 *                           more often one of them is met by accident.
 *
 * From `enough` on it is taken for the internal figure: two digits with their measure word are, 37件; one digit is only
 * by the words, 重点矛盾纠纷4件; 20 and 100 need words, 4711 does not. A figure that a public fact states as well is
 * explained by it, unless the words near by speak more of the internal one: 37件重点矛盾纠纷 is a leak however many
 * other things number 37. Nothing that a public fact itself prints gets here.
 */
const enough = 6.3;

const bits = {
  digit: Math.log2(10),
  /** The first zero at the end, 50, and each more: magnitude without digits. */
  firstZero: 1,
  zero: 0.4,
  /** Whole per cents that are common in reports. */
  wholePerCent: Math.log2(20),
  unit: { same: 3, kin: 1.5, other: 0, bare: 0 },
  /** Without a unit, or with one of other things, 人 for 件, and without much of the name it may count anything. */
  anything: -1,
  perCent: 1.5,
  placed: 3,
  placeOnly: 1,
  fullName: 6,
  nearInternal: 4.2,
  unlikely: -2,
  rounded: -2,
  roundedAsSaid: -1,
  derived: -1,
  bound: -3,
  year: -4,
} as const;

/** The name of an internal metric that stands near by in such a share is what the sentence speaks of. */
const spokenOf = 0.8;
const half = 0.5;
/** So many guarded values meet no more by accident than the threshold allows for. */
const fewValues = 64;

/** What stands around a figure, as pairs of characters. */
export interface Surroundings {
  readonly near: ReadonlySet<string>;
  /** Of headings. */
  readonly further: ReadonlySet<string>;
}

/** What makes it likely that the stated value is this one, in bits; undefined where it cannot be. */
export function evidenceOf(stated: StatedValue, { value, rounded }: Match, around: Surroundings): Evidence | undefined {
  const unit = unitBits(stated, value, around.near);
  if (unit === undefined) return undefined;
  const named = Math.max(...value.words.map((words) => covers(words, around.near, around.further)));
  const chance =
    (stated.unlikely ? bits.unlikely : 0) +
    (rounded ? (stated.approximate ? bits.roundedAsSaid : bits.rounded) : 0) +
    (value.derived ? bits.derived : 0) +
    (stated.bound ? bits.bound : 0) +
    (unit === 0 && named < half ? bits.anything : 0) +
    (stated.unit === '' && /^(?:19|20)\d\d$/.test(stated.value) ? bits.year : 0);
  return { digits: digitBits(stated, rounded), unit, words: bits.fullName * named ** 1.5, chance };
}

export interface Evidence {
  readonly digits: number;
  readonly unit: number;
  readonly words: number;
  readonly chance: number;
}

/** Whether this evidence is enough among so many guarded values, when the sentence speaks of an internal metric or not. */
export function isEnough({ digits, unit, words, chance }: Evidence, { guarded, speaks }: Situation): boolean {
  const said = Math.max(words, speaks ? bits.nearInternal : 0);
  return digits + unit + said + chance - Math.log2(Math.max(1, guarded / fewValues)) >= enough;
}

export interface Situation {
  /** How many values the ledger guards. */
  readonly guarded: number;
  /** The words near by name an internal metric, whichever. */
  readonly speaks: boolean;
}

/** A public value explains the figure as well as the internal one does. */
export const explains = (open: Evidence, internal: Evidence, { speaks }: Situation): boolean =>
  open.unit + open.words + open.chance >=
  internal.unit + Math.max(internal.words, speaks ? bits.nearInternal : 0) + internal.chance;

export const isSpokenOf = (name: NameWords, { near, further }: Surroundings): boolean =>
  covers(name, near, further) >= spokenOf;

function digitBits({ value, form }: StatedValue, rounded: boolean): number {
  const [whole = '', decimals = ''] = value.replace('-', '').split('.');
  const places = decimals.replace(/0+$/, '').length;
  const digits = (whole + decimals).replace(/^0+/, '').replace(/0+$/, '');
  // 0.1 is one of ten, though it has one digit.
  const told = Math.max(Math.log2(Math.max(1, Number(digits.slice(0, 15)))), bits.digit * places);
  if (form === 'percent') return Math.min(told, bits.wholePerCent + bits.digit * places);
  const zeros = decimals === '' ? /0*$/.exec(whole)![0].length : 0;
  return told + (rounded || zeros === 0 ? 0 : bits.firstZero + bits.zero * (zeros - 1));
}

const placeWords = ['排名', '名次', '位列', '位居', '名列', '排在', '列第', '居第'];

function unitBits(stated: StatedValue, value: NamedValue, near: ReadonlySet<string>): number | undefined {
  if (value.form === 'rank') {
    const isPlace = stated.unit !== '' || stated.rank === 'from-end' || placeWords.some((word) => near.has(word));
    return isPlace ? bits.placed : bits.placeOnly;
  }
  const kin = unitKin(stated.unit, value.unit);
  if (kin === undefined || (value.bare && kin !== 'bare')) return undefined;
  if (value.form === 'percent') return kin === 'bare' ? bits.unit.bare : bits.perCent;
  if (value.unit === '' && stated.unit !== '') return bits.unit.other;
  return bits.unit[kin];
}
