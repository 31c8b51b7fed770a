import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type MemberFigure,
  mergeRollUpParts,
  missingShards,
  parseRollUpPart,
  type RollUpMember,
  type RollUpPart,
  rollUp,
  stringifyRollUpPart,
} from '../../../src/index.ts';
import { smallDraft } from '../small-draft.ts';

const metrics = `metrics:
  - { id: cases, name: 案件数, unit: 件, kind: count, aggregation: sum }
  - { id: rate, name: 成功率, unit: "%", kind: rate, aggregation: ratio }
  - { id: days, name: 最长天数, unit: 天, kind: duration, aggregation: max }
`;
const texts = new Map([
  ['report.yaml', 'organ: { name: 云山市人民政府, level: prefecture }\nyear: 2025\npack: small\n'],
]);
const city = smallDraft(Object.fromEntries(texts), metrics);

const base = (unit: string) =>
  fc.record({
    precision: fc.constantFrom('exact' as const, '约' as const),
    prior: fc.option(fc.nat(500).map(String), { nil: undefined }),
    classification: fc.constantFrom('public' as const, 'internal' as const),
    place: fc.record({ file: fc.constant('facts.yaml'), line: fc.integer({ min: 1, max: 9 }) }),
    unit: fc.constantFrom(unit, unit, unit, unit, '万'),
    definition: fc.constantFrom(undefined, undefined, '另一口径'),
  });
const withQuantity = (unit: string, quantity: fc.Arbitrary<MemberFigure['quantity']>): fc.Arbitrary<MemberFigure> =>
  fc
    .tuple(base(unit), fc.option(quantity, { nil: undefined, freq: 12 }))
    .map(([rest, each]) => ({ ...rest, quantity: each }));
const count = fc.nat(900).map((value) => ({ form: 'number' as const, value: String(value) }));
const ratio = fc.tuple(fc.nat(90), fc.nat(9)).map(([top, rest]) => ({
  form: 'ratio' as const,
  value: String(top),
  numerator: String(top),
  denominator: String(top + rest + 1),
}));
const member = (at: number): fc.Arbitrary<RollUpMember> =>
  fc
    .record({
      cases: withQuantity('件', count),
      rate: withQuantity('%', ratio),
      days: withQuantity('天', count),
      year: fc.constantFrom(2025, 2025, 2025, 2025, 2024),
      provisional: fc.option(fc.constant('未核定'), { nil: undefined, freq: 2 }),
    })
    .map(({ year, provisional, ...figures }) => ({
      name: `${at}县`,
      names: [`${at}县`, `${at}县人民政府`],
      folder: `districts/${at}`,
      year,
      ...(provisional && { provisional }),
      figures: new Map(Object.entries(figures)),
    }));
/** Members, each with the part that has it. */
const dealt = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => fc.tuple(member(at), fc.nat(2)))));

const whole = (members: readonly RollUpMember[]) => {
  const { value, messages } = rollUp(city, members, { texts });
  return { value: { ...value, files: [...value.files] }, messages: messages.map((each) => [each.ruleId, each.reason]) };
};
const partOf = (members: readonly RollUpMember[], shard: string): RollUpPart => ({
  shards: [shard],
  members,
  messages: [],
});
const through = (part: RollUpPart): RollUpPart => parseRollUpPart(stringifyRollUpPart(part))!;

it('are put together to the same whole, however they are grouped, with ranks, rates and messages', () => {
  fc.assert(
    fc.property(dealt, (members) => {
      const [a, b, c] = [0, 1, 2].map((at) =>
        through(
          partOf(
            members.flatMap(([each, part]) => (part === at ? [each] : [])),
            `${at + 1}/3`,
          ),
        ),
      ) as [RollUpPart, RollUpPart, RollUpPart];
      const left = through(mergeRollUpParts([through(mergeRollUpParts([a, b])), c]));
      const right = through(mergeRollUpParts([a, through(mergeRollUpParts([c, b]))]));
      expect(stringifyRollUpPart(left)).toEqual(stringifyRollUpPart(right));
      expect(whole(left.members)).toEqual(whole(members.map(([each]) => each)));
      expect(missingShards(left)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('count once where they are given twice, and say which is not there', () => {
  const [one, other] = fc.sample(member(1), { numRuns: 2, seed: 1 }) as [RollUpMember, RollUpMember];
  const part = partOf([one], '2/3');
  expect(mergeRollUpParts([part, through(part)]).members).toEqual([one]);
  expect(mergeRollUpParts([part, partOf([other], '1/3')]).members.length).toBe(2);
  expect(missingShards(mergeRollUpParts([part, part]))).toEqual(['1/3', '3/3']);
});

it.each(['', '{}', '[]', 'null', '{"kind":"fazhi-rollup","version":2,"shards":[],"members":[],"messages":[]}'])(
  'are none of ours: %s',
  (text) => {
    expect(parseRollUpPart(new TextEncoder().encode(text))).toBeUndefined();
  },
);
