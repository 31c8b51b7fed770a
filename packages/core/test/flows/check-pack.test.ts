import { describe, expect, it } from 'vitest';
import { checkPack, type PackFiles, parseDossier, resolvePack } from '../../src/index.ts';

const base: PackFiles = new Map([
  ['pack.yaml', 'id: base\nname: 基\nversion: 1.0.0\nsections: [{ id: a, title: 甲, needs: [needed] }]\n'],
  [
    'metrics.yaml',
    `metrics:
  - { id: needed, name: 甲数, unit: 件, kind: count }
  - { id: printed, name: 乙数, unit: 件, kind: count }
  - { id: part, name: 丙数, unit: 件, kind: count }
  - { id: total, name: 总数, unit: 件, kind: count, derive: { sum: [part, printed] } }
  - { id: idle, name: 闲数, unit: 件, kind: count }
`,
  ],
  ['sections/a.hbs', '{{> deep}}{{fact "total"}}'],
  ['sections/stray.hbs', '没有章节'],
  ['partials/deep.hbs', '{{#when "printed"}}{{> deeper}}{{/when}}'],
  ['partials/deeper.hbs', '有。'],
  ['partials/idle.hbs', '{{> idle-too}}'],
  ['partials/idle-too.hbs', '无人用。'],
]);
const city = (files: Readonly<Record<string, string>> = {}): PackFiles =>
  new Map(Object.entries({ 'pack.yaml': 'id: city\nname: 市\nversion: 1.0.0\nextends: base\n', ...files }));
const sampleOf = (facts: string) =>
  parseDossier(
    new Map([
      ['report.yaml', `organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: city\nfacts: [${facts}]\n`],
    ]),
  ).value;
const whole = '{ metric: needed, value: 1 }, { metric: printed, value: 2 }, { metric: part, value: 3 }';
const check = (label: string, files = city(), facts = whole) => {
  const packs = new Map([
    ['base', base],
    ['city', files],
  ]);
  const { messages } = checkPack(resolvePack(label, packs).value!, { label, sample: sampleOf(facts) });
  return messages.map(({ ruleId, file, actual }) => [file, ruleId, actual].filter((each) => each).join(' '));
};

describe('checkPack', () => {
  it('finds what nothing uses, in the pack and not in its bases', () => {
    const unused = (each: string) => each.includes('pack/unused');
    expect(check('base').filter(unused)).toEqual([
      'base/sections/stray.hbs pack/unused-template',
      'base/partials/idle-too.hbs pack/unused-partial idle-too',
      'base/partials/idle.hbs pack/unused-partial idle',
      'base/metrics.yaml pack/unused-metric idle',
    ]);
    expect(check('city').filter(unused)).toEqual([]);
  });

  it('tells of a file that hides one of a base', () => {
    expect(check('city', city({ 'sections/a.hbs': '{{fact "total"}}' }))).toContain(
      'city/sections/a.hbs pack/shadowing base/sections/a.hbs',
    );
    expect(check('city', city({ 'partials/deep.hbs': '{{> deeper}}' }))).toContain(
      'city/partials/deep.hbs pack/shadowing base/partials/deep.hbs',
    );
  });

  it('drafts the sample', () => {
    expect(check('city', city(), '{ metric: nowhere, value: 1 }')).toContain('report.yaml fact/unknown-metric nowhere');
  });

  it('lints what the sample drafts, naming the template, but not how the sample was filed', () => {
    const found = check('city', city({ 'sections/a.hbs': '截止2025年底，有{{fact "total"}}。' }));
    expect(found).toContain('city/sections/a.hbs term/jiezhi 截止');
    expect(found.filter((each) => /sign-off|recipients/.test(each))).toEqual([]);
    expect(check('city').filter((each) => each.includes('term/'))).toEqual([]);
  });

  it("takes the pack's settings and the comments of its sample", () => {
    const pack = 'id: city\nname: 市\nversion: 1.0.0\nextends: base\nrules: { term: off }\n';
    const template = { 'sections/a.hbs': '截止2025年底，有{{fact "total"}}。' };
    expect(check('city', city({ ...template, 'pack.yaml': pack })).filter((each) => each.includes('term/'))).toEqual(
      [],
    );

    const report = [
      'organ: { name: 清河镇人民政府, level: township }',
      'year: 2025',
      'pack: city',
      'prose:',
      '  # fazhi-disable-next-line term/jiezhi: 原文如此',
      '  a: 截止2025年底完成。',
      '',
    ].join('\n');
    const sources = new Map([['report.yaml', report]]);
    const outline = resolvePack(
      'city',
      new Map([
        ['base', base],
        ['city', city()],
      ]),
    ).value!;
    const { messages } = checkPack(outline, { label: 'city', sample: parseDossier(sources).value, sources });
    expect(messages.map(({ ruleId }) => ruleId).filter((id) => /^(?:term|rule)\//.test(id ?? ''))).toEqual([]);
  });

  const table =
    '{{#some "tasks"}}\n| 任务 | 落实情况 |\n|---|---|\n{{#each "tasks"}}\n| {{field "title"}} | {{field "progress"}} |\n';
  it.each([
    ['words in the place of a table', `${table}{{/each}}\n{{else}}\n应当由各责任单位另行报送。\n{{/some}}\n`],
    ['a row in the place of rows', `${table}{{else}}\n| 应当另行报送 | — |\n{{/each}}\n{{/some}}\n`],
    [
      'a table in the place of words',
      '{{#when "total"}}\n有。\n{{else}}\n| 任务 | 数 |\n|---|---|\n| 甲 | 一 |\n{{/when}}\n',
    ],
  ])('takes %s for a branch of its own', (_what, template) => {
    const said = check('city', city({ 'sections/a.hbs': `{{prose}}\n\n${template}` }));
    expect(said.filter((each) => each.includes('prose/mistyped-table'))).toEqual([]);
  });

  it('still finds words that follow on a table', () => {
    const said = check('city', city({ 'sections/a.hbs': '| 任务 | 数 |\n|---|---|\n| 甲 | 一 |\n有。\n' }));
    expect(said.filter((each) => each.includes('prose/mistyped-table'))).toHaveLength(1);
  });

  it('asks for a sample', () => {
    const { messages } = checkPack(resolvePack('base', new Map([['base', base]])).value!, { label: 'base' });
    expect(messages.map(({ ruleId }) => ruleId)).toContain('pack/no-sample');
  });

  it('finds faults in what a layer adds, in the file they are in', () => {
    const files = city({
      'pack.yaml':
        'id: city\nname: 市\nversion: 1.0.0\nextends: base\npatches:\n  - { op: append, target: a, template: patches/a.hbs }\n',
      'patches/a.hbs': '又\n{{fact "gone"}}',
    });
    const { messages } = checkPack(
      resolvePack(
        'city',
        new Map([
          ['base', base],
          ['city', files],
        ]),
      ).value!,
      { label: 'city' },
    );
    const faults = messages.filter(({ fatal }) => fatal === true);
    expect(faults.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`)).toEqual([
      'city/patches/a.hbs:2:8 template/unknown-metric',
    ]);
  });
});
