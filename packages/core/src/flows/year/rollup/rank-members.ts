import type { DecimalText } from '../../../model/ledger.ts';
import { bestFirst, compare, percentage, placesOf, roundHalfUp, sum } from '../../../numeral/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { wholeOf } from './add-up.ts';
import type { RollUpMember } from './member-of.ts';
import { standsOut } from './stands-out.ts';

/** A member's figure of one metric among those of the others. */
export interface RankedFigure {
  readonly member: RollUpMember;
  readonly value: DecimalText;
  /** As it is printed: a rate with the places of its metric, two by default. */
  readonly shown: DecimalText;
  /** From the best, 1, which is the greatest but where less is better; equal figures share a rank, and the next one is left out. */
  readonly rank: number;
  /** In per cent of the sum, to one place; where the metric adds up. */
  readonly share?: DecimalText | undefined;
  /** This year's in per cent of last year's, to one place; where last year's is known and not zero. */
  readonly ofPrior?: DecimalText | undefined;
  /** It lies far from the others, and is looked at again. */
  readonly isOdd: boolean;
}

/** One metric with the figures of the members that have it, the best first. */
export interface RankedMetric {
  readonly metric: string;
  readonly name: string;
  readonly unit: string;
  readonly figures: readonly RankedFigure[];
}

/**
 * The members by each metric that is rolled up, those that have a number of it; a member without one is not ranked, and is
 * not zero.
 */
export function rankMembers(draft: Draft, members: readonly RollUpMember[]): readonly RankedMetric[] {
  return [...draft.ledger.entries.values()].flatMap(({ metric }) => {
    const { id, name, unit, aggregation, derive, decimals: places = 2 } = metric;
    const order = bestFirst(metric);
    if (aggregation === 'none' || derive) return [];
    const given = members.flatMap((member) => {
      const figure = member.figures.get(id);
      const value = figure && wholeOf({ member, figure });
      return value === undefined || figure?.unit !== unit ? [] : [{ member, value, prior: figure.prior }];
    });
    if (given.length === 0) return [];
    given.sort((one, other) => order(one.value, other.value));
    const growths = given.map(({ value, prior }) => percentOf(value, prior));
    const odd =
      aggregation === 'ratio'
        ? standsOut(
            given.map(({ value }) => Number(value)),
            'rates',
          )
        : standsOut(
            growths.map((each) => (each === undefined ? undefined : Number(each))),
            'growths',
          );
    const whole = sum(given.map(({ value }) => value));
    const figures: RankedFigure[] = [];
    for (const [at, { member, value }] of given.entries()) {
      const above = figures.at(-1);
      figures.push({
        member,
        value,
        shown: placesOf(value) > places ? roundHalfUp(value, places) : value,
        rank: above && compare(above.value, value) === 0 ? above.rank : at + 1,
        share: aggregation === 'sum' ? percentOf(value, whole) : undefined,
        ofPrior: growths[at],
        isOdd: odd.has(at),
      });
    }
    return [{ metric: id, name, unit, figures }];
  });
}

const percentOf = (value: DecimalText, whole: DecimalText | undefined): DecimalText | undefined =>
  whole === undefined || compare(whole, '0') <= 0 ? undefined : roundHalfUp(percentage(value, whole), 1);
