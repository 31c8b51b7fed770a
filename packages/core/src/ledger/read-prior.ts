import type { DecimalText } from '../model/ledger.ts';
import type { Claim } from './claim.ts';
import { fits, number, readSides } from './read-quantity.ts';

/** Last year's value; of a rate in per cent. Undefined where none is given or it cannot be one. */
export function readPrior(claim: Claim): DecimalText | undefined {
  const { fact, metric } = claim;
  const { prior } = fact;
  if (prior === undefined || metric.kind === 'text') return undefined;
  const subject = `${metric.name}的上年数`;
  const ofPrior: Claim = { ...claim, object: (id, key, finding) => claim.object(id, key, { subject, ...finding }) };
  if (typeof prior !== 'object') {
    const value = number(ofPrior, 'prior', prior);
    return value !== undefined && fits(ofPrior, 'prior', value) ? value : undefined;
  }
  if (metric.kind === 'rate')
    return readSides(ofPrior, prior.numerator, prior.denominator, ['prior/numerator', 'prior/denominator'])?.value;
  ofPrior.object('fact/wrong-form', 'prior', {
    actual: ' numerator、denominator',
    expected: [`一个数（指标类型是 ${metric.kind}）`],
  });
  return undefined;
}
