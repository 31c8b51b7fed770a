import type { Telling } from './algebra/linear.ts';
import type { Rational } from './algebra/rational.ts';

/** How a number can be known: printed, or computed from what is printed. */
export interface Proof {
  readonly number: Rational;
  /** “总数”50件 − “一般矛盾纠纷”13件; of a printed one its own words. */
  readonly words: string;
  readonly told: readonly Telling[];
}
export type Proofs = ReadonlyMap<string, Proof>;
