import { addMarks, compareMarks, lessMark, type Mark, markAt, scaleMark } from '../known/mark.ts';
import { addTerm } from './linear.ts';
import { inverse, isZero, negative, type Rational, times, zero } from './rational.ts';

/** What a variable is at least or at most, and why. */
export interface Limit<Reason> {
  readonly mark: Mark;
  readonly because: readonly Reason[];
}
export interface Limits<Reason> {
  readonly low?: Limit<Reason> | undefined;
  readonly high?: Limit<Reason> | undefined;
}

/** So many variables, and sums of them, which are variables too and numbered after them; each within its limits. */
export interface Program<Reason> {
  readonly limits: readonly Limits<Reason>[];
  readonly sums: readonly ReadonlyMap<number, Rational>[];
}

export interface Solution<Reason> {
  /** Of each variable; undefined where no values keep to all limits. */
  readonly values?: readonly Mark[];
  /** Why there are none: reasons which are enough for it. */
  readonly because: readonly Reason[];
}

type Row = Map<number, Rational>;

/** Terms that may still be gone over: exact numbers grow, so a large ledger could keep a build for minutes. */
export interface Budget {
  left: number;
}

/**
 * Values that keep to all limits. A simplex without an aim: sums that are out of their limits are brought back one by
 * one, always the first that can be, so that it comes to an end (Dutertre and de Moura, 2006; Bland's rule). Undefined
 * where the budget does not last until then.
 */
export function solve<Reason>({ limits, sums }: Program<Reason>, budget: Budget): Solution<Reason> | undefined {
  const free = limits.length - sums.length;
  for (const { low, high } of limits)
    if (low && high && compareMarks(low.mark, high.mark) > 0) return { because: [...low.because, ...high.because] };

  const values: Mark[] = limits.map(({ low, high }) => low?.mark ?? high?.mark ?? markAt(zero));
  const rows = new Map<number, Row>(sums.map((sum, index) => [free + index, new Map(sum)]));
  for (const [basic, row] of rows) values[basic] = sumOf(row, values);

  for (;;) {
    for (const { size } of rows.values()) budget.left -= size;
    if (budget.left <= 0) return undefined;
    const [basic, row, aim] = outOfLimits(rows, values, limits) ?? [];
    if (basic === undefined || !row || !aim) return { values, because: [] };
    const rises = compareMarks(values[basic]!, aim.mark) < 0;
    const helper = [...row]
      .filter(([variable, factor]) => canMove(variable, factor.above > 0n === rises))
      .map(first)
      .sort(ascending)[0];
    if (helper === undefined)
      return {
        because: [
          ...aim.because,
          ...[...row].flatMap(([variable, factor]) => whyNot(variable, factor.above > 0n === rises)),
        ],
      };
    move(rows, values, { basic, helper, to: aim.mark });
  }

  function canMove(variable: number, up: boolean): boolean {
    const limit = up ? limits[variable]?.high : limits[variable]?.low;
    const distance = limit ? compareMarks(values[variable]!, limit.mark) : undefined;
    return distance === undefined || (up ? distance < 0 : distance > 0);
  }
  function whyNot(variable: number, up: boolean): readonly Reason[] {
    return (up ? limits[variable]?.high : limits[variable]?.low)?.because ?? [];
  }
}

const first = ([variable]: readonly [number, Rational]): number => variable;
const ascending = (left: number, right: number): number => left - right;

const sumOf = (row: Row, values: readonly Mark[]): Mark =>
  [...row].reduce((sum, [variable, factor]) => addMarks(sum, scaleMark(factor, values[variable]!)), markAt(zero));

/** The first sum that is out of its limits, and the limit it is to come back to. */
function outOfLimits<Reason>(
  rows: ReadonlyMap<number, Row>,
  values: readonly Mark[],
  limits: readonly Limits<Reason>[],
): readonly [basic: number, row: Row, aim: Limit<Reason>] | undefined {
  for (const basic of [...rows.keys()].sort(ascending)) {
    const { low, high } = limits[basic]!;
    const value = values[basic]!;
    const aim =
      low && compareMarks(value, low.mark) < 0 ? low : high && compareMarks(value, high.mark) > 0 ? high : undefined;
    if (aim) return [basic, rows.get(basic)!, aim];
  }
  return undefined;
}

/** Brings a sum to where it is to be by changing one variable of it, which becomes a sum in its place. */
function move(
  rows: Map<number, Row>,
  values: Mark[],
  { basic, helper, to }: { readonly basic: number; readonly helper: number; readonly to: Mark },
): void {
  const row = rows.get(basic)!;
  const factor = row.get(helper)!;
  const step = scaleMark(inverse(factor), lessMark(to, values[basic]!));
  values[basic] = to;
  values[helper] = addMarks(values[helper]!, step);
  for (const [other, each] of rows)
    if (other !== basic && each.has(helper))
      values[other] = addMarks(values[other]!, scaleMark(each.get(helper)!, step));

  rows.delete(basic);
  const solved: Row = new Map([[basic, inverse(factor)]]);
  for (const [variable, own] of row)
    if (variable !== helper) addTerm(solved, variable, negative(times(own, inverse(factor))));
  for (const each of rows.values()) {
    const share = each.get(helper);
    if (!share || isZero(share)) continue;
    each.delete(helper);
    for (const [variable, own] of solved) addTerm(each, variable, times(share, own));
  }
  rows.set(helper, solved);
}
