import { absolute, compare, difference, divide, placesOf, roundHalfUp } from '../../numeral/index.ts';

/** What was printed is what comes out, rounded, cut or rounded up at the digits it shows. */
export const isWithinStep = (printed: string, right: string, step: string): boolean =>
  compare(absolute(difference(printed, right)), step) < 0;

/** The quotient at as many places as the printed step has. */
export function quotient(dividend: string, divisor: string, step: string): { exact: string; shown: string } {
  const exact = divide(dividend, divisor);
  return { exact, shown: roundHalfUp(exact, placesOf(step)) };
}
