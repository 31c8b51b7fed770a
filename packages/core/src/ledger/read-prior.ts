import type { DecimalText } from '../model/ledger.ts';
import type { Claim } from './claim.ts';
import { number, readSides } from './read-quantity.ts';

/** Last year's value; of a rate in per cent. Undefined where none is given or it cannot be one. */
export function readPrior(claim: Claim): DecimalText | undefined {
  const { fact, metric, object } = claim;
  const { prior } = fact;
  if (prior === undefined) return undefined;
  if (typeof prior !== 'object') return number(claim, 'prior', prior);
  if (metric.kind === 'rate')
    return readSides(claim, prior.numerator, prior.denominator, ['prior/numerator', 'prior/denominator'])?.value;
  object('fact/wrong-form', 'prior', {
    actual: ' numerator、denominator',
    expected: [`一个数（指标类型是 ${metric.kind}）`],
  });
  return undefined;
}
