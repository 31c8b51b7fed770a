import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsOut } from '../../../src/flows/year/rollup/stands-out.ts';
import { memberOf, rollUp } from '../../../src/index.ts';
import { smallDraft } from '../small-draft.ts';

const metrics = `metrics:
  - { id: cases, name: 案件数, unit: 件, kind: count, aggregation: sum }
  - { id: rate, name: 成功率, unit: "%", kind: rate, aggregation: ratio }
  - { id: overdue, name: 超期件数, unit: 件, kind: count, aggregation: sum, better: less }
  - { id: own, name: 自有数, unit: 件, kind: count }
`;
const reportOf = (name: string) => `organ: { name: ${name}, level: county }\nyear: 2025\npack: small\n`;
const member = (name: string, facts: string) =>
  memberOf(smallDraft({ 'report.yaml': reportOf(name), 'facts.yaml': `facts:\n${facts}` }, metrics), name);
const rolled = (members: Parameters<typeof rollUp>[1]) =>
  rollUp(smallDraft({ 'report.yaml': reportOf('云山市人民政府') }, metrics), members, { texts: new Map() });
const cases = (name: string, value: number, prior?: number) =>
  member(name, `  - { metric: cases, value: ${value}${prior === undefined ? '' : `, prior: ${prior}`} }\n`);

describe('members of a whole', () => {
  it('are ranked from the greatest, equals alike, with their shares and what they are of last year', () => {
    const { value } = rolled([cases('甲县', 10, 5), cases('乙县', 30, 40), cases('丙县', 10), cases('丁县', 0, 0)]);
    const [{ figures } = { figures: [] }] = value.ranked;
    expect(figures.map(({ member: { name }, rank, share, ofPrior }) => [name, rank, share, ofPrior])).toEqual([
      ['乙县', 1, '60.0', '75.0'],
      ['丙县', 2, '20.0', undefined],
      ['甲县', 2, '20.0', '200.0'],
      ['丁县', 4, '0.0', undefined],
    ]);
  });

  it('are ranked from the least where less is better, as a template ranks them', () => {
    const overdue = (name: string, value: number) => member(name, `  - { metric: overdue, value: ${value} }\n`);
    const { value } = rolled([overdue('甲县', 7), overdue('乙县', 2)]);
    const ranked = value.ranked.find(({ metric }) => metric === 'overdue');
    expect(ranked?.figures.map(({ member: { name }, rank }) => [name, rank])).toEqual([
      ['乙县', 1],
      ['甲县', 2],
    ]);
  });

  it('are shown with the places of their metric: a rate of two counts has no end', () => {
    const rate = (name: string, part: number, whole: number) =>
      member(name, `  - { metric: rate, numerator: ${part}, denominator: ${whole} }\n`);
    const { value } = rolled([rate('甲县', 10, 13), rate('乙县', 1, 2)]);
    const ranked = value.ranked.find(({ metric }) => metric === 'rate');
    expect(ranked?.figures.map(({ shown }) => shown)).toEqual(['76.92', '50']);
  });

  it('without a number are not ranked, and metrics of their own are not compared', () => {
    const { value } = rolled([cases('甲县', 1), member('乙县', '  - { metric: own, value: 4 }\n')]);
    expect(value.ranked.map(({ metric, figures }) => [metric, figures.length])).toEqual([['cases', 1]]);
  });

  it('that grew quite otherwise than the others are said, with the figure', () => {
    const usual = ['甲县', '乙县', '丙县', '丁县'].map((name, at) => cases(name, 100 + at * 10, 100));
    const { value, messages } = rolled([...usual, cases('戊县', 1200, 100)]);
    const said = messages.filter(({ ruleId }) => ruleId === 'rollup/stands-out').map(({ actual }) => actual);
    expect(said).toEqual(['戊县（1200，上年的1200.0%）']);
    expect(value.ranked[0]?.figures.filter(({ isOdd }) => isOdd)).toHaveLength(1);
    // A big county is no odd one.
    expect(rolled([...usual, cases('戊县', 12000, 10500)]).messages.map(({ ruleId }) => ruleId)).toEqual([]);
  });

  it('stand out only among enough others, whatever the numbers', () => {
    expect([...standsOut([1, 1, 1, 900], 'growths')]).toEqual([]);
    expect([...standsOut([90, 91, 92, 93, 94, 12], 'rates')]).toEqual([5]);
    expect([...standsOut([99, 99, 99, 99, 99, 98], 'rates')]).toEqual([]);
    const numbers = fc.array(fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined }));
    fc.assert(
      fc.property(numbers, fc.constantFrom('rates' as const, 'growths' as const), (each, are) => {
        const odd = standsOut(each, are);
        // Most are never far from the middle.
        expect(odd.size * 2).toBeLessThanOrEqual(each.filter((one) => one !== undefined).length);
        for (const at of odd) expect(each[at]).toBeDefined();
      }),
    );
  });
});
