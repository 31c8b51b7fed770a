import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, stringifyReport } from '../../src/markdown/index.ts';
import type { Attachment, Block, Inline, Paragraph, Report, SectionLevel } from '../../src/model/report/report.ts';
import { build } from '../../src/tree/index.ts';

const { cell, comment, evidence, fact, item, ordered, p, report, row, section, slot, strong, table, task } = build;

/** A tree without places, so that what was read compares with what was built. */
function bare<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'place' ? undefined : each)));
}

function reread(tree: Report) {
  const { value, messages } = parseMarkdown(stringifyReport(tree), 'report.md');
  return { title: value.title, children: bare(value.children), messages: messages.map(String) };
}

const cases: readonly [name: string, ...children: (Block | Attachment)[]][] = [
  ['a fact in a sentence', p('全年审理行政复议案件', fact('review.accepted', '21件'), '。')],
  ['a fact without text', p('审理', fact('review.accepted'), '。')],
  ['a fact with a style', p(fact('approval.cases', '25万件', { style: 'wan', decimals: 0 }))],
  ['a part of a fact, with Chinese and a space in it', p(fact('a.b', '110件', { part: '简易 程序(一)' }))],
  ['an open slot', p(slot('review.accepted', '【待补：行政复议案件受理数（区司法局）】'))],
  ['a task and a document after a sentence', p('全面推行。', task('13'), evidence('doc-12'))],
  ['sections in sections', section(1, '主要举措', [section(2, '坚持党的领导', [p('甲')], { id: 'a.b' })], { id: 'a' })],
  ['a run-in section', section(1, '责任', [section(2, '谋划设计', [p('正文')], { runIn: true })])],
  ['text after the last section', section(1, '一', [p('甲')]), p('特此报告。')],
  ['an attachment', p('甲'), build.attachment('数据表', table([row('指标', '数值'), row('复议', '21件')]))],
  ['a list', ordered(item('甲'), item('乙'))],
  ['a comment before a paragraph', p(comment('fazhi-disable-next-line number/x: 理由'), '正文')],
  ['text that looks like markup', p('1. 甲 2024. 3*4=12，5*6 __x__ <b> ~x~ [^1] # a | b http://example.com/a_b_c')],
  ['strong around Chinese punctuation', p(strong('加粗：'), '正文', strong('“双随机”'), '检查')],
  ['a table cell with a bar', table([row(cell('a|b'), '甲'), row('', '乙')])],
];

describe('parseMarkdown ∘ stringifyReport', () => {
  it.each(cases)('keeps %s', (_name, ...children) => {
    expect(reread(report({ title: '报告' }, ...children))).toEqual({
      title: '报告',
      children: bare(children),
      messages: [],
    });
  });

  const word = fc.string({
    unit: fc.constantFrom(...'法治政府0159 .*_#[](){}<>|`~!&\\-+=:"，。“”—…·（）〔〕'),
    minLength: 1,
    maxLength: 12,
  });
  /** No digit at the end: it would touch a fact. */
  const words = word.map((text) => text.trim().replace(/\d[.,]?$/, '$&个')).filter((text) => text !== '');
  const inline: fc.Arbitrary<Inline | string> = fc.oneof(
    { weight: 4, arbitrary: words },
    fc.constantFrom<Inline>(fact('a.b', '21件'), fact('c', '25万件', { style: 'wan' }), task('13'), evidence('d-1')),
  );
  const merge = (list: readonly (Inline | string)[]): (Inline | string)[] =>
    list.filter((each, index) => typeof each !== 'string' || typeof list[index - 1] !== 'string');
  const paragraph = fc.array(inline, { minLength: 1, maxLength: 5 }).map((list): Paragraph => p(...merge(list)));
  const blockOf = fc.oneof(
    { weight: 5, arbitrary: paragraph },
    paragraph.map((each) => ordered({ type: 'listItem', children: [each] })),
  );
  const block: fc.Arbitrary<Block[]> = fc
    .array(blockOf, { minLength: 1, maxLength: 4 })
    .map((list) => list.filter((each, index) => each.type !== 'list' || list[index - 1]?.type !== 'list'));
  const title = fc.string({ unit: fc.constantFrom(...'法治政府建设情况*_1.#'), minLength: 1, maxLength: 8 });
  const sectionAt = (level: SectionLevel): fc.Arbitrary<Block> =>
    fc
      .tuple(
        title,
        fc.option(fc.constantFrom('a', 'a.b-c'), { nil: undefined }),
        fc.boolean(),
        block,
        level < 4 ? fc.array(sectionAt((level + 1) as SectionLevel), { maxLength: 2 }) : fc.constant([]),
      )
      .map(([name, id, runIn, body, below]) => section(level, name, [...body, ...below], { id, runIn }));
  const tree = fc
    .tuple(block, fc.array(sectionAt(1), { maxLength: 3 }))
    .map(([lead, sections]) => [...lead, ...sections]);

  it('is the identity on generated trees', () => {
    fc.assert(
      fc.property(tree, (children) => {
        expect(reread(report({ title: '报告' }, ...children))).toEqual({
          title: '报告',
          children: bare(children),
          messages: [],
        });
      }),
      { numRuns: 300 },
    );
  });
});
