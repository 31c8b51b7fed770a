import { describe, expect, it } from 'vitest';
import { diffPacks, isHonest, levelOf, resolvePack } from '../../src/pack/index.ts';

const manifest = `id: base
name: 基
version: 1.0.0
sections:
  - { id: a, title: 甲 }
  - { id: b, title: 乙 }
`;
const metrics = 'metrics:\n  - { id: m, name: 数, unit: 件, kind: count }\n';
const files = {
  'pack.yaml': manifest,
  'metrics.yaml': metrics,
  'sections/a.hbs': '甲的正文',
  'partials/p.hbs': '局部',
};
const resolve = (changed: Readonly<Record<string, string | undefined>>) =>
  resolvePack(
    'base',
    new Map([
      [
        'base',
        new Map(
          Object.entries({ ...files, ...changed }).flatMap(([path, text]) =>
            text === undefined ? [] : [[path, text] as const],
          ),
        ),
      ],
    ]),
  ).value!;
const metric = (extra: string) => `${metrics}  - { id: n, name: 新数, unit: 件, kind: count${extra} }\n`;

describe('diffPacks', () => {
  it.each([
    ['a sentence goes', '第一句。第二句。', '第一句。', 'major'],
    ['one of a list of points goes', '一是甲。二是乙！', '一是甲。', 'major'],
    ['a comment with sentences goes', '第一句。{{!-- 上级原话。共两句。 --}}', '第一句。', 'minor'],
    ['two sentences are joined', '第一句。第二句。', '第一句；而且还有这里说的第二句。', 'minor'],
    ['a sentence is worded anew', '第一句。第二句。', '第一句。换了。', 'minor'],
  ])('rates a body of which %s', (_name, before, after, level) => {
    const changes = diffPacks(resolve({ 'sections/a.hbs': before }), resolve({ 'sections/a.hbs': after }));
    expect(levelOf(changes)).toBe(level);
  });

  it('asks less of a metric that is required no longer, and says a change of it once', () => {
    const required = metrics.replace('count }', 'count, required: true }');
    const say = (old: string, now: string) =>
      diffPacks(resolve({ 'metrics.yaml': old }), resolve({ 'metrics.yaml': now })).map(
        ({ level, what }) => `${what} ${level}`,
      );
    expect(say(required, metrics)).toEqual(['不再必填 minor']);
    expect(say(required, required.replace('数,', '新数,'))).toEqual(['名称改动 minor']);
    expect(say(metrics, metrics.replace('数,', '新数,'))).toEqual(['名称改动 minor']);
  });

  it('takes a section that is dropped without data for a loss, where it left a slot', () => {
    const [slot, drop] = ['slot', 'drop'].map((each) =>
      resolve({ 'pack.yaml': manifest.replace('甲 }', `甲, whenMissing: ${each} }`) }),
    );
    expect(diffPacks(slot!, drop!).map(({ level, what }) => `${what} ${level}`)).toEqual(['缺数据时改动 major']);
    expect(diffPacks(resolve({}), drop!)).toEqual([]);
  });

  it('finds nothing between equals', () => {
    expect(diffPacks(resolve({}), resolve({ 'sections/a.hbs': '甲的正文\r\n' }))).toEqual([]);
    expect(levelOf([])).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, string | undefined>>, string[], string]>([
    [
      'a section that went',
      { 'pack.yaml': manifest.replace('  - { id: b, title: 乙 }\n', '') },
      ['section b 删去'],
      'major',
    ],
    ['a section that came', { 'pack.yaml': `${manifest}  - { id: c, title: 丙 }\n` }, ['section c 新增'], 'minor'],
    ['a title', { 'pack.yaml': manifest.replace('乙', '新乙') }, ['section b 标题改动'], 'minor'],
    ...[
      ['kind: amount', '类型改动', 'major'],
      ['kind: count, decimals: 1', '小数位数改动', 'major'],
      ['kind: count, aggregation: sum', '汇总办法改动', 'major'],
      ['kind: count, source: 某局', '来源改动', 'patch'],
      ['kind: count, better: less', '方向改动', 'patch'],
      ['kind: count, usual: [1, 60]', '通常范围改动', 'patch'],
    ].map(([now, what, level]): [string, Readonly<Record<string, string>>, string[], string] => [
      `a metric with ${now}`,
      { 'metrics.yaml': metrics.replace('kind: count', now!) },
      [`metric m ${what}`],
      level!,
    ]),
    [
      'a title that runs in',
      { 'pack.yaml': manifest.replace('乙 }', '乙, runIn: true }') },
      ['section b 标题与正文同段改动'],
      'minor',
    ],
    ['a body', { 'sections/a.hbs': '改了' }, ['section a 正文改动'], 'minor'],
    [
      'wording',
      { 'formulations.yaml': 'formulations: [{ id: w, term: 提法, kind: slogan, confidence: verify }]' },
      ['formulation w 新增'],
      'minor',
    ],
    ['a parameter', { 'pack.yaml': manifest.replace('乙 }', '乙, owner: 局 }') }, ['section b 撰写单位改动'], 'patch'],
    [
      'an order',
      {
        'pack.yaml': manifest
          .replace('id: a, title: 甲', 'id: z')
          .replace('id: b, title: 乙', 'id: a, title: 甲')
          .replace('id: z', 'id: b, title: 乙'),
      },
      ['report report 次序改动'],
      'minor',
    ],
    [
      'other names of a metric',
      { 'metrics.yaml': metrics.replace('count }', 'count, aliases: [别的叫法] }') },
      ['metric m 别名改动'],
      'patch',
    ],
    ['a metric that came', { 'metrics.yaml': metric('') }, ['metric n 新增'], 'minor'],
    [
      'a metric that came and is required',
      { 'metrics.yaml': metric(', required: true') },
      ['metric n 新增，必填'],
      'major',
    ],
    [
      'a metric that is required now',
      { 'metrics.yaml': metrics.replace('count }', 'count, required: true }') },
      ['metric m 改为必填'],
      'major',
    ],
    [
      'a metric that counts something else',
      { 'metrics.yaml': metrics.replace('件', '起') },
      ['metric m 单位改动'],
      'major',
    ],
    ['a body that went', { 'sections/a.hbs': undefined }, ['section a 正文改动'], 'major'],
    [
      'a section under another parent',
      {
        'pack.yaml': manifest
          .replace('  - { id: b, title: 乙 }\n', '')
          .replace('甲 }', '甲, sections: [{ id: b, title: 乙 }] }'),
      },
      ['section b 移到别的章节下面'],
      'major',
    ],
    [
      'a metric that a section needs',
      { 'pack.yaml': manifest.replace('甲 }', '甲, needs: [m] }') },
      ['section a 离不开的指标改动'],
      'major',
    ],
    [
      'a section that leaves a slot',
      { 'pack.yaml': manifest.replace('甲 }', '甲, whenMissing: slot }') },
      ['section a 缺数据时改动'],
      'minor',
    ],
    [
      'what a metric counts',
      { 'metrics.yaml': metrics.replace('count }', 'count, definition: 另算 }') },
      ['metric m 口径改动'],
      'major',
    ],
    [
      'how many decimals are printed',
      { 'metrics.yaml': metrics.replace('count }', 'count, decimals: 1 }') },
      ['metric m 小数位数改动'],
      'major',
    ],
    [
      'how districts are added up',
      { 'metrics.yaml': metrics.replace('count }', 'count, aggregation: sum }') },
      ['metric m 汇总办法改动'],
      'major',
    ],
    [
      'who gives a figure',
      { 'metrics.yaml': metrics.replace('count }', 'count, source: 局 }') },
      ['metric m 来源改动'],
      'patch',
    ],
    ['its name', { 'metrics.yaml': metrics.replace('name: 数', 'name: 件数') }, ['metric m 名称改动'], 'minor'],
    ['a rule', { 'pack.yaml': `${manifest}rules: { term: off }\n` }, ['rule term 新增'], 'minor'],
    [
      'the layout',
      { 'pack.yaml': `${manifest}layout: { profile: ink-true }\n` },
      ['report report 版面 profile 改动'],
      'minor',
    ],
    ['a narrower engine', { 'pack.yaml': `${manifest}engine: ^1\n` }, ['engine engine 适用的 fazhi 版本改动'], 'major'],
    [
      'two sentences in the place of one',
      { 'sections/a.hbs': '甲的正文。另有一句。' },
      ['section a 正文改动'],
      'minor',
    ],
    ['a partial that went', { 'partials/p.hbs': undefined }, ['partial p 删去'], 'major'],
  ])('finds %s', (_name, changed, expected, level) => {
    const changes = diffPacks(resolve({}), resolve(changed));
    expect(changes.map(({ kind, id, what }) => `${kind} ${id} ${what}`)).toEqual(expected);
    expect(levelOf(changes)).toBe(level);
  });

  it.each([
    ['the figure goes', '共{{fact "m"}}。', '若干。', 'major'],
    ['the figure is printed otherwise', '共{{fact "m"}}。', '共{{fact "m" change="yoy"}}。', 'major'],
    ['words wait for it', '共{{fact "m"}}。应当公开。', '共{{fact "m"}}。{{#when "m"}}应当公开。{{/when}}', 'major'],
    ['it stands in a comment now', '共{{fact "m"}}。', '共{{! {{fact "m"}} }}。', 'major'],
    ['words around it change', '共{{fact "m"}}。', '合计{{ fact "m" }}。', 'minor'],
    [
      'its options change places',
      '{{fact "m" style="wan" decimals=1}}。',
      '共{{fact "m" decimals=1 style="wan"}}。',
      'minor',
    ],
    ['another figure comes', '共{{fact "m"}}。', '共{{fact "m"}}，{{fact "m" show="prior"}}。', 'minor'],
    ['a condition goes', '{{#when "m"}}应当公开。{{/when}}', '应当公开。', 'minor'],
  ])('asks for a level by what a draft may lose: %s', (_what, before, after, level) => {
    const changes = diffPacks(resolve({ 'sections/a.hbs': before }), resolve({ 'sections/a.hbs': after }));
    expect(levelOf(changes)).toBe(level);
    const ofPartials = diffPacks(resolve({ 'partials/p.hbs': before }), resolve({ 'partials/p.hbs': after }));
    expect(levelOf(ofPartials)).toBe(level);
  });

  it('names each field of an entry, and widens an engine without ado', () => {
    const words = (extra: string) => ({
      'formulations.yaml': `formulations: [{ id: w, term: 提法, kind: slogan, confidence: verify${extra} }]`,
    });
    const changes = diffPacks(resolve(words('')), resolve(words(', hintOnly: true, note: 说明')));
    expect(changes.map(({ what }) => what).sort()).toEqual(['hintOnly 改动', 'note 改动']);
    const engine = (range: string) => resolve({ 'pack.yaml': `${manifest}engine: "${range}"\n` });
    expect(levelOf(diffPacks(engine('^1.2'), engine('>=1.2')))).toBe('patch');
    expect(levelOf(diffPacks(engine('>=1.2'), engine('^1.2')))).toBe('major');
  });

  it.each([
    ['1.0.0', '1.0.1', 'patch', true],
    ['1.0.0', '1.0.1', 'minor', false],
    ['1.0.5', '1.1.0', 'minor', true],
    ['1.2.3', '1.9.0', 'major', false],
    ['1.2.3', '2.0.0', 'major', true],
    ['1.0.0', '1.0.0', undefined, true],
    ['1.0.0', '1.0.0', 'patch', false],
  ] as const)('from %s, %s for a %s change: %s', (before, after, level, honest) => {
    expect(isHonest(before, after, level)).toBe(honest);
  });
});
