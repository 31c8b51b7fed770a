import type { LedgerEntry } from '../../model/ledger.ts';
import type { MetricKind } from '../../model/pack/metric.ts';
import { compare } from '../../numeral/index.ts';
import type { Span } from './range-of.ts';
import { knownOf, type Member, type Sides, totalOf } from './sides.ts';

/** How the two sides of a relation fail to hang together. */
export interface Mismatch {
  /** The parts are too much for the whole, or too little to make it up. */
  readonly fault: 'more' | 'less';
  /** The figures that show it. */
  readonly parts: readonly Member[];
  readonly whole: readonly Member[];
  /** Last year's figures that would be needed to be certain. */
  readonly unknown: readonly Member[];
  /** No rounded figure and no unknown one is in it. */
  readonly certain: boolean;
}

/** Kinds that are never below zero, so that a part of a sum says something without the others. */
const neverNegative: readonly MetricKind[] = ['count', 'duration', 'score'];

/** What is wrong with the two sides; undefined where they agree, or where too little is known to tell. */
export function judgeSides({ parts, whole, equal }: Sides): Mismatch | undefined {
  const known = { parts: knownOf(parts), whole: knownOf(whole) };
  if (known.parts.length === 0) return undefined;
  const growing = parts.every(({ entry }) => neverNegative.includes(entry.metric.kind));
  const complete = known.parts.length === parts.length;
  const unknown = whole.filter(({ span }) => span === undefined);
  if (unknown.some(({ isPrior }) => !isPrior)) return undefined;
  if (!complete && !growing) return undefined;

  const [left, right] = [totalOf(known.parts), totalOf(known.whole)];
  const fault = exceeds(left, right) ? 'more' : equal && complete && exceeds(right, left) ? 'less' : undefined;
  if (fault === undefined || (fault === 'less' && unknown.length > 0 && !growing)) return undefined;
  const exact = [...known.parts, ...known.whole].every(({ entry, isPrior }) => isPrior || isExact(entry));
  const missing = fault === 'more' ? unknown : [];
  return { fault, ...known, unknown: missing, certain: exact && missing.length === 0 };
}

const exceeds = (left: Span, right: Span): boolean => right.high !== undefined && compare(left.low, right.high) > 0;
const isExact = ({ precision }: LedgerEntry): boolean => precision === 'exact';
