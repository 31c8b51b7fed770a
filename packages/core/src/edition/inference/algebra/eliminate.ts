import { addTerm, type Linear, type Telling } from './linear.ts';
import { add, inverse, negative, type Rational, times } from './rational.ts';

/** A number as so many of each known one, and a constant. */
export interface Derivation {
  readonly known: ReadonlyMap<string, Rational>;
  readonly constant: Rational;
  /** What else had to be told for it. */
  readonly told: readonly Telling[];
}

interface Row {
  readonly unknown: Map<string, Rational>;
  readonly known: Map<string, Rational>;
  constant: Rational;
  readonly told: Set<Telling>;
}

/** Gauss and Jordan: every unknown that equations leave no choice, by what is known. */
export function eliminate(
  equations: readonly Linear[],
  isKnown: (key: string) => boolean,
): ReadonlyMap<string, Derivation> {
  const solved = new Map<string, Row>();
  for (const { terms, constant, told } of equations) {
    const row: Row = { unknown: new Map(), known: new Map(), constant, told: new Set(told) };
    for (const [key, factor] of terms) addTerm(isKnown(key) ? row.known : row.unknown, key, factor);
    for (const key of [...row.unknown.keys()]) {
      const pivot = solved.get(key);
      if (pivot) addRow(row, pivot, negative(row.unknown.get(key)!));
    }
    const [key] = row.unknown.keys();
    if (key === undefined) continue;
    const unit: Row = { unknown: new Map(), known: new Map(), constant: { above: 0n, below: 1n }, told: new Set() };
    addRow(unit, row, inverse(row.unknown.get(key)!));
    for (const other of solved.values()) {
      const factor = other.unknown.get(key);
      if (factor) addRow(other, unit, negative(factor));
    }
    solved.set(key, unit);
  }
  const found = new Map<string, Derivation>();
  for (const [key, { unknown, known, constant, told }] of solved) {
    if (unknown.size > 1) continue;
    const opposite = new Map([...known].map(([each, factor]) => [each, negative(factor)]));
    found.set(key, { known: opposite, constant: negative(constant), told: [...told] });
  }
  return found;
}

function addRow(row: Row, other: Row, factor: Rational): void {
  for (const [key, own] of other.unknown) addTerm(row.unknown, key, times(factor, own));
  for (const [key, own] of other.known) addTerm(row.known, key, times(factor, own));
  row.constant = add(row.constant, times(factor, other.constant));
  for (const each of other.told) row.told.add(each);
}
