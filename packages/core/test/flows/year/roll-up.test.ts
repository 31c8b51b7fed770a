import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, memberOf, parseDossier, rollUp } from '../../../src/index.ts';
import { smallDraft } from '../small-draft.ts';
import { factsOf, idsOf } from './town.ts';

const metrics = `metrics:
  - { id: cases, name: 案件数, unit: 件, kind: count, aggregation: sum }
  - { id: rate, name: 成功率, unit: "%", kind: rate, aggregation: ratio }
  - { id: days, name: 最长天数, unit: 天, kind: duration, aggregation: max }
  - { id: rank, name: 排名, unit: 位, kind: rank }
`;
const reportOf = (name: string, year = 2025) => `organ: { name: ${name}, level: county }\nyear: ${year}\npack: small\n`;
const district = (name: string, facts: string, own = metrics, year = 2025) =>
  memberOf(
    smallDraft({ 'report.yaml': reportOf(name, year), 'facts.yaml': `facts:\n${facts}` }, own),
    `districts/${name}`,
  );
const city = (facts: Readonly<Record<string, string>> = {}): { draft: Draft; texts: Map<string, string> } => {
  const files = { 'report.yaml': reportOf('云山市人民政府'), ...facts };
  return { draft: smallDraft(files, metrics), texts: new Map(Object.entries(files)) };
};
const one = district(
  '甲县',
  '  - { metric: cases, value: 10, prior: 30 }\n  - { metric: rate, numerator: 9, denominator: 10 }\n  - { metric: days, value: 3 }\n',
);
const two = district(
  '乙县',
  '  - { metric: cases, value: 5, prior: 10 }\n  - { metric: rate, numerator: 1, denominator: 2 }\n  - { metric: days, value: 7 }\n',
);
const rolled = (members: Parameters<typeof rollUp>[1], facts: Readonly<Record<string, string>> = {}) => {
  const { draft, texts } = city(facts);
  const { value, messages } = rollUp(draft, members, { texts });
  return {
    ...value,
    ids: idsOf(messages),
    messages,
    after: { ...Object.fromEntries(texts), ...Object.fromEntries(value.files) },
  };
};

describe('many districts', () => {
  it('are filed so that every file can be read again, and files that are not needed any more are emptied', () => {
    const own = Array.from(
      { length: 40 },
      (_, index) => `  - { id: m${index}, name: 指标${index}数, unit: 件, kind: count, aggregation: sum }\n`,
    );
    const list = `metrics:\n${own.join('')}`;
    const facts = own.map((_, index) => `  - { metric: m${index}, value: ${index} }\n`).join('');
    const first = district('第一县', facts, list);
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...first,
      name: `第${index}县`,
      folder: `districts/${index}`,
    }));
    const texts = new Map([['report.yaml', reportOf('云山市人民政府')]]);
    const { value } = rollUp(smallDraft(Object.fromEntries(texts), list), many, { texts });
    expect([...value.files.keys()]).toEqual(['facts/汇总.yaml', 'facts/汇总-2.yaml', 'facts/汇总-3.yaml']);
    const after = { ...Object.fromEntries(texts), ...Object.fromEntries(value.files) };
    expect(factsOf(after).length).toBe(40);
    const stale = { 'facts/汇总-2.yaml': '# 由下级的卷宗汇总而来\nfacts:\n  - { metric: cases, value: 99 }\n' };
    const fewer = rolled([one, two], stale);
    expect(fewer.files.get('facts/汇总-2.yaml')).toMatch(/facts: \[\]\n$/);
    expect(factsOf(fewer.after).length).toBe(3);
  });
});

describe('districts', () => {
  it('add up to their city, each part with the line it comes from', () => {
    const { after, ids, filled } = rolled([one, two]);
    expect([ids, filled]).toEqual([[], ['cases', 'rate', 'days']]);
    const of = (id: string) => factsOf(after).find(({ metric }) => metric === id);
    expect(of('cases')?.parts).toEqual({ 甲县: 10, 乙县: 5 });
    expect([of('rate')?.numerator, of('rate')?.denominator, of('days')?.value]).toEqual([10, 12, 7]);
    expect(of('cases')?.origins).toEqual([
      { part: '乙县', file: 'facts.yaml', line: 2 },
      { part: '甲县', file: 'facts.yaml', line: 2 },
    ]);
  });

  it('in any order give the same bytes, and twice change nothing', () => {
    const first = rolled([one, two]);
    expect(rolled([two, one]).after).toEqual(first.after);
    expect(rolled([one, two], first.after).files.size).toBe(0);
  });

  it('of districts of districts add up to the same whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(999), fc.nat(99), fc.nat(99)), { minLength: 2, maxLength: 8 }),
        fc.nat(7),
        (numbers, cut) => {
          const facts = ([cases, part, rest]: readonly [number, number, number]) =>
            `  - { metric: cases, value: ${cases} }\n  - { metric: rate, numerator: ${part}, denominator: ${part + rest + 1} }\n`;
          const members = numbers.map((each, index) => district(`县${index}`, facts(each)));
          const at = 1 + (cut % (members.length - 1));
          const middle = (name: string, group: typeof members) => {
            const texts = new Map([['report.yaml', reportOf(name)]]);
            const { value } = rollUp(smallDraft(Object.fromEntries(texts), metrics), group, { texts });
            return memberOf(
              smallDraft({ ...Object.fromEntries(texts), ...Object.fromEntries(value.files) }, metrics),
              name,
            );
          };
          const whole = (of: typeof members) => {
            const facts = factsOf(rolled(of).after);
            const sides = facts.find(({ metric }) => metric === 'rate');
            const total = Object.values(facts.find(({ metric }) => metric === 'cases')?.parts ?? {});
            return [total.reduce<number>((sum, each) => sum + Number(each), 0), sides?.numerator, sides?.denominator];
          };
          expect(whole([middle('东', members.slice(0, at)), middle('西', members.slice(at))])).toEqual(whole(members));
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    ['without a figure', [one, district('丙县', '  - { metric: cases, prior: 40 }\n')], 'rollup/missing', 'cases'],
    [
      'with a rate and no sides',
      [one, district('丙县', '  - { metric: rate, value: 80 }\n')],
      'rollup/cannot-add',
      'rate',
    ],
    [
      'in another unit',
      [one, district('丙县', '  - { metric: cases, value: 1 }\n', metrics.replace('unit: 件', 'unit: 万件'))],
      'rollup/unit',
      'cases',
    ],
  ])('%s leave the metric open, and it is said', (_, members, id, metric) => {
    const { ids, open, filled } = rolled(members);
    expect(ids).toContain(id);
    expect(open).toContain(metric);
    expect(filled).not.toContain(metric);
  });

  it('that are missing are said with their share of last year', () => {
    const { messages } = rolled([one, district('丙县', '  - { metric: cases, prior: 10 }\n')]);
    expect(messages.map(String).join()).toContain('还缺 丙县（上年占25.0%）');
  });

  it('of another year, or twice, or counted otherwise are said', () => {
    expect(rolled([one, two, district('丁县', '  - { metric: cases, value: 1 }\n', metrics, 2024)]).ids).toEqual([
      'rollup/other-year',
    ]);
    expect(rolled([one, two, { ...two, folder: 'other' }]).ids).toEqual(['rollup/twice']);
    const other = metrics.replace('name: 案件数,', 'name: 案件数, definition: 含上年结转,');
    const third = district('丁县', '  - { metric: cases, value: 1 }\n', other);
    expect(rolled([third]).ids).toEqual(['rollup/definition']);
    expect(rolled([third]).filled).toEqual(['cases']);
  });

  it('never change what is typed: what differs is said, what is empty is filled', () => {
    const typed = {
      'facts.yaml': 'facts:\n  - { metric: cases, value: 16 } # 统计局\n  - { metric: days, prior: 9 }\n',
    };
    const { ids, files, open } = rolled([one, two], typed);
    expect([ids, open]).toEqual([['rollup/typed-differs'], ['cases']]);
    expect(files.get('facts.yaml')).toContain('value: 16 } # 统计局');
    expect(files.get('facts.yaml')).toContain('prior: 9, value: 7, origins:');
    expect(rolled([one, two], { 'facts.yaml': 'facts:\n  - { metric: cases, value: 15 }\n' }).same).toEqual(['cases']);
  });

  const listed = (more = '') => ({
    'report.yaml': `${reportOf('云山市人民政府')}members: [甲县, 乙县, 丙县]\ncollect: { deadline: 2026-01-20 }\n${more}`,
  });
  const together = (
    members: readonly ReturnType<typeof district>[],
    facts = '',
    today?: '2026-01-25' | '2026-01-20',
  ) => {
    const files = { ...listed(), ...(facts && { 'facts.yaml': `facts:\n${facts}` }) };
    return rollUp(smallDraft(files, metrics), members, { texts: new Map(Object.entries(files)), today });
  };

  it('that the city lists and that have no dossier are said, late by days, and nothing is added up without them', () => {
    const { value, messages } = together([one, two], '', '2026-01-25');
    expect(idsOf(messages)).toEqual(['rollup/absent', 'rollup/missing', 'rollup/missing', 'rollup/missing']);
    expect(messages[0]?.reason).toContain('丙县 没有卷宗，已逾期5天');
    expect([value.filled, value.open]).toEqual([[], ['cases', 'rate', 'days']]);
    expect(together([one, two], '', '2026-01-20').messages[0]?.reason).not.toContain('逾期');
  });

  it.each([
    ['prior: 50', '丙县（上年占20.0%）'],
    ['prior: 40', '丙县（上年占0.0%）'],
    ['prior: 39', '“案件数”还缺 丙县，没有汇总'],
    ['source: 县里', '“案件数”还缺 丙县，没有汇总'],
  ])('that are absent have the rest of last year’s whole: %s', (prior, words) => {
    const facts = `  - { metric: cases, ${prior.replace('source: 县里', 'note: 无')} }\n`;
    const { messages } = together([one, two], facts);
    expect(messages.map(String).join()).toContain(words);
  });

  it('that the city does not list are not added, and said', () => {
    const third = district(
      '丙县',
      '  - { metric: cases, value: 1 }\n  - { metric: rate, numerator: 1, denominator: 2 }\n',
    );
    const fourth = district('丁县', '  - { metric: cases, value: 100 }\n');
    const { value, messages } = together([one, two, third, fourth]);
    expect(idsOf(messages)).toEqual(['rollup/unlisted', 'rollup/missing']);
    expect(value.filled).toEqual(['cases', 'rate']);
    expect([...value.files.values()].join()).not.toContain('丁县');
  });

  it.each(['甲县人民政府', '甲县'])('that the city lists by another name, %s, are added under that name', (name) => {
    const files = { 'report.yaml': `${reportOf('云山市人民政府')}members: [${name}]\n` };
    const member = district('甲县人民政府', '  - { metric: cases, value: 1 }\n');
    const { value, messages } = rollUp(smallDraft(files, metrics), [member], { texts: new Map(Object.entries(files)) });
    expect([messages, value.filled]).toEqual([[], ['cases']]);
    expect([...value.files.values()].join()).toContain(`parts: { ${name}: 1 }`);
  });

  it.each(['facts.yaml', 'report.yaml'])('leave a dossier sound that has its own facts in %s', (path) => {
    const report = `${reportOf('云山市人民政府')}`;
    const own = 'facts:\n  - { metric: days, value: 7 }\n';
    const files = path === 'report.yaml' ? { [path]: report + own } : { 'report.yaml': report, [path]: own };
    const { value } = rollUp(smallDraft(files, metrics), [one, two], { texts: new Map(Object.entries(files)) });
    const after = { ...files, ...Object.fromEntries(value.files) };
    expect(Object.keys(after)).toContain('facts/汇总.yaml');
    expect(parseDossier(new Map(Object.entries(after))).messages).toEqual([]);
    expect(factsOf(after).map(({ metric }) => metric)).toEqual(['days', 'cases', 'rate']);
  });

  it('that are provisional are added, and said with their share of last year', () => {
    const draft = smallDraft(
      {
        'report.yaml': `${reportOf('丙县')}provisional: 统计局二月核定\n`,
        'facts.yaml': 'facts:\n  - { metric: cases, value: 2, prior: 10 }\n',
      },
      metrics,
    );
    const { messages, filled } = rolled([one, memberOf(draft, 'districts/丙县')]);
    expect(messages.map(String).join()).toContain('“案件数”里 丙县（上年占25.0%） 的数还没有核定');
    expect(filled).toContain('cases');
  });
});
