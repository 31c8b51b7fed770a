import type { Cell } from '../known/cell.ts';
import { exactly } from '../known/cell.ts';
import type { Ratio } from '../known/knowledge.ts';
import type { Bound } from '../known/shown.ts';
import type { Proofs } from '../proof.ts';
import { type Linear, type Telling, weigh } from './linear.ts';
import { add, hundred, isZero, negative, one, type Rational, subtract, times, zero } from './rational.ts';

/**
 * A rate as inequalities: whoever knows between which ends it is knows between which shares of the denominator the
 * numerator is; whoever knows the denominator knows the numerator by the rate.
 */
export function ratioRows(ratios: readonly Ratio[], bounds: readonly Bound[], proofs: Proofs): readonly Linear[] {
  return ratios.flatMap((ratio) => {
    const { rate, bottom } = ratio;
    const positive: Linear = { terms: weigh([bottom, one]), constant: zero, sign: 'more', told: [] };
    const known = bounds.filter(({ key }) => key === rate).flatMap(({ cell, told }) => between(ratio, cell, [told]));
    const computed = proofs.get(rate);
    if (computed) known.push(...between(ratio, exactly(computed.number), computed.told));
    const below = proofs.get(bottom);
    if (below) known.push(...byDenominator(ratio, below.number, below.told));
    return [positive, ...known];
  });
}

function between(
  { top, bottom, slack }: Ratio,
  { low, high, withLow, withHigh }: Cell,
  told: readonly Telling[],
): readonly Linear[] {
  const sign = (withEnd: boolean) => (withEnd || !isZero(slack) ? 'least' : 'more');
  const least = weigh([top, hundred], [bottom, subtract(slack, low)]);
  const most = weigh([top, negative(hundred)], [bottom, add(high, slack)]);
  return [
    { terms: least, constant: zero, sign: sign(withLow), told },
    { terms: most, constant: zero, sign: sign(withHigh), told },
  ];
}

function byDenominator({ rate, top, slack }: Ratio, below: Rational, told: readonly Telling[]): readonly Linear[] {
  const constant = times(slack, below);
  return [
    { terms: weigh([rate, below], [top, negative(hundred)]), constant, sign: 'least', told },
    { terms: weigh([rate, negative(below)], [top, hundred]), constant, sign: 'least', told },
  ];
}
