import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricKind } from '../../../src/model/pack/metric.ts';
import { matchFigures } from '../../../src/readers/figures/index.ts';
import { define } from '../../ledger/dossier-of.ts';

const metric = (
  id: string,
  name: string,
  unit: string,
  aliases: readonly string[] = [],
  kind: MetricKind = 'count',
) => ({
  ...define(id, kind, unit),
  name,
  aliases: [...aliases],
});
const metrics = [
  metric('accepted', '行政复议案件受理数', '件', ['受理行政复议申请']),
  metric('closed', '行政复议案件审结数', '件'),
  metric('rejected', '行政复议不予受理数', '件'),
  metric('rate', '行政复议纠错率', '%', [], 'rate'),
  metric('lawsuits', '行政诉讼案件数', '件'),
  metric('fines', '罚款金额', '万元', ['罚款'], 'amount'),
  metric('days', '企业开办时间', '个工作日', [], 'duration'),
  metric('attended', '旁听庭审人次', '人次'),
];
const told = (text: string, path: readonly string[] = []) =>
  matchFigures([{ text, path }], metrics, { year: 2025 }).map(({ certainty, role, candidates: [first] }) =>
    `${certainty} ${role} ${first?.metric ?? ''}`.trim(),
  );

describe('matchFigures', () => {
  it.each<[string, string[]]>([
    ['全年受理行政复议案件21件。', ['sure value accepted']],
    ['共有21件行政复议案件获得受理。', ['sure value accepted']],
    ['行政复议案件，受理21件，审结18件。', ['sure value accepted', 'sure value closed']],
    ['受理行政复议案件21件；不予受理3件。', ['sure value accepted', 'sure value rejected']],
    ['受理涉企行政复议案件9件。', ['proposed value accepted']],
    ['办理行政诉讼案件35件，审结30件。', ['sure value lawsuits', 'proposed value closed']],
    ['受理行政复议案件21件，同比增长8%。', ['sure value accepted', 'unknown change']],
    ['去年受理行政复议案件18件。', ['sure prior accepted']],
    ['上半年受理行政复议案件9件。', ['proposed value accepted']],
    ['2022年受理行政复议案件9件。', ['proposed value accepted']],
    ['企业开办时间从3个工作日压缩至1个工作日。', ['sure from days', 'sure to days']],
    ['罚款5268000元。', ['sure value fines']],
    ['罚款0.3亿元。', ['sure value fines']],
    ['罚款12件。', ['unknown value']],
    ['行政复议纠错率12.5%。', ['sure value rate']],
    ['行政复议纠错数12.5%。', ['proposed value rate']],
    ['旁听庭审28场、760余人次。', ['unknown value', 'sure value attended']],
    ['某县法院受理行政复议案件21件。', ['proposed value accepted']],
    ['在城管领域，受理行政复议案件2件。', ['proposed value accepted']],
    ['力争受理行政复议案件21件。', ['proposed target accepted']],
    ['受理行政复议案件21件。受理行政复议案件22件。', ['proposed value accepted', 'proposed value accepted']],
    ['召开会议3次。', ['unknown value']],
    ['', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('is not sure of a plan', () => {
    expect(told('受理行政复议案件21件。', ['四、2026年主要安排'])).toEqual(['proposed target accepted']);
  });

  it('reads the word of precision and gives offsets of the text as it is', () => {
    const text = '全年　受理行政复议案件３００余件。';
    const [found] = matchFigures(text, metrics);
    expect([text.slice(found!.start, found!.end), found!.figure?.value, found!.figure?.precision]).toEqual([
      '３００余件',
      '300',
      '余',
    ]);
  });

  it('says in Chinese what speaks for a metric and what against it', () => {
    const reasons = (text: string) => matchFigures(text, metrics).map(({ candidates: [first] }) => first?.reason);
    expect(reasons('受理行政复议案件21件。')).toEqual(['与“行政复议案件受理数”相符，单位“件”']);
    expect(reasons('受理涉企行政复议案件9件。')).toEqual(['“涉企”可能另有所指']);
  });

  it('takes any text, and every figure is in it', () => {
    const words = fc.constantFrom(
      '受理',
      '行政复议',
      '案件',
      '21',
      '件',
      '，',
      '。',
      '、',
      '（',
      '从',
      '至',
      '%',
      '同比',
      '\n',
      '其中',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, text: own } of matchFigures(text, metrics)) expect(text.slice(start, end)).toBe(own);
      }),
    );
  });

  it('finds no metric where there is none, and refuses what is no list', () => {
    expect(matchFigures('受理行政复议案件21件。', []).map(({ certainty }) => certainty)).toEqual(['unknown']);
    expect(() => matchFigures('', undefined as never)).toThrow(/metrics/);
  });
});
