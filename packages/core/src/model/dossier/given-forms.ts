import type { MetricKind } from '../pack/metric.ts';

/** How a fact can give its quantity: one number, numerator and denominator, named parts, from and to. */
export type GivenForm = 'value' | 'ratio' | 'parts' | 'change';
/** The forms that each kind of metric may be given in. */
export const givenForms: { readonly [Kind in MetricKind]: readonly GivenForm[] } = {
  count: ['value', 'parts', 'change'],
  amount: ['value', 'parts', 'change'],
  rate: ['value', 'ratio', 'change'],
  duration: ['value', 'change'],
  score: ['value', 'change'],
  rank: ['value', 'change'],
  text: ['value'],
};
