import type { DecimalText } from '../model/ledger.ts';
import type { Metric } from '../model/pack/metric.ts';
import { compare } from './decimal.ts';

/** The order of ranks: the greatest first, or the least where less is better. Below 0 where `one` is ahead. */
export const bestFirst =
  ({ better }: Pick<Metric, 'better'>) =>
  (one: DecimalText, other: DecimalText): number =>
    better === 'less' ? compare(one, other) : compare(other, one);
