import { describe, expect, test } from 'vitest';
import { fillFacts } from '../../src/ledger/index.ts';
import type { Message } from '../../src/message/index.ts';
import type { Fact } from '../../src/model/dossier/fact.ts';
import type { Ledger, LedgerEntry, Quantity } from '../../src/model/ledger.ts';
import type { FactNode } from '../../src/model/report/report.ts';
import { build, plainText } from '../../src/tree/index.ts';

const { fact, p, report, section, strong } = build;

function entry(id: string, name: string, quantity: Quantity | undefined, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    metric: { id, name, unit: '件', kind: 'count', aggregation: 'none', required: false },
    fact: undefined,
    quantity,
    precision: 'exact',
    prior: undefined,
    source: undefined,
    asOf: '2023-12-31',
    evidence: [],
    classification: 'public',
    place: undefined,
    ...more,
  };
}
const contradicted: Fact = { metric: 'bad', value: -1, precision: 'exact', evidence: [], classification: 'public' };
const entries = [
  entry('accepted', '行政复议案件受理数', { form: 'number', value: '21' }),
  entry('closed', '行政复议案件审结数', undefined, { source: '区司法局' }),
  entry('pending', '行政复议在办数', undefined),
  entry('all', '案件总数', undefined, {
    metric: {
      id: 'all',
      name: '案件总数',
      unit: '件',
      kind: 'count',
      aggregation: 'none',
      required: false,
      derive: { sum: ['accepted', 'closed', 'pending'] },
    },
  }),
  entry('bad', '行政诉讼案件数', undefined, { fact: contradicted, source: '区法院' }),
];
const ledger: Ledger = {
  relations: [],
  year: 2023,
  asOf: '2023-12-31',
  entries: new Map(entries.map((each) => [each.metric.id, each])),
};
const show = ({ line, column, ruleId, reason }: Message): string =>
  `${line ?? '-'}:${column ?? '-'} ${ruleId} ${reason}`;
const at = (node: FactNode): FactNode => ({ ...node, place: { file: 'prose/a.md', line: 3, column: 7 } });

function fill(node: FactNode) {
  const { value, messages } = fillFacts(report({}, p('办理', node, '。')), ledger);
  return { text: plainText(value), messages: messages.map(show), value };
}

describe('fillFacts', () => {
  test.each([
    ['prints', fact('accepted'), '办理21件。', []],
    ['prints in a style', fact('accepted', '', { style: 'hanzi' }), '办理二十一件。', []],
    ['leaves what agrees', fact('accepted', '21件'), '办理21件。', []],
    [
      'keeps stale text and says so',
      at(fact('accepted', '20件')),
      '办理20件。',
      ['3:7 fact/stale-text 文中写的是“20件”，与台账不一致，应为“21件”'],
    ],
    [
      'knows no such metric',
      at(fact('acepted', '20件')),
      '办理20件。',
      ['3:7 fact/unknown-metric 没有“acepted”这个指标，应为 accepted'],
    ],
    [
      'opens a slot with its owner',
      fact('closed'),
      '办理【待补：行政复议案件审结数（区司法局）】。',
      ['-:- fact/open 待补：行政复议案件审结数（区司法局），应在 facts.yaml 填 metric: closed'],
    ],
    [
      'opens a slot without an owner',
      at(fact('pending')),
      '办理【待补：行政复议在办数】。',
      ['3:7 fact/open 待补：行政复议在办数，应在 facts.yaml 填 metric: pending'],
    ],
    [
      'does not send the drafter to a template',
      { ...at(fact('pending')), place: { file: 'national/sections/review.hbs', line: 3, column: 7 } },
      '办理【待补：行政复议在办数】。',
      ['-:- fact/open 待补：行政复议在办数，应在 facts.yaml 填 metric: pending'],
    ],
    [
      'asks for what a computed metric waits for',
      fact('all'),
      '办理【待补：案件总数】。',
      ['-:- fact/open 待补：案件总数，应在 facts.yaml 填 metric: closed、pending'],
    ],
    ['marks a contradiction that the ledger has reported', fact('bad'), '办理【待核：行政诉讼案件数（区法院）】。', []],
    [
      'owes last year’s figure',
      fact('accepted', '', { change: 'yoy' }),
      '办理【待补：行政复议案件受理数上年数】。',
      ['-:- fact/open 待补：行政复议案件受理数上年数，应在 facts.yaml 填 metric: accepted 的 prior'],
    ],
    [
      'refuses a style that does not fit',
      at(fact('accepted', '', { show: 'from' })),
      '办理21件。',
      ['3:7 fact/unknown-style 数据“行政复议案件受理数”不能写作 show=from，应为 style=plain、style=hanzi、show=number'],
    ],
  ] as const)('%s', (_name, node, text, messages) => {
    const filled = fill(node);
    expect(filled.text).toBe(text);
    expect(filled.messages).toEqual(messages);
  });

  test('an open metric is one finding however often it is cited, in titles and in bold', () => {
    const tree = report({}, section(1, ['审结', fact('closed')], [p(strong(fact('closed')), '，', fact('pending'))]));
    const { value, messages } = fillFacts(tree, ledger);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['fact/open', 'fact/open']);
    expect(plainText(value).match(/【待补：/g)).toHaveLength(3);
  });

  test.each([
    ['of its department', 'd/facts/区司法局.yaml', 'd/facts/区法院.yaml', 'facts/区司法局.yaml'],
    ['a folder, by any', 'd/facts/区法院.yaml', undefined, 'facts 文件夹'],
    ['a single file', 'd/report.yaml', undefined, 'report.yaml'],
  ])('says where the dossier keeps such facts: %s', (_name, first, second, expected) => {
    const files = [first, second].flatMap((file, index) =>
      file === undefined
        ? []
        : [
            entry(`other${index}`, '另一指标', undefined, {
              source: index === 0 && second !== undefined ? '区司法局' : '区法院',
              place: { file, line: 2 },
            }),
          ],
    );
    const all = [...entries, ...files].map((each) => [each.metric.id, each] as const);
    const { messages } = fillFacts(report({}, p(fact('closed'))), { ...ledger, entries: new Map(all) });
    expect(messages.map(({ reason }) => reason)).toEqual([
      `待补：行政复议案件审结数（区司法局），应在 ${expected} 填 metric: closed`,
    ]);
  });

  test('the tree given is not changed', () => {
    const tree = report({}, p(fact('accepted')));
    fillFacts(tree, ledger);
    expect(tree).toEqual(report({}, p(fact('accepted'))));
  });
});
