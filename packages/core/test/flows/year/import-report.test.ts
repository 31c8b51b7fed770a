import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFiles, openDraft, sha256 } from '../../../src/folder/index.ts';
import { fillPriors, importReport, plainText, readReportFile, resolvePack } from '../../../src/index.ts';
import { printQuantity } from '../../../src/numeral/index.ts';
import { smallDraft } from '../small-draft.ts';

const metrics = `metrics:
  - { id: review.accepted, name: 行政复议受理数, aliases: [受理行政复议案件], unit: 件, kind: count, source: 司法局 }
  - { id: mediation.rate, name: 调解成功率, unit: "%", kind: rate }
  - { id: fund.paid, name: 投入法治经费, unit: 万元, kind: amount }
  - { id: startup.days, name: 企业开办时间, unit: 个工作日, kind: duration }
`;
const base = {
  'pack.yaml':
    'id: base\nname: 底本\nversion: 1.0.0\npreamble: p.hbs\nclosing: c.hbs\nsections: [{ id: work, title: 工作 }]\n',
  'metrics.yaml': metrics,
  'p.hbs': '引言。',
  'c.hbs': '特此报告。',
};
const encode = (text: string) => new TextEncoder().encode(text);
const shelf = { names: ['base'], folderOf: (name: string) => `shelf/${name}` };
const outline = resolvePack('base', new Map([['base', new Map(Object.entries(base))]])).value!;
const read = async (text: string, file = '报告.txt') => {
  const bytes = encode(text);
  return importReport(bytes, file, outline, { sha256: sha256(bytes), pack: 'base@^1' });
};
const draftOf = async (files: ReadonlyMap<string, string>) => {
  const entries = new Map<string, Uint8Array>();
  for (const [path, text] of Object.entries(base)) entries.set(`shelf/base/${path}`, encode(text));
  for (const [path, text] of files) entries.set(`d/${path}`, encode(text));
  return openDraft('d', shelf, memoryFiles(entries));
};

const report = `清河县人民政府关于2025年法治政府建设情况的报告

清河市人民政府：

现将有关情况报告如下：

一、2025年工作情况

（一）化解纠纷。全年受理行政复议案件21件，比上年增长16.7%。调解成功率98.0%。企业开办时间由3个工作日压缩至1个工作日。

（二）保障经费。投入法治经费2.1亿元。县司法局另办了7件其他案件。

二、2026年工作打算

受理行政复议案件达到30件。

特此报告。

清河县人民政府
2026年2月21日
`;

describe('a report that is imported', () => {
  it('is a dossier with its head, its sections and its sure figures', async () => {
    const { value, messages } = await read(report);
    expect(messages).toEqual([]);
    const { files } = value!;
    expect(files.get('report.yaml')).toContain('organ: { name: 清河县人民政府, level: county }');
    expect(files.get('report.yaml')).toContain('issueDate: 2026-02-21');
    expect(files.get('report.yaml')).toContain('{ id: unit-1, name: 县司法局, aliases: [司法局] }');
    expect(files.get('pack/pack.yaml')).toContain('"{{nextYear}}年工作打算"');
    expect(files.get('prose/closing.md')).toBe('特此报告。\n');
    expect(files.get('prose/achievements.1.md')).toBe(
      '全年受理行政复议案件[21件](fact:review.accepted)，比上年增长16.7%。调解成功率[98.0%](fact:mediation.rate?decimals=1)。企业开办时间由[3个工作日](fact:startup.days?show=from)压缩至[1个工作日](fact:startup.days?show=to)。\n',
    );
    expect(files.get('facts.yaml')).toMatch(
      /metric: fund.paid\n {4}value: 21000\n {4}origin: \{ file: 报告.txt, sha256: \w{64}, line: 11 \}/,
    );
  });

  it('says what it was not sure of, and takes no aim for a fact', async () => {
    const { value } = await read(report);
    const proposals = value!.files.get('returns/proposals.yaml')!;
    expect([...proposals.matchAll(/- figure: "?([^\n"]+)/g)].map(([, figure]) => figure)).toEqual([
      '16.7%',
      '7件',
      '30件',
    ]);
    expect(value).toMatchObject({ year: 2025, sure: 5, proposed: 3 });
  });

  it('without a year or an organ says so', async () => {
    const { value, messages } = await read('# 情况\n\n做了工作。\n', 'a.md');
    expect(value).toBeUndefined();
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['year/no-year']);
  });

  it.each([
    ['a heading with nothing below it', '甲县2025年报告\n\n一、工作\n\n二、打算\n\n做好工作。\n'],
    ['no heading at all', '甲县2025年报告\n\n做了工作。\n\n做好工作。\n'],
    ['braces in a heading', '甲县2025年报告\n\n一、做好{{year}}工作\n\n做了工作，建成*号{{x}}平台<1>。\n'],
    ['levels that are left out', '甲县2025年报告\n\n一、工作\n\n1.细项\n\n做了。\n\n（一）做法\n\n再做。\n'],
    ['the same heading twice', '甲县2025年报告\n\n一、工作成效\n\n甲。\n\n二、工作成效\n\n乙。\n'],
  ])('with %s gives the same text', async (_, text) => {
    expect(await textsOf(text)).toEqual({ built: (await textsOf(text)).read, read: (await textsOf(text)).read });
  });
});

/** What the file says, and what the dossier made of it says again. */
async function textsOf(text: string) {
  const { value } = await read(text);
  const { value: drafted, messages } = await draftOf(value!.files);
  const file = (await readReportFile(encode(text), '报告.txt')).value!;
  const signed = file.places.has('issueDate') ? file.report.head.signatures.length + 1 : 0;
  const [addressee] = file.report.head.addressees;
  const body = file.report.children.slice(0, file.report.children.length - signed);
  const plain = body.map((block) => plainTextOf(block)).filter((words) => words !== `${addressee}：`);
  expect(messages.filter(({ fatal, ruleId }) => fatal && !/^(?:content|style|number)/.test(String(ruleId)))).toEqual(
    [],
  );
  return {
    built: squeezed(drafted!.report.head.title + drafted!.report.children.map(plainTextOf).join('')),
    read: squeezed(file.report.head.title + plain.join('')),
  };
}
type Node = Parameters<typeof plainText>[0];
const plainTextOf = (node: Node): string => {
  const one = node as { title?: Node; children?: readonly Node[]; type: string };
  if (one.title === undefined) return plainText(node);
  return plainText(one.title) + (one.children ?? []).map(plainTextOf).join('');
};
const squeezed = (text: string) => text.replace(/\s/g, '');

const words = fc
  .array(
    fc.constantFrom(
      '全年受理行政复议案件21件',
      '调解成功率98.5%',
      '投入法治经费120余万元',
      '企业开办时间由3天压缩至1天',
      '一是',
      '县司法局',
      '“放管服”',
      '，',
      '。',
      '；',
      '、',
      '*',
      '#',
      '_',
      '[甲](乙)',
      '<b>',
      '|',
      '\\',
      '{{prose}}',
      '&amp;',
      '`',
      '~~',
      '1.',
      '- ',
      '（见附件）',
      'fact:x',
      '5%',
      '$',
      '2025年',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => `做好${pieces.join('')}工作。`);
const part = fc.record({
  title: fc.constantFrom(
    '主要工作成效',
    '存在的问题和原因',
    '下一步打算',
    '规范执法',
    '2026年工作安排',
    '履行第一责任人职责情况',
  ),
  paragraphs: fc.array(words, { maxLength: 3 }),
  sections: fc.array(fc.record({ title: fc.constantFrom('优化环境', '规范决策'), runIn: fc.boolean(), text: words }), {
    maxLength: 3,
  }),
});
const han = '一二三四五六七八九';
const documents = fc
  .record({
    opening: fc.array(words, { maxLength: 2 }),
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    closing: fc.boolean(),
  })
  .map(({ opening, parts, closing }) =>
    [
      '清河县人民政府关于2025年法治政府建设情况的报告',
      ...opening,
      ...parts.flatMap(({ title, paragraphs, sections }, index) => [
        `${han[index]}、${title}`,
        ...paragraphs,
        ...sections.flatMap((each, at) =>
          each.runIn ? [`（${han[at]}）${each.title}。${each.text}`] : [`（${han[at]}）${each.title}`, each.text],
        ),
      ]),
      ...(closing ? ['特此报告。'] : []),
      '清河县人民政府',
      '2026年2月21日',
    ].join('\n\n'),
  );

describe('the dossier of a report', () => {
  it('gives the text of the report again, character for character', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (text) => {
        const { built, read: typed } = await textsOf(text);
        expect(built).toBe(typed);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('last year’s values', () => {
  const facts = `facts:
  - { metric: review.accepted, value: 25 } # 今年
  - { metric: mediation.rate, prior: { numerator: 49, denominator: 50 } }
  - { metric: fund.paid, prior: 20000 }
`;
  const into = (texts: Record<string, string>) => smallDraft(texts, metrics);
  const texts = {
    'report.yaml': 'organ: { name: 清河县人民政府, level: county }\nyear: 2026\npack: small\n',
    'facts.yaml': facts,
  };

  it('fill what is empty, with where they stand, and change nothing that is typed', async () => {
    const { value: last } = await read(report);
    const { value, messages } = fillPriors(into(texts), last!, { texts: new Map(Object.entries(texts)) });
    expect(value).toMatchObject({ filled: ['review.accepted'], same: ['mediation.rate'], differing: ['fund.paid'] });
    expect(value.files.get('facts.yaml')).toMatch(
      /value: 25, prior: 21, priorOrigin: \{ file: 报告.txt, line: 9, sha256: \w+ \} \} # 今年\n/,
    );
    expect(value.files.get('facts.yaml')).toContain('prior: 20000');
    expect(value.added).toEqual(['startup.days']);
    expect(value.files.get('facts.yaml')).toMatch(
      /- metric: startup.days\n {4}prior: 1\n {4}priorOrigin: \{ file: 报告.txt/,
    );
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['year/prior-differs']);
    const after = { ...texts, ...Object.fromEntries(value.files) };
    expect(fillPriors(into(after), last!, { texts: new Map(Object.entries(after)) }).value.files.size).toBe(0);
  });

  it.each<[string, Record<string, string>, string]>([
    ['no facts at all', {}, 'facts.yaml'],
    ['a list without items', { 'facts.yaml': '# 说明\nfacts:\n  # - { metric: x }\n' }, 'facts.yaml'],
    ['facts in report.yaml', { 'report.yaml': `${texts['report.yaml']}facts: []\n` }, 'report.yaml'],
    [
      'facts by department',
      { 'facts/司法局.yaml': 'facts:\n  - { metric: fund.paid, value: 3 }\n' },
      'facts/上年数.yaml',
    ],
  ])('open a fact for this year where there is none: %s', async (_case, files, path) => {
    const { value: last } = await read(report);
    const given = { 'report.yaml': texts['report.yaml'], ...files };
    const { value } = fillPriors(into(given), last!, { texts: new Map(Object.entries(given)) });
    expect(value.files.get(path)).toMatch(/- metric: review.accepted\n {4}prior: 21\n/);
    const after = { ...given, ...Object.fromEntries(value.files) };
    const { ledger } = into(after);
    const { quantity, prior } = ledger.entries.get('review.accepted')!;
    expect([quantity, prior]).toEqual([undefined, '21']);
    expect(fillPriors(into(after), last!, { texts: new Map(Object.entries(after)) }).value.files.size).toBe(0);
  });

  it('are refused from another year', async () => {
    const { value: last } = await read(report.replaceAll('2025', '2023').replaceAll('2026', '2024'));
    const { value, messages } = fillPriors(into(texts), last!, { texts: new Map(Object.entries(texts)) });
    expect([value.files.size, messages.map(({ ruleId }) => ruleId)]).toEqual([0, ['year/other-year']]);
  });

  it.each([
    ['白水县人民政府', undefined, ['year/other-organ'], 0],
    ['清河县司法局', undefined, ['year/other-organ'], 0],
    ['清河县政府', undefined, [], 1],
    ['南屏市清河县人民政府', undefined, [], 1],
    ['白水县人民政府', '清河县人民政府', [], 1],
  ])(
    'of %s (said to be of %s) fills last year’s numbers only where it is one’s own',
    async (organ, said, ids, filled) => {
      const bytes = encode(
        `${organ}关于2024年法治政府建设情况的报告\n\n一、工作情况\n\n全年受理行政复议案件300余件。\n`,
      );
      const options = { sha256: sha256(bytes), pack: 'base@^1', organ: said };
      const { value: last } = await importReport(bytes, 'last.txt', outline, options);
      const files = {
        'report.yaml': 'organ: { name: 清河县人民政府, level: county }\nyear: 2025\npack: small\n',
        'facts.yaml': 'facts:\n  - { metric: review.accepted, value: 330 }\n',
      };
      const texts = new Map(Object.entries(files));
      const { value, messages } = fillPriors(smallDraft(files, metrics), last!, { texts });
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(ids);
      expect(value.filled).toHaveLength(filled);
      expect(value.added).toEqual([]);
      if (filled === 0) return;
      const text = value.files.get('facts.yaml')!;
      expect(text).toContain('prior: 300, priorPrecision: 余, priorOrigin:');
      const entry = smallDraft({ ...files, 'facts.yaml': text }, metrics).ledger.entries.get('review.accepted')!;
      expect([printQuantity(entry, { change: 'yoy' }), printQuantity(entry, { show: 'prior' })]).toEqual([
        '增长约10%',
        '300余件',
      ]);
      const again = fillPriors(smallDraft({ ...files, 'facts.yaml': text }, metrics), last!, { texts });
      expect(again.value.same).toEqual(['review.accepted']);
      const exact = { ...files, 'facts.yaml': 'facts:\n  - { metric: review.accepted, value: 330, prior: 300 }\n' };
      const differing = fillPriors(smallDraft(exact, metrics), last!, { texts: new Map(Object.entries(exact)) });
      expect(differing.messages).toMatchObject([
        { ruleId: 'year/prior-differs', actual: '300', expected: ['300（余）'] },
      ]);
    },
  );
});
