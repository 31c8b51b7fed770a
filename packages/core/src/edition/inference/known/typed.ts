import type { Ledger } from '../../../model/ledger.ts';
import { factorOf, printQuantity, product, scaleOf, unitKin } from '../../../numeral/index.ts';
import { covers, type Passage, type StatedValue, statedValues, weighing, wordsAround } from '../../gate/index.ts';
import { type Atom, nameOf, withNumber } from '../algebra/atom.ts';
import type { Rational } from '../algebra/rational.ts';
import { type Cell, cellOf, cutDecimal, exactly } from './cell.ts';
import type { Knowledge } from './knowledge.ts';
import type { Bound } from './shown.ts';

/** So much of a metric's name has to stand near a figure for it to be read as that metric's. */
const named = 0.5;

/**
 * Public numbers that somebody typed instead of printing them from the ledger: equal to one of the ledger, in whatever
 * spelling, with words of its metric's name near by. To a reader they tell as much.
 */
export function typedIn(
  passages: readonly Passage[],
  { entries }: Ledger,
  { atoms, isAskedFor }: { readonly atoms: Knowledge['atoms']; readonly isAskedFor: (metric: string) => boolean },
): readonly Bound[] {
  const sought = new Map<string, Atom[]>();
  for (const atom of atoms.values()) {
    if (atom.entry.classification !== 'public' || !isAskedFor(atom.entry.metric.id)) continue;
    for (const value of valuesOf(atom)) if (!sought.get(value)?.push(atom)) sought.set(value, [atom]);
  }
  if (sought.size === 0) return [];
  const weigh = weighing([...entries.values()].map(({ metric }) => metric.name));
  const found = new Map<string, Bound>();
  for (const { text, beside = '', open = [], placeAt, isNumbering } of passages) {
    if (isNumbering) continue;
    for (const stated of statedValues(text)) {
      if (stated.unlikely || stated.bound || open.some(({ start, end }) => start <= stated.start && stated.end <= end))
        continue;
      const near = wordsAround(text, stated, beside);
      for (const atom of sought.get(plain(stated.value)) ?? []) {
        if (found.has(atom.key) || !isOf(stated, atom)) continue;
        if (covers(weigh(atom.entry.metric.name + (atom.part ?? '')), near, new Set()) < named) continue;
        const told = { words: nameOf(atom) + text.slice(stated.start, stated.end), place: placeAt(stated.start) };
        found.set(atom.key, { key: atom.key, cell: cellOfTyped(atom, atom.truth!), told });
      }
    }
  }
  return [...found.values()];
}

/** The number itself in base units, and a rate as it would be printed. */
function valuesOf({ truth, entry, kind }: Atom): readonly string[] {
  if (truth === undefined) return [];
  const { scale } = scaleOf(entry.metric.unit);
  const own = product(cutDecimal(truth), factorOf[scale]);
  const words = entry.metric.kind === 'rate' && kind === 'value' ? (printQuantity(entry, {}) ?? '') : '';
  return [...new Set([own, ...statedValues(words).map(({ value }) => value)].map(plain))];
}

const cellOfTyped = (atom: Atom, truth: Rational): Cell =>
  atom.entry.metric.kind === 'rate' && atom.kind === 'value'
    ? cellOf(truth, (value) => printQuantity(withNumber(atom, value), {}))
    : exactly(truth);

/** One spelling of each number. */
const plain = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

function isOf({ unit, form }: StatedValue, { entry, kind }: Atom): boolean {
  const isSide = kind === 'numerator' || kind === 'denominator';
  if (isSide) return form === 'number';
  if ((form === 'percent') !== (entry.metric.kind === 'rate')) return false;
  const kin = unitKin(unit, entry.metric.unit);
  return kin === 'same' || kin === 'kin' || kin === 'bare';
}
