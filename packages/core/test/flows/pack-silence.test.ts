import { describe, expect, it } from 'vitest';
import { checkPack, draft, type PackFiles, parseDossier, resolvePack } from '../../src/index.ts';

const metrics = `metrics:
  - { id: m, name: 数, unit: 件, kind: count }
`;
const manifest = `id: p
name: 包
version: 1.0.0
sections:
  - { id: a, title: 题 }
`;
type Texts = Readonly<Record<string, string>>;
const packOf = (files: Texts): PackFiles =>
  new Map(
    Object.entries({ 'pack.yaml': manifest, 'metrics.yaml': metrics, 'sections/a.hbs': '{{fact "m"}}', ...files }),
  );
const linesOf = (files: Texts, above: Texts | undefined, engine: string | undefined) => {
  const packs = new Map([['p', packOf(files)]]);
  if (above) packs.set('q', new Map(Object.entries(above)));
  const label = above ? 'q' : 'p';
  const { value: outline, messages } = resolvePack(label, packs, { engine });
  return [...messages, ...checkPack(outline!, { label }).messages];
};
/** Messages that are not remarks, each with its place. */
const found = (files: Texts, { above, engine }: { above?: Texts; engine?: string } = {}) =>
  linesOf(files, above, engine).flatMap(({ fatal, file, line, column, ruleId, actual }) =>
    fatal === undefined ? [] : [`${file}:${line}:${column} ${ruleId} ${actual}`],
  );
const layer = (...lines: readonly string[]) =>
  ['id: q', 'name: 上层', 'version: 1.0.0', 'extends: p', ...lines, ''].join('\n');

describe('what would happen in silence is said at its place', () => {
  it('is quiet about a sound pack', () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, string, Texts]>([
    ['no file', '- { id: b, title: 乙 }', {}],
    ['a file of comments', '- { id: b, title: 乙 }', { 'sections/b.hbs': ' {{!-- 以后 --}}\n{{! 再写 }}\n' }],
    ['an empty file', '- { id: b, title: 乙 }', { 'sections/b.hbs': '\n' }],
    ['a file of another name', '- { id: b, title: 乙, sections: [] }', { 'partials/b.hbs': '' }],
  ])('a section without words: %s', (_what, section, files) => {
    const said = found({ 'pack.yaml': `${manifest}  ${section}\n`, ...files });
    expect(said.filter((each) => each.includes('no-body'))).toEqual(['p/pack.yaml:6:21 pack/no-body b']);
  });

  it('a section without words that a layer inserts, and one below it', () => {
    const patch = layer(
      'patches:',
      '  - { op: insert-after, target: a, section: { id: b, title: 乙 } }',
      '  - { op: insert-before, target: a, section: { id: c, title: 丙, sections: [{ id: d, title: 丁 }] } }',
    );
    expect(found({}, { above: { 'pack.yaml': patch } })).toEqual([
      'q/pack.yaml:7:92 pack/no-body d',
      'q/pack.yaml:6:61 pack/no-body b',
    ]);
    const slot = patch.replaceAll(/(title: [乙丁])/g, '$1, whenMissing: slot');
    expect(found({}, { above: { 'pack.yaml': slot } })).toEqual([]);
    const files = { 'sections/b.hbs': '应当公开。', 'sections/d.hbs': '应当公开。' };
    expect(found({}, { above: { 'pack.yaml': patch, ...files } })).toEqual([]);
  });

  it('is said of a dossier that leaves such a section out, not of one that fills it', () => {
    const outline = resolvePack(
      'p',
      new Map([['p', packOf({ 'pack.yaml': `${manifest}  - { id: b, title: 乙 }\n` })]]),
    );
    const { value: compiled } = checkPack(outline.value!, { label: 'p' });
    const said = (prose: string) => {
      const report = `organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: p\nprose: { ${prose} }\n`;
      const { value: dossier } = parseDossier(new Map([['report.yaml', report]]));
      return draft(dossier!, compiled!).messages.flatMap(({ ruleId }) => (ruleId === 'pack/no-body' ? [ruleId] : []));
    };
    expect([said('a: 文。'), said('b: 文。')]).toEqual([['pack/no-body'], []]);
  });

  const nested = (levels: number): string =>
    levels === 0 ? '' : `, sections: [{ id: s${levels}, title: 级, whenMissing: slot${nested(levels - 1)} }]`;
  it('a fifth level, written at once or inserted below a fourth', () => {
    const deep = (levels: number) => ({ 'pack.yaml': `${manifest}  - { id: b, title: 乙${nested(levels)} }\n` });
    expect(found(deep(3))).toEqual([]);
    expect(found(deep(4))).toEqual([expect.stringMatching(/^p\/pack\.yaml:6:\d+ pack\/too-deep s1$/)]);
    expect(found(deep(6))).toEqual([expect.stringMatching(/pack\/too-deep s3$/)]);
    const insert = (id: string) =>
      layer('patches:', `  - { op: insert-after, target: ${id}, section: { id: e, title: 戊${nested(1)} } }`);
    expect(found(deep(3), { above: { 'pack.yaml': insert('s2').replaceAll('s1', 'x1') } })).toEqual([]);
    expect(found(deep(3), { above: { 'pack.yaml': insert('s1').replaceAll('id: s1', 'id: x1') } })).toEqual([
      expect.stringMatching(/^q\/pack\.yaml:6:\d+ pack\/too-deep x1$/),
    ]);
  });

  it.each<[string, string, Texts]>([
    ['nothing names it', '{{fact "m"}}', {}],
    ['it is only asked for', '{{#when "n"}}应当公开。{{/when}}', {}],
    ['its section is gone', '{{fact "m"}}', { 'sections/stray.hbs': '{{fact "n"}}' }],
    ['its partial is printed by nobody', '{{fact "m"}}', { 'partials/x.hbs': '{{fact "n"}}' }],
  ])('a required metric that no template prints: %s', (_what, body, files) => {
    const required = `${metrics}  - { id: n, name: 必填数, unit: 件, kind: count, required: true }\n`;
    const said = found({ 'metrics.yaml': required, 'sections/a.hbs': body, ...files });
    expect(said.filter((each) => each.includes('required'))).toEqual(['p/metrics.yaml:3:5 pack/required-unprinted n']);
    expect(found({ 'metrics.yaml': required, 'sections/a.hbs': '{{fact "n"}}' })).toEqual([]);
  });

  it('a metric that a layer requires, and one whose section a layer takes away', () => {
    const set = layer('patches:', '  - { op: set, target: n, values: { required: true } }');
    const two = `${metrics}  - { id: n, name: 丙数, unit: 件, kind: count }\n`;
    expect(found({ 'metrics.yaml': two }, { above: { 'pack.yaml': set } })).toEqual([
      'q/pack.yaml:6:47 pack/required-unprinted n',
    ]);
    const sum = `${two}  - { id: t, name: 总数, unit: 件, kind: count, derive: { sum: [m, n] } }\n`;
    const printed = { 'metrics.yaml': sum, 'sections/a.hbs': '{{fact "t"}}' };
    expect(found(printed, { above: { 'pack.yaml': set } })).toEqual([]);
  });

  it.each([
    ['a rule', 'term/jiezi: error', 'term/jiezi'],
    ['a group', 'terms: off', 'terms'],
    ['a layer of rules', 'cores: error', 'cores'],
    ['a message that no setting changes', 'pack/suspect: off', 'pack/suspect'],
    ['a rule of another group', 'fact/jiezhi: off', 'fact/jiezhi'],
  ])('settings of what is no rule: %s', (_what, line, id) => {
    const rules = `rules: { ${line} }`;
    expect(found({ 'pack.yaml': `${manifest}${rules}\n` })).toEqual([
      expect.stringMatching(new RegExp(`^p/pack\\.yaml:6:\\d+ rule/unknown ${id}$`)),
    ]);
    expect(found({}, { above: { 'pack.yaml': layer(rules) } })).toEqual([expect.stringContaining('q/pack.yaml:5:')]);
  });

  it.each([
    ['^1', '0.9.0', 'pack/engine'],
    ['>=2.1', '2.0.9', 'pack/engine'],
    ['1.x', '2.0.0', 'pack/engine'],
    ['<1', '1.0.0', 'pack/engine'],
    ['latest', '1.0.0', 'pack/engine-range'],
  ])('engine %s under %s', (range, engine, id) => {
    expect(found({ 'pack.yaml': `${manifest}engine: "${range}"\n` }, { engine })).toEqual([
      expect.stringMatching(new RegExp(`^p/pack\\.yaml:6:9 ${id} `)),
    ]);
    expect(found({}, { engine })).toEqual([]);
    expect(found({}, { above: { 'pack.yaml': layer(`engine: "${range}"`) }, engine })).toHaveLength(1);
  });

  it('a relation that one layer says twice, whichever way it is turned', () => {
    const three = `${metrics}  - { id: n, name: 丙数, unit: 件, kind: count }\n  - { id: t, name: 总数, unit: 件, kind: count }\n`;
    const relations = (...lines: readonly string[]) => ({
      'metrics.yaml': `${three}relations:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
    });
    const first = '{ total: t, sum: [m, n] }';
    expect(found(relations(first, '{ total: t, sum: [n, m], holds: never }'))).toEqual([
      'p/metrics.yaml:7:5 pack/duplicate-relation t = m + n',
    ]);
    expect(found(relations(first, '{ least: [m], at-most: [t] }'))).toEqual([]);
    const above = {
      'pack.yaml': layer(),
      'metrics.yaml': `metrics: []\nrelations:\n  - ${first.replace('}', ', holds: never }')}\n`,
    };
    expect(found(relations(first), { above })).toEqual([]);
  });

  it('prose that stands for words which a layer adds, unless the section has a place for prose', () => {
    const above = { 'pack.yaml': layer('patches:', '  - { op: append, target: a, template: patches/a.hbs }') };
    const said = (body: string, prose: string) => {
      const packs = new Map<string, PackFiles>([
        ['p', packOf({ 'sections/a.hbs': body })],
        ['q', new Map(Object.entries({ ...above, 'patches/a.hbs': '应当公开。' }))],
      ]);
      const { value: compiled } = checkPack(resolvePack('q', packs).value!, { label: 'q' });
      const report = `organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: q\nprose: { ${prose} }\n`;
      const { value: dossier } = parseDossier(new Map([['report.yaml', report]]));
      return draft(dossier!, compiled!).messages.flatMap(({ ruleId, line, expected }) =>
        ruleId === 'prose/swallows' ? [`${line} ${expected}`] : [],
      );
    };
    expect(said('应当受理。', 'a: 文。')).toEqual(['4 q/patches/a.hbs']);
    expect(said('应当受理。{{prose}}', 'a: 文。')).toEqual([]);
    expect(said('应当受理。', '')).toEqual([]);
  });

  it('sections of the base that a layer with sections of its own leaves out', () => {
    const two = { 'pack.yaml': `${manifest}  - { id: b, title: 乙, whenMissing: slot }\n` };
    const said = (...lines: readonly string[]) =>
      linesOf(two, { 'pack.yaml': layer(...lines) }, undefined).flatMap(({ ruleId, line, actual }) =>
        ruleId === 'pack/sections-left-out' ? [`${line} ${actual}`] : [],
      );
    expect(said('sections:', '  - { id: a, title: 甲 }')).toEqual(['6 b']);
    expect(said('sections:', '  - { id: b, title: 乙 }', '  - { id: a, title: 甲 }')).toEqual([]);
    expect(said('patches:', '  - { op: remove, target: b }')).toEqual([]);
  });

  it('takes the layout of a base key by key, fonts one by one, each with who said it', () => {
    const below = { 'pack.yaml': `${manifest}layout: { linePitch: 29, fonts: { body: 仿宋, title: 宋体 } }\n` };
    const above = new Map([['pack.yaml', layer('layout: { profile: ink-true, fonts: { title: 小标宋 } }')]]);
    const packs = new Map<string, PackFiles>([
      ['p', packOf(below)],
      ['q', above],
    ]);
    const { value: outline } = resolvePack('q', packs);
    expect(outline?.layout).toEqual({ linePitch: 29, profile: 'ink-true', fonts: { body: '仿宋', title: '小标宋' } });
    const origins = outline?.origins.get('report');
    expect([
      origins?.get('linePitch')?.pack,
      origins?.get('profile')?.pack,
      origins?.get('fonts')?.before?.pack,
    ]).toEqual(['p', 'q', 'p']);
  });
});
