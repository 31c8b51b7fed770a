import type { DecimalText } from '../../../model/ledger.ts';
import type { Side } from './side-of.ts';

/** A value that a place of a text can be taken to state. One place may have several. */
export interface StatedValue {
  /** Offsets of the words that state it, with unit and 约. */
  readonly start: number;
  readonly end: number;
  readonly value: DecimalText;
  /** One of the last digit that is sure to be meant: 1 in 37, 0.1 in 92.5, ten million in 3.2亿. */
  readonly step: DecimalText;
  /** A `percent` counts per cent or percentage points; a `rank` counts from 1. */
  readonly form: 'number' | 'percent' | 'rank';
  /** What is counted, without 万 and 亿; '' where no measure word stands there. */
  readonly unit: string;
  /** The text says that it rounds: 约, 余, 以上. */
  readonly approximate: boolean;
  /** On which side of it the number meant lies: 余 above, 近 below, 约 both. Undefined where it is said exactly. */
  readonly side: Side | undefined;
  /** The other end of a range, 30至40. */
  readonly until?: DecimalText;
  /** The text gives a limit, 不少于2次, not the number itself. */
  readonly bound: boolean;
  /** Nobody would read it so at first: 3 7 as 37. */
  readonly unlikely: boolean;
  /** The reader has to compute it: 60 of 月均5件, 37 of 20件和17件. It says something only beside words that do. */
  readonly composed: boolean;
  /** Said as a fraction, 四分之一, not in digits. */
  readonly isFraction?: true;
  /** Of a rank: that place, one among the first so many, or one counted from the end, which says more with the total. */
  readonly rank?: 'at' | 'within' | 'from-end';
}

export const placesIn = (written: string): number => /[.．](\d+)$/.exec(written)?.[1]?.length ?? 0;
const tenth = (places: number): DecimalText => (places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`);
export const stepOf = (value: DecimalText, places = 0): DecimalText =>
  tenth(Math.max(places, value.split('.')[1]?.length ?? 0));

/** In 3.2亿 and 三亿二千万 the zeros that 亿 and 千万 stand for may be rounded. */
export function coarseStep(value: DecimalText): DecimalText {
  if (value.includes('.')) return stepOf(value.replace(/\.?0+$/, ''));
  const zeros = /0*$/.exec(value)![0].length;
  return zeros === value.length ? '1' : `1${'0'.repeat(zeros)}`;
}
