import type { Fact } from '../../../model/dossier/fact.ts';
import type { DecimalText } from '../../../model/ledger.ts';
import type { Metric } from '../../../model/pack/metric.ts';
import { compare, dropTrailingZeros, sum } from '../../../numeral/index.ts';
import type { MemberFigure, RollUpMember } from './member-of.ts';

/** A member with its figure of the metric that is added up. */
export interface Share {
  readonly member: RollUpMember;
  readonly figure: MemberFigure;
}

/** The quantity of the whole in the keys of a fact; a reason in Chinese where the members' figures give none. */
export type AddedUp =
  | { readonly keys: Pick<Fact, 'parts' | 'numerator' | 'denominator' | 'value'> }
  | { readonly problem: string; readonly members: readonly string[] };

type Way = (shares: readonly Share[]) => AddedUp;

const namesOf = (shares: readonly Share[]): readonly string[] => shares.map(({ member }) => member.name);
export const wholeOf = ({ figure: { quantity } }: Share): DecimalText | undefined =>
  quantity === undefined || quantity.form === 'text' || quantity.form === 'change' ? undefined : quantity.value;

/** How the figures of members become one, by the metric's `aggregation`; what has none is the members' own. */
export const ways: { readonly [Each in Exclude<Metric['aggregation'], 'none'>]: Way } = {
  sum: (shares) => {
    const odd = shares.filter((share) => wholeOf(share) === undefined);
    if (odd.length > 0) return { problem: '不是能相加的数', members: namesOf(odd) };
    return { keys: { parts: Object.fromEntries(shares.map((share) => [share.member.name, wholeOf(share)!])) } };
  },
  ratio: (shares) => {
    const odd = shares.filter(({ figure }) => figure.quantity?.form !== 'ratio');
    if (odd.length > 0) return { problem: '只有比率，没有分子和分母', members: namesOf(odd) };
    const side = (key: 'numerator' | 'denominator') =>
      dropTrailingZeros(
        sum(shares.map(({ figure }) => (figure.quantity as { readonly [Key in typeof key]: DecimalText })[key])),
      );
    return { keys: { numerator: side('numerator'), denominator: side('denominator') } };
  },
  max: (shares) => {
    const odd = shares.filter((share) => wholeOf(share) === undefined);
    if (odd.length > 0) return { problem: '不是能比较的数', members: namesOf(odd) };
    const [first = '0', ...others] = shares.map((share) => wholeOf(share)!);
    return { keys: { value: others.reduce((most, each) => (compare(each, most) > 0 ? each : most), first) } };
  },
};
