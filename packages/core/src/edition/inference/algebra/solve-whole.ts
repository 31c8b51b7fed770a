import { type Mark, markAt } from '../known/mark.ts';
import { floor, isWhole, isZero } from './rational.ts';
import { type Budget, type Limit, type Program, type Solution, solve } from './solve.ts';

/**
 * Whether values keep to all limits where some variables are whole numbers; else the reasons why not. Where one of these
 * is broken, it is asked again for what is below and what is above. Undefined where the budget does not last.
 */
export function solveWhole<Reason>(
  program: Program<Reason>,
  whole: readonly number[],
  budget: Budget,
): Solution<Reason> | undefined {
  const solution = solve(program, budget);
  if (!solution) return undefined;
  const { values } = solution;
  const broken = values && whole.find((variable) => !isWholeMark(values[variable]!));
  if (!values || broken === undefined) return solution;

  const { at, beyond } = values[broken]!;
  const under = isWhole(at) && beyond.above < 0n ? floor(at) - 1n : floor(at);
  const below = solveWhole(limited(program, broken, { high: limitAt(under) }), whole, budget);
  if (!below || below.values) return below;
  const above = solveWhole(limited(program, broken, { low: limitAt(under + 1n) }), whole, budget);
  if (!above || above.values) return above;
  return { because: [...below.because, ...above.because] };
}

const isWholeMark = ({ at, beyond }: Mark): boolean => isWhole(at) && isZero(beyond);
const limitAt = <Reason>(whole: bigint): Limit<Reason> => ({ mark: markAt({ above: whole, below: 1n }), because: [] });

/** The program with one more limit, which is stricter than the one there was. */
function limited<Reason>(
  { limits, sums }: Program<Reason>,
  variable: number,
  limit: Program<Reason>['limits'][number],
): Program<Reason> {
  return { sums, limits: limits.map((each, index) => (index === variable ? { ...each, ...limit } : each)) };
}
