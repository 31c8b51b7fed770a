import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRequired, describeLedger, makeLedger } from '../../src/ledger/index.ts';
import type { Message } from '../../src/message/index.ts';
import type { Metric } from '../../src/model/pack/metric.ts';
import { printQuantity } from '../../src/numeral/index.ts';
import { catalogueOf, define, dossierOf } from './dossier-of.ts';

const catalogue: readonly Metric[] = [
  define('cases', 'count', '件'),
  define('closed', 'count', '件'),
  define('rate', 'rate', '%'),
  define('days', 'duration', '天'),
  define('award', 'text', ''),
  define('total', 'count', '件', { derive: { sum: ['cases', 'closed'] } }),
  define('share', 'rate', '%', { derive: { ratio: ['closed', 'cases'] } }),
];
const documents = [
  '{ id: open, title: 公开台账 }',
  '{ id: secret, title: 内部台账, classification: internal }',
  '{ id: more, title: 另一台账 }',
];
const show = ({ file, line, column, ruleId, reason }: Message): string =>
  `${file}:${line}:${column} ${ruleId} ${reason}`;
const ledgerOf = (...facts: string[]) => makeLedger(dossierOf(facts, documents), catalogueOf(catalogue));
const printed = (id: string, ...facts: string[]) => {
  const entry = ledgerOf(...facts).value.entries.get(id);
  return entry && printQuantity(entry, {});
};

describe('a metric stated twice', () => {
  it.each([
    ['one number', 'cases', '{ metric: cases, value: 21 }', '{ metric: cases, value: "21" }', '21件'],
    [
      'a total and its parts',
      'cases',
      '{ metric: cases, value: 3 }',
      '{ metric: cases, parts: { 甲: 1, 乙: 2 } }',
      '3件',
    ],
    [
      'parts in another order',
      'cases',
      '{ metric: cases, parts: { 乙: 2, 甲: 1 } }',
      '{ metric: cases, parts: { 甲: 1, 乙: 2 } }',
      '3件',
    ],
    [
      'a rate as printed and its sides',
      'rate',
      '{ metric: rate, value: 99.93 }',
      '{ metric: rate, numerator: 2939, denominator: 2941 }',
      '99.93%',
    ],
    [
      'a change and what it came to',
      'days',
      '{ metric: days, from: 22.5, to: 2 }',
      '{ metric: days, value: 2 }',
      '从22.5天压缩至2天',
    ],
    [
      'two changes',
      'days',
      '{ metric: days, from: 22.5, to: 2 }',
      '{ metric: days, from: "22.5", to: "2" }',
      '从22.5天压缩至2天',
    ],
    ['one that is still open', 'cases', '{ metric: cases }', '{ metric: cases, value: 21 }', '21件'],
  ])('agrees: %s', (_name, id, one, other, words) => {
    for (const facts of [
      [one, other],
      [other, one],
    ]) {
      const { messages } = ledgerOf(...facts);
      expect(messages.map(({ ruleId, fatal, line }) => [ruleId, fatal, line])).toEqual([
        ['fact/stated-twice-agreeing', undefined, 3],
      ]);
      expect(printed(id, ...facts)).toBe(words);
    }
  });

  it.each([
    [
      'two numbers',
      '{ metric: cases, value: 21 }',
      '{ metric: cases, value: 22 }',
      '这里是22件，facts.yaml 第2行是21件',
    ],
    [
      'a number and a vaguer one',
      '{ metric: cases, value: 20 }',
      '{ metric: cases, value: 20, precision: 余 }',
      '这里是20余件，facts.yaml 第2行是20件',
    ],
    [
      'other parts of one total',
      '{ metric: cases, parts: { 甲: 1, 乙: 2 } }',
      '{ metric: cases, parts: { 甲: 2, 乙: 1 } }',
      '这里是3件（甲2件、乙1件），facts.yaml 第2行是3件（甲1件、乙2件）',
    ],
    [
      'other sides of one rate',
      '{ metric: rate, numerator: 1, denominator: 2 }',
      '{ metric: rate, numerator: 2, denominator: 4 }',
      '这里是50%（2÷4），facts.yaml 第2行是50%（1÷2）',
    ],
    [
      'a rate that rounds to the other',
      '{ metric: rate, value: 99.931 }',
      '{ metric: rate, value: 99.934 }',
      '这里是99.934%，facts.yaml 第2行是99.931%',
    ],
    [
      'a start of one change',
      '{ metric: days, from: 22.5, to: 2 }',
      '{ metric: days, from: 20, to: 2 }',
      '这里是从20天压缩至2天，facts.yaml 第2行是从22.5天压缩至2天',
    ],
    [
      'names of parts',
      '{ metric: cases, parts: { 甲: 1, 乙: 2 } }',
      '{ metric: cases, parts: { 甲: 1, 丙: 2 } }',
      '这里是3件（甲1件、丙2件），facts.yaml 第2行是3件（甲1件、乙2件）',
    ],
    [
      'one part more',
      '{ metric: cases, parts: { 甲: 3 } }',
      '{ metric: cases, parts: { 甲: 3, 乙: 0 } }',
      '这里是3件（甲3件、乙0件），facts.yaml 第2行是3件（甲3件）',
    ],
    [
      'a change and a little more than it came to',
      '{ metric: days, value: 2.001 }',
      '{ metric: days, from: 22.5, to: 2 }',
      '这里是从22.5天压缩至2天，facts.yaml 第2行是2.001天',
    ],
    [
      'two texts',
      '{ metric: award, value: 一等奖 }',
      '{ metric: award, value: 二等奖 }',
      '这里是二等奖，facts.yaml 第2行是一等奖',
    ],
  ])('differs: %s', (_name, one, other, both) => {
    const { messages } = ledgerOf(one, other);
    expect(messages.map(({ ruleId, reason }) => [ruleId, reason.includes(both)])).toEqual([
      ['fact/stated-twice', true],
    ]);
  });

  it('differs in last year’s figure', () => {
    const { messages } = ledgerOf('{ metric: cases, value: 21, prior: 18 }', '{ metric: cases, value: 21, prior: 19 }');
    expect(messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([
      'fact/stated-twice “指标cases的上年数”填了两次，这里是19，facts.yaml 第2行是18，应为同一个数',
      'fact/stated-twice-agreeing “指标cases”填了两次（另一处在 facts.yaml 第2行，都是21件），按一条数据处理',
    ]);
  });

  it('may round last year’s rate, and no other figure of last year', () => {
    const ids = (one: string, other: string) => ledgerOf(one, other).messages.map(({ ruleId }) => ruleId?.slice(5));
    expect(ids('{ metric: rate, value: 90, prior: 88.881 }', '{ metric: rate, value: 90, prior: 88.88 }')).toEqual([
      'stated-twice-agreeing',
    ]);
    expect(ids('{ metric: days, value: 9, prior: 8.881 }', '{ metric: days, value: 9, prior: 8.88 }')).toEqual([
      'stated-twice',
      'stated-twice-agreeing',
    ]);
    expect(ids('{ metric: days, value: 9 }', '{ metric: days, value: 9, prior: 8 }')).toEqual([
      'stated-twice-agreeing',
    ]);
    expect(ids('{ metric: days, value: 9, prior: 8 }', '{ metric: days, value: 9 }')).toEqual([
      'stated-twice-agreeing',
    ]);
  });

  it('keeps how exact last year was beside the figure of last year', () => {
    const prior = '{ metric: cases, value: 21, prior: 300, priorPrecision: 余 }';
    for (const facts of [
      [prior, '{ metric: cases, value: 21 }'],
      ['{ metric: cases, value: 21 }', prior],
    ])
      expect(ledgerOf(...facts).value.entries.get('cases')).toMatchObject({ prior: '300', priorPrecision: '余' });
  });

  it('is internal where one half says so', () => {
    const { value } = ledgerOf('{ metric: cases, value: 1, classification: internal }', '{ metric: cases, value: 1 }');
    expect(value.entries.get('cases')?.classification).toBe('internal');
  });

  it('is as doubtful as its worse half, without another message', () => {
    for (const facts of [
      ['{ metric: cases, value: -1 }', '{ metric: cases, value: 21 }'],
      ['{ metric: cases, value: 21 }', '{ metric: cases, value: -1 }'],
    ]) {
      const { value, messages } = ledgerOf(...facts);
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(['fact/negative']);
      expect(value.entries.get('cases')?.quantity).toBeUndefined();
    }
  });

  it('has the documents, last year and secrecy of both', () => {
    const { value } = ledgerOf(
      '{ metric: cases, value: 21, evidence: [open, more] }',
      '{ metric: cases, value: 21, evidence: [secret, open], prior: 18 }',
    );
    const entry = value.entries.get('cases');
    expect(entry?.evidence.map(({ id }) => id)).toEqual(['open', 'more', 'secret']);
    expect(entry).toMatchObject({ prior: '18', classification: 'internal' });
  });
});

describe('classification', () => {
  it('warns where a fact says public on an internal document', () => {
    const { value, messages } = ledgerOf(
      '{ metric: cases, value: 1, evidence: [open, secret], classification: public }',
    );
    expect(value.entries.get('cases')?.classification).toBe('public');
    expect(messages.map(show)).toEqual([
      'facts.yaml:2:74 fact/public-on-internal “指标cases”写明公开，所依据的佐证材料“内部台账”却是内部的，应为内部数据，或换用公开的依据',
    ]);
  });

  it('of a computed figure is internal whatever its fact says', () => {
    const { value, messages } = ledgerOf(
      '{ metric: cases, value: 2, classification: internal }',
      '{ metric: closed, value: 1 }',
      '{ metric: total, classification: public, evidence: [more] }',
    );
    expect(value.entries.get('total')).toMatchObject({ classification: 'internal', evidence: [{ id: 'more' }] });
    expect(messages.map(show)).toEqual([
      'facts.yaml:4:5 fact/public-on-internal “指标total”写明公开，所依据的数据“指标cases”却是内部的，应为内部数据，或换用公开的依据',
    ]);
  });

  const said = fc.constantFrom(undefined, 'public' as const, 'internal' as const);
  const cited = fc.subarray(['open', 'secret', 'more']);
  it('comes from the fact, then from its documents, then from the figures it is computed from', () => {
    fc.assert(
      fc.property(said, said, said, cited, cited, cited, (a, b, c, docsA, docsB, docsC) => {
        const fact = (id: string, value: string, says: typeof a, docs: readonly string[]) =>
          `{ metric: ${id}${value}, evidence: [${docs.join(', ')}]${says ? `, classification: ${says}` : ''} }`;
        const { value, messages } = ledgerOf(
          fact('cases', ', value: 2', a, docsA),
          fact('closed', ', value: 1', b, docsB),
          fact('total', '', c, docsC),
        );
        const own = (says: typeof a, docs: readonly string[]) =>
          says ?? (docs.includes('secret') ? 'internal' : 'public');
        const of = (id: string) => value.entries.get(id)?.classification;
        const inputs = [own(a, docsA), own(b, docsB)];
        expect([of('cases'), of('closed')]).toEqual(inputs);
        expect(of('total')).toBe(inputs.includes('internal') ? 'internal' : own(c, docsC));
        expect(of('share')).toBe(inputs.includes('internal') ? 'internal' : 'public');
        const doubtful = [
          [a, docsA],
          [b, docsB],
          [c, docsC],
        ].filter(([says, docs]) => says === 'public' && docs?.includes('secret')).length;
        const computed = c === 'public' && inputs.includes('internal') ? 1 : 0;
        expect(messages.filter(({ ruleId }) => ruleId === 'fact/public-on-internal')).toHaveLength(doubtful + computed);
      }),
    );
  });
});

describe('a target', () => {
  it('is in the ledger with its state', () => {
    const { value, messages } = ledgerOf(
      '{ metric: cases, value: 21, target: { op: ">=", value: 20 } }',
      '{ metric: closed, value: 19 }',
      '{ metric: share, target: { op: ">=", value: 90.5, unit: "%" } }',
    );
    expect(value.entries.get('cases')?.target).toEqual({ target: { op: '>=', value: 20 }, state: 'met' });
    expect(value.entries.get('share')?.target?.state).toBe('unmet');
    expect(value.entries.get('total')?.target).toBeUndefined();
    expect(messages.map(show)).toEqual([
      'facts.yaml:4:30 fact/target-unmet 没有达到目标：“指标share”是 90.48%（19÷21），应为不少于90.5%',
    ]);
  });

  it.each([
    [
      '{ metric: cases, value: 20, precision: 余, target: { op: ">=", value: 30, text: 30件以上 } }',
      '无法判断“指标cases”是否达到目标“30件以上”：数带“余”，够不够目标说不准',
    ],
    [
      '{ metric: cases, value: 20, target: { op: ">=", value: 30, unit: 人 } }',
      '无法判断“指标cases”是否达到目标“不少于30人”：目标的单位是“人”，指标的单位是“件”',
    ],
    ['{ metric: cases, target: { op: ">=", value: 30 } }', '无法判断“指标cases”是否达到目标“不少于30件”：还没有数'],
  ])('%s is unknown', (fact, reason) => {
    expect(ledgerOf(fact).messages.map((message) => [message.ruleId, message.reason, message.fatal])).toEqual([
      ['fact/target-unknown', reason, undefined],
    ]);
  });

  it('of a fact that contradicts itself is no second message', () => {
    const { messages } = ledgerOf('{ metric: cases, value: -1, target: { op: ">=", value: 30 } }');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['fact/negative']);
  });
});

describe('checkRequired', () => {
  const metrics = [
    define('a', 'count', '件', { required: true, source: '区司法局' }),
    define('b', 'count', '件', { required: true }),
    define('c', 'count', '件', { required: true, derive: { sum: ['b', 'd'] } }),
    define('d', 'count', '件'),
    define('e', 'count', '件', { required: true }),
  ];
  const { value } = makeLedger(
    dossierOf(['{ metric: d, value: 1 }', '{ metric: e, value: -1 }']),
    catalogueOf(metrics),
  );

  it('asks for each that has no value and no error, but not twice', () => {
    expect(checkRequired(value, new Set(['b'])).map(show)).toEqual([
      ':undefined:undefined fact/required 必报的“指标a（区司法局）”没有数，应在 facts.yaml 填 metric: a',
      ':undefined:undefined fact/required 必报的“指标c”没有数，应在 facts.yaml 填 metric: b',
    ]);
  });
});

describe('describeLedger', () => {
  it('is plain data in the ledger’s order, with the keys in one order', () => {
    const { value } = ledgerOf(
      '{ prior: 18, evidence: [open], value: 21, metric: cases }',
      '{ metric: closed, value: -1 }',
    );
    const described = describeLedger(value);
    expect(described.map(({ metric, status }) => `${metric} ${status}`)).toEqual([
      'cases stated',
      'closed contradicted',
      'rate open',
      'days open',
      'award open',
      'total open',
      'share open',
    ]);
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
    expect(Object.keys(described[0]!)).toEqual(
      'metric name unit kind status value exact precision period asOf source evidence prior change classification place'
        .split(' ')
        .filter((key) => key !== 'source'),
    );
  });

  it('has what is known of a document and of last year, and no more', () => {
    const whole = {
      id: 'a',
      title: '台账',
      documentNumber: '某司〔2023〕1号',
      issuer: '某司',
      date: '2023-12-01',
      location: 'a.pdf',
      sha256: 'a'.repeat(64),
      classification: 'public',
    };
    const fact =
      '{ metric: cases, value: 21, prior: 300, priorPrecision: 余, source: 法院, period: 上半年, evidence: [a, b] }';
    const dossier = dossierOf([fact], [JSON.stringify(whole), '{ id: b, title: 另一台账 }']);
    const [cases, closed] = describeLedger(makeLedger(dossier, catalogueOf(catalogue)).value);
    expect(JSON.stringify(cases?.evidence)).toBe(
      JSON.stringify([whole, { id: 'b', title: '另一台账', classification: 'public' }]),
    );
    expect(cases).toMatchObject({ source: '法院', period: '上半年', precision: 'exact', value: '21件' });
    expect(cases?.prior).toEqual({ value: '300余件', exact: '300', precision: '余' });
    expect(closed).toEqual({
      metric: 'closed',
      name: '指标closed',
      unit: '件',
      kind: 'count',
      status: 'open',
      period: '2023年',
      asOf: '2023-12-31',
      evidence: [],
      classification: 'public',
    });
  });

  it('has parts by name, and a figure that is computed as such', () => {
    const { value } = ledgerOf('{ metric: cases, parts: { 甲: 1, 乙: 2 } }', '{ metric: closed, value: 1 }');
    const of = (id: string) => describeLedger(value).find(({ metric }) => metric === id);
    const parts = [
      { name: '甲', value: '1' },
      { name: '乙', value: '2' },
    ];
    expect(of('cases')?.exact).toEqual({ form: 'parts', value: '3', parts });
    expect(of('total')).toMatchObject({ status: 'derived', value: '4件', exact: { form: 'number', value: '4' } });
  });
});

const hundredths = fc.integer({ min: 0, max: 100_000 });
const decimal = (value: number) => (value / 100).toFixed(2);

it('a figure with checks that passes is what its parts and sides say', () => {
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  fc.assert(
    fc.property(
      fc.constantFrom('amount', 'rate'),
      fc.array(hundredths, { minLength: 1, maxLength: 4 }),
      maybe(fc.integer({ min: -1, max: 1 })),
      hundredths,
      fc.integer({ min: 1, max: 100_000 }),
      (kind, parts, error, top, bottom) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const rounded = Number((2n * 10_000n * BigInt(top) + BigInt(bottom)) / (2n * BigInt(bottom)));
        const value = error === undefined ? '' : `, value: ${decimal((kind === 'rate' ? rounded : total) + error)}`;
        const rest =
          kind === 'rate'
            ? `numerator: ${decimal(top)}, denominator: ${decimal(bottom)}`
            : `parts: { ${parts.map((part, index) => `项${index}: ${decimal(part)}`).join(', ')} }`;
        const metrics = [define('x', kind as 'rate', kind === 'rate' ? '%' : '万元')];
        const ledger = makeLedger(dossierOf([`{ metric: x${value}, ${rest} }`]), catalogueOf(metrics));
        const quantity = ledger.value.entries.get('x')?.quantity;
        const honest = (error ?? 0) === 0 && (kind !== 'rate' || top <= bottom);
        expect([ledger.messages.length === 0, quantity !== undefined]).toEqual([honest, honest]);
        if (quantity?.form === 'parts') expect(Number(quantity.value)).toBe(total / 100);
      },
    ),
    { numRuns: 500 },
  );
});
