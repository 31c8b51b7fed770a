import { type Message, say } from '../../message/index.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { type LimitRelation, metricsIn, type Relation } from '../../model/pack/relation.ts';
import type { Place } from '../../model/place.ts';
import { judgeRate } from './judge-rate.ts';
import { judgeSides } from './judge-sides.ts';
import { type Entries, sidesOf } from './sides.ts';
import { mendedBySwap } from './swap.ts';
import { rateWords, sidesWords } from './words.ts';

/** A relation that the figures break. */
interface Break {
  readonly relation: Relation;
  readonly ids: readonly string[];
  readonly certain: boolean;
  /** The figure that is complained of; the words tell the others. */
  readonly entry: LedgerEntry;
  readonly words: (from: Place | undefined) => string;
  readonly missing: readonly LedgerEntry[];
}

/**
 * A message for each relation that the figures break: an error where it holds by definition and all its figures are
 * exact, else a warning. What follows from another break (审结 and 在办 are too many because 审结 alone is) is not said again.
 */
export function checkRelations(
  entries: Entries,
  relations: readonly Relation[],
  placeOf: (entry: LedgerEntry) => Place | undefined,
): readonly Message[] {
  const broken = relations.flatMap((relation) => breaksOf(relation, entries));
  const first = (each: Break): number => (isError(each) ? 0 : 1000) + each.ids.length;
  const kept: Break[] = [];
  for (const each of broken.sort((left, right) => first(left) - first(right)))
    if (!kept.some(({ ids }) => ids.every((id) => each.ids.includes(id)))) kept.push(each);
  return kept
    .filter((each) => isError(each) || !each.ids.some((id) => entries.get(id)?.fact?.confirmed !== undefined))
    .map((each) => {
      const place = placeOf(each.entry);
      const swapped = mendedBySwap(each.relation, entries, relations);
      const hints = [
        ...(swapped ? [`“${swapped[0].metric.name}”和“${swapped[1].metric.name}”可能填反了`] : []),
        ...each.missing.map(({ metric }) => `没有填上年的“${metric.name}”（prior），填上才能核对`),
        ...(each.relation.note === undefined ? [] : [each.relation.note]),
      ];
      const id = isError(each) ? 'fact/relation' : 'fact/relation-doubtful';
      return say(id, { place, subject: each.entry.metric.name, actual: each.words(place), expected: hints });
    });
}

const isError = ({ relation, certain }: Break): boolean => relation.holds === 'always' && certain;

function breaksOf(relation: Relation, entries: Entries): readonly Break[] {
  if (!('rate' in relation)) return sideBreaks(relation, relation, entries);
  const mismatch = judgeRate(relation, entries);
  if (mismatch) {
    const { rate, certain } = mismatch;
    return [
      {
        relation,
        ids: metricsIn(relation),
        certain,
        entry: rate,
        words: (from) => rateWords(mismatch, from),
        missing: [],
      },
    ];
  }
  const rate = entries.get(relation.rate);
  if (rate?.metric.derive && !rate.fact) return [];
  const [top, bottom] = relation['rate-of'];
  const limit: LimitRelation = { least: [top], 'at-most': [bottom], prior: [], holds: relation.holds };
  return sideBreaks(limit, relation, entries);
}

function sideBreaks(
  sided: Exclude<Relation, { rate: string }>,
  relation: Relation,
  entries: Entries,
): readonly Break[] {
  const sides = sidesOf(sided, entries);
  const mismatch = judgeSides(sides);
  if (!mismatch) return [];
  const sidewise = sides.equal ? [mismatch.whole, mismatch.parts] : [mismatch.parts, mismatch.whole];
  const members = sidewise
    .flat()
    .filter(({ isPrior }) => !isPrior)
    .map(({ entry }) => entry);
  const entry = members.find(({ place }) => place !== undefined) ?? members[0];
  if (!entry) return [];
  return [
    {
      relation,
      ids: members.map(({ metric }) => metric.id),
      certain: mismatch.certain,
      entry,
      words: (from) => sidesWords(mismatch, sides.equal, from),
      missing: mismatch.unknown.map(({ entry: each }) => each),
    },
  ];
}
