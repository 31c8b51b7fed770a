import { add, compare, negative, one, type Rational, times, zero } from '../algebra/rational.ts';

/** A number and so many steps beyond it that are too small to matter: what tells 3 from all that is more than 3. */
export interface Mark {
  readonly at: Rational;
  readonly beyond: Rational;
}

export const markAt = (at: Rational): Mark => ({ at, beyond: zero });
export const justBelow = (at: Rational): Mark => ({ at, beyond: negative(one) });
export const justAbove = (at: Rational): Mark => ({ at, beyond: one });

export const compareMarks = (left: Mark, right: Mark): number =>
  compare(left.at, right.at) || compare(left.beyond, right.beyond);
export const addMarks = (left: Mark, right: Mark): Mark => ({
  at: add(left.at, right.at),
  beyond: add(left.beyond, right.beyond),
});
export const scaleMark = (factor: Rational, { at, beyond }: Mark): Mark => ({
  at: times(factor, at),
  beyond: times(factor, beyond),
});
export const lessMark = (left: Mark, right: Mark): Mark => addMarks(left, scaleMark(negative(one), right));
