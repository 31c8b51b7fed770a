import type { Ledger } from '../../../model/ledger.ts';
import type { Relation } from '../../../model/pack/relation.ts';
import { placesOf } from '../../../numeral/index.ts';
import { type Atom, atomsOf, keyOf } from '../algebra/atom.ts';
import { type Linear, linear, residual } from '../algebra/linear.ts';
import {
  compare,
  hundred,
  inverse,
  isZero,
  negative,
  type Rational,
  rationalOf,
  subtract,
  times,
  zero,
} from '../algebra/rational.ts';
import { sameByName } from './same-by-name.ts';

/** A rate in per cent of two numbers; stated by itself it is off by up to `slack`. */
export interface Ratio {
  readonly rate: string;
  readonly top: string;
  readonly bottom: string;
  readonly slack: Rational;
}

/** What everybody knows of how the numbers of a ledger hang together, whatever they are. */
export interface Knowledge {
  readonly atoms: ReadonlyMap<string, Atom>;
  readonly linear: readonly Linear[];
  readonly ratios: readonly Ratio[];
}

/**
 * Derivations, relations, parts and sides of the ledger as equations. One that the numbers do not fulfil says nothing:
 * a check has complained of it, or the reader knows better.
 */
export function knowledgeOf({ entries, relations }: Ledger): Knowledge {
  const atoms = new Map([...entries.values()].flatMap(atomsOf).map((atom) => [atom.key, atom]));
  const value = (id: string) => keyOf('value', id);
  const prior = (id: string) => keyOf('prior', id);
  const ratios: Ratio[] = [];
  const found: Linear[] = [];

  for (const { metric, quantity } of entries.values()) {
    if (quantity?.form === 'parts')
      found.push(
        sumOf(
          [value(metric.id)],
          quantity.parts.map(([name]) => keyOf('part', metric.id, name)),
        ),
      );
    if (quantity?.form !== 'ratio') continue;
    const [top, bottom] = [keyOf('numerator', metric.id), keyOf('denominator', metric.id)];
    ratios.push({ rate: value(metric.id), top, bottom, slack: zero });
    found.push(atMost([top], [bottom]));
  }
  for (const relation of relations) {
    found.push(...equationsOf(relation, { value, prior }));
    if ('rate' in relation) {
      const [top, bottom] = relation['rate-of'];
      const rate = entries.get(relation.rate);
      ratios.push({
        rate: value(relation.rate),
        top: value(top),
        bottom: value(bottom),
        slack: slackOf(rate?.quantity),
      });
      for (const [side, metric] of [
        ['numerator', top],
        ['denominator', bottom],
      ] as const)
        found.push(sumOf([keyOf(side, relation.rate)], [value(metric)]));
    }
  }
  for (const [part, whole] of sameByName([...atoms.values()])) found.push(sumOf([part], [whole]));
  const isKnown = ({ terms }: Linear) => [...terms.keys()].every((key) => atoms.has(key));
  const truth = (key: string) => atoms.get(key)?.truth;
  return {
    atoms,
    linear: found.filter((each) => isKnown(each) && isFulfilled(each, truth)),
    ratios: ratios.filter(
      (each) => atoms.has(each.rate) && atoms.has(each.top) && atoms.has(each.bottom) && isRight(each, truth),
    ),
  };
}

const sumOf = (whole: readonly string[], parts: readonly string[]): Linear => linear(whole, parts, 'zero');
const atMost = (least: readonly string[], most: readonly string[]): Linear => linear(most, least, 'least');

type Key = (id: string) => string;

function equationsOf(relation: Relation, { value, prior }: { value: Key; prior: Key }): readonly Linear[] {
  if ('rate' in relation) return [atMost([value(relation['rate-of'][0])], [value(relation['rate-of'][1])])];
  const carried = relation.prior.map(prior);
  if ('least' in relation) return [atMost(relation.least.map(value), [...relation['at-most'].map(value), ...carried])];
  const thisYear = sumOf([value(relation.total), ...carried], relation.sum.map(value));
  // What was carried over into last year nobody knows.
  return carried.length > 0 ? [thisYear] : [thisYear, sumOf([prior(relation.total)], relation.sum.map(prior))];
}

/** Half of the last place that a rate is stated at. */
function slackOf(
  quantity: { readonly form: string; readonly value?: string; readonly to?: string } | undefined,
): Rational {
  const stated = quantity?.form === 'number' ? quantity.value : quantity?.form === 'change' ? quantity.to : undefined;
  if (stated === undefined) return zero;
  return rationalOf(`0.${'0'.repeat(placesOf(stated))}5`);
}

type Truth = (key: string) => Rational | undefined;

function isFulfilled(each: Linear, truth: Truth): boolean {
  const left = residual(each, truth);
  return left === undefined || (each.sign === 'zero' ? isZero(left) : compare(left, zero) >= 0);
}

function isRight({ rate, top, bottom, slack }: Ratio, truth: Truth): boolean {
  const [stated, above, below] = [truth(rate), truth(top), truth(bottom)];
  if (stated === undefined || above === undefined || below === undefined) return true;
  if (compare(below, zero) <= 0) return false;
  const off = subtract(stated, times(times(hundred, above), inverse(below)));
  return compare(off, slack) <= 0 && compare(negative(off), slack) <= 0;
}
