import { describe, expect, it } from 'vitest';
import { lint, ruleLevelOf, rules } from '../../src/lint/index.ts';
import { readReport } from '../../src/readers/report/index.ts';
import { parseTextBlocks } from '../../src/readers/text/index.ts';
import { type Example, rulePages } from './rule-pages.ts';
import { stringifyMessage, subjectOf } from './run-example.ts';

/** What is on by default: the rules that must find, and the rules that must stay silent. */
const enabled = rules.filter(({ id }) => ruleLevelOf(id, []) !== 'off');

/**
 * A sound report of four parts, in which a fault is planted. `◇` stands where a paragraph may be added, and where the
 * planted examples with headings of their own take the place of all of it.
 */
const sound = `云山县2025年度法治政府建设情况报告

现将我县2025年度法治政府建设情况报告如下。

一、主要举措和成效

（一）健全依法决策机制。落实重大行政决策程序，印发《云山县重大行政决策目录》。

（二）规范行政执法。推行“综合查一次”，完善案卷评查制度。

◇

二、存在的不足和原因

执法力量还不够强，主要原因在于编制紧张。

三、党政主要负责人履行推进法治建设第一责任人职责情况

主要负责人带头学法述法。

四、2026年主要安排

继续抓好落实。
`;

function findingsIn(text: string) {
  const file = '云山县2025年度法治政府建设情况报告.txt';
  const { report, places, year } = readReport(parseTextBlocks(text, file));
  return lint({ report, places, sources: new Map([[file, text]]), year, ...defaults }, enabled);
}

/** What every subject needs beside its text. */
const defaults = (({ report: _report, places: _places, sources: _sources, year: _year, ...rest }) => rest)(
  subjectOf({ name: '', kind: 'text', settings: new Map(), input: sound, messages: '', fixed: undefined }),
);

const isPlain = ({ kind, settings, input }: Example) =>
  (kind === 'prose' || kind === 'text') &&
  settings.size === 0 &&
  !/^\s|^现将|^#|^\||\]\(|^[一二三四五六七八九十（(\d]|^[-*] |云山县2025年度/m.test(input) &&
  input.trim().split('\n').length === 1;

const seeds = rulePages
  .filter(({ id }) => enabled.some((rule) => rule.id === id))
  .map(({ id, examples }) => {
    const failing = examples.filter(({ messages }) => messages !== '');
    return { id, plain: failing.find(isPlain), own: failing };
  });

it('the sound report has no finding', () => {
  expect(findingsIn(sound.replace('◇\n\n', '')).map(stringifyMessage)).toEqual([]);
});

describe('a fault planted into a sound report is found at its place, and nothing else is', () => {
  it.each(seeds.flatMap(({ id, plain }) => (plain ? [[id, plain] as const] : [])))('%s', (id, { input }) => {
    const planted = input.trim();
    const text = sound.replace('◇', planted);
    const line = text.split('\n').indexOf(planted) + 1;
    const found = findingsIn(text);
    expect(found.map(({ ruleId }) => ruleId).filter((each) => each !== id)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((message) => message.line))).toEqual(new Set([line]));
  });
});

/** Parts of a report that these examples are too short to have; what that draws is not the planted fault's doing. */
const tooShort = new Set([
  'content/required-sections',
  'content/reasons-missing',
  'numbering/single-child',
  'content/next-year-missing-year',
  // The pages of Word files are filled with one sentence.
  'style/repeated-sentence',
  // Some show no more of a page than its head, or than its end, or 版记 right below one line.
  'format/imprint-place',
  'format/ending',
  'format/attachment-match',
]);

describe('a fault of structure, of data or of setting is found, and nothing else is', () => {
  const structural = seeds.filter(({ plain }) => !plain);
  it.each(structural.flatMap(({ id, own }) => own.map((example) => [example.name, id, example] as const)))(
    '%s',
    (_name, id, example) => {
      const found = lint(subjectOf(example), enabled).map(({ ruleId }) => ruleId ?? '');
      expect(found).toContain(id);
      expect(found.filter((each) => each !== id && !tooShort.has(each))).toEqual([]);
    },
  );
});
