import type { Place } from '../../../model/place.ts';
import { add, negative, one, type Rational, times, zero } from './rational.ts';

/** Words of the public edition that tell something. */
export interface Telling {
  readonly words: string;
  readonly place: Place | undefined;
}

/** So many of each number, and a constant, are together nothing (`zero`), nothing at least, or more. */
export interface Linear {
  readonly terms: ReadonlyMap<string, Rational>;
  readonly constant: Rational;
  readonly sign: 'zero' | 'least' | 'more';
  /** What the public edition says of it; nothing where it holds of itself. */
  readonly told: readonly Telling[];
}

export const weigh = (...terms: readonly (readonly [key: string, factor: Rational])[]): ReadonlyMap<string, Rational> =>
  new Map(terms);

/** The one side less the other. */
export function linear(plus: readonly string[], minus: readonly string[], sign: Linear['sign']): Linear {
  const terms = new Map<string, Rational>();
  for (const key of plus) addTerm(terms, key, one);
  for (const key of minus) addTerm(terms, key, negative(one));
  return { terms, constant: zero, sign, told: [] };
}

/** Adds so many of one number; what comes to nothing is left out. */
export function addTerm<Key>(terms: Map<Key, Rational>, key: Key, factor: Rational): void {
  const together = add(terms.get(key) ?? zero, factor);
  if (together.above === 0n) terms.delete(key);
  else terms.set(key, together);
}

/** What the sum comes to by these numbers; undefined where one of them is not known. */
export function residual(
  { terms, constant }: Pick<Linear, 'terms' | 'constant'>,
  numberOf: (key: string) => Rational | undefined,
): Rational | undefined {
  let sum = constant;
  for (const [key, factor] of terms) {
    const number = numberOf(key);
    if (number === undefined) return undefined;
    sum = add(sum, times(factor, number));
  }
  return sum;
}
