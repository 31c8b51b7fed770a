import type { Cell } from '../known/cell.ts';
import { highest, lowest } from '../known/cell-ends.ts';
import type { Knowledge } from '../known/knowledge.ts';
import { compareMarks, justAbove, markAt } from '../known/mark.ts';
import type { Bound } from '../known/shown.ts';
import type { Proofs } from '../proof.ts';
import type { Atom } from './atom.ts';
import { type Linear, type Telling, weigh } from './linear.ts';
import { add, hundred, isZero, negative, one, type Rational, zero } from './rational.ts';
import type { Budget, Limit, Limits, Solution } from './solve.ts';
import { solveWhole } from './solve-whole.ts';

/** All that a reader of the public edition knows. */
export interface Reading {
  readonly knowledge: Knowledge;
  /** Everything linear: what holds of itself and what is told. */
  readonly rows: readonly Linear[];
  readonly bounds: readonly Bound[];
  /** Numbers that are printed or can be computed. */
  readonly proofs: Proofs;
  /** For all questions together. */
  readonly budget: Budget;
}

/**
 * What has to be told for a number that is left no choice, though no sum gives it: there is room for one whole number
 * only, or for such as are printed in the same words. It is asked whether it could be less, and whether it could be more.
 *
 * @param cell the numbers that need not be told from this one
 * @returns undefined where another number is possible
 */
export function pinnedBy(atom: Atom, cell: Cell, reading: Reading): readonly Telling[] | undefined {
  const questions = (['less', 'more'] as const).map((side) => beyond(atom, cell, side, reading.knowledge));
  const rows = rowsAround(questions.flat(), reading);
  if (!isTold(rows, reading)) return undefined;
  if (!ask(rows, reading)?.values) return undefined;
  const reasons = new Set<Telling>();
  for (const question of questions) {
    const answer = ask([...rows, ...question], reading);
    if (!answer || answer.values) return undefined;
    for (const each of answer.because) reasons.add(each);
  }
  return [...reasons];
}

/** That a number is out of its cell; of a rate said of its sides too, the upper end of what is rounded being out already. */
function beyond(atom: Atom, { low, high }: Cell, side: 'less' | 'more', { ratios }: Knowledge): Linear[] {
  const turn = (factor: Rational): Rational => (side === 'less' ? negative(factor) : factor);
  const end = side === 'less' ? low : high;
  const next = add(end, turn(one));
  const own: Linear = atom.isWhole
    ? { terms: weigh([atom.key, turn(one)]), constant: negative(turn(next)), sign: 'least', told: [] }
    : { terms: weigh([atom.key, turn(one)]), constant: negative(turn(end)), sign: 'more', told: [] };
  const sides = ratios.flatMap(({ rate, top, bottom, slack }): readonly Linear[] => {
    if (rate !== atom.key) return [];
    const sign = isZero(slack) || side === 'less' ? 'more' : 'least';
    const terms = weigh([top, turn(hundred)], [bottom, negative(turn(end))]);
    return [{ terms, constant: zero, sign, told: [] }];
  });
  return [own, ...sides];
}

/** Whether anything at all is told of what these rows are about: else any number is possible. */
function isTold(rows: readonly Linear[], { bounds, proofs }: Reading): boolean {
  const keys = new Set(rows.flatMap(({ terms }) => [...terms.keys()]));
  return (
    rows.some(({ told }) => told.length > 0) ||
    bounds.some(({ key }) => keys.has(key)) ||
    [...keys].some((key) => proofs.has(key))
  );
}

/** What has to do with these, as far as a number that is known does not stand between. */
function rowsAround(start: readonly Linear[], { rows, proofs }: Reading): readonly Linear[] {
  const reached = new Set<string>();
  const around = new Set<Linear>();
  const waiting = start.flatMap(({ terms }) => [...terms.keys()]);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    if (proofs.has(key)) continue;
    for (const row of rows) {
      if (around.has(row) || !row.terms.has(key)) continue;
      around.add(row);
      for (const each of row.terms.keys()) waiting.push(each);
    }
  }
  return [...around];
}

function ask(rows: readonly Linear[], reading: Reading): Solution<Telling> | undefined {
  const keys = [...new Set(rows.flatMap(({ terms }) => [...terms.keys()]))];
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const whole = keys.flatMap((key, index) => (reading.knowledge.atoms.get(key)?.isWhole ? [index] : []));
  const sums = rows.map(({ terms }) => new Map([...terms].map(([key, factor]) => [numbers.get(key)!, factor])));
  const limits = [...keys.map((key) => limitsOf(key, reading)), ...rows.map(limitsOfRow)];
  return solveWhole({ limits, sums }, whole, reading.budget);
}

function limitsOfRow({ constant, sign, told }: Linear): Limits<Telling> {
  const end = negative(constant);
  const low = { mark: sign === 'more' ? justAbove(end) : markAt(end), because: told };
  return sign === 'zero' ? { low, high: low } : { low };
}

function limitsOf(key: string, { knowledge, bounds, proofs }: Reading): Limits<Telling> {
  const proof = proofs.get(key);
  if (proof) {
    const limit = { mark: markAt(proof.number), because: proof.told };
    return { low: limit, high: limit };
  }
  const atom = knowledge.atoms.get(key);
  let low: Limit<Telling> | undefined = atom?.isCounted ? { mark: markAt(zero), because: [] } : undefined;
  let high: Limit<Telling> | undefined;
  for (const { cell, told } of bounds.filter((bound) => bound.key === key)) {
    const least = { mark: lowest(cell, atom?.isWhole), because: [told] };
    const most = { mark: highest(cell, atom?.isWhole), because: [told] };
    if (!low || compareMarks(low.mark, least.mark) < 0) low = least;
    if (!high || compareMarks(most.mark, high.mark) < 0) high = most;
  }
  return { low, high };
}
