import { describe, expect, it } from 'vitest';
import { type PackFiles, resolvePack } from '../../src/pack/index.ts';

const base: PackFiles = new Map([
  [
    'pack.yaml',
    `id: base
name: 基础
version: 1.0.0
preamble: opening.hbs
sections:
  - id: a
    title: 甲
    sections:
      - { id: a.one, title: 甲一, needs: [m] }
      - { id: a.two, title: 甲二 }
  - { id: b, title: 乙, owner: 司法局 }
`,
  ],
  ['metrics.yaml', 'metrics:\n  - { id: m, name: 数, unit: 件, kind: count }\n'],
  ['opening.hbs', '引言\n'],
  ['sections/a.one.hbs', '甲一的正文\n'],
  ['sections/b.hbs', '乙的正文{{> tail}}\n'],
  ['partials/tail.hbs', '尾'],
]);
const head = 'id: city\nname: 市\nversion: 1.0.0\nextends: base\n';
const files = {
  'patches/new.hbs': '新的正文\n',
  'patches/more.hbs': '还有\n',
  'sections/c.hbs': '丙的正文\n',
};
const layer = (manifest: string): PackFiles => new Map(Object.entries({ 'pack.yaml': head + manifest, ...files }));
const resolve = (city: PackFiles | string, below: PackFiles = base) =>
  resolvePack(
    'city',
    new Map([
      ['base', below],
      ['city', typeof city === 'string' ? layer(city) : city],
    ]),
  );
const patches = (...list: readonly string[]) => `patches:\n${list.map((each) => `  - ${each}\n`).join('')}`;
const serious = (city: PackFiles | string) =>
  resolve(city)
    .messages.filter(({ fatal }) => fatal === true)
    .map(({ ruleId, file, line, column, reason }) => `${file}:${line}:${column} ${ruleId} ${reason}`);

interface Shown {
  readonly id: string;
  readonly title: { readonly text: string };
  readonly body?: { readonly text: string } | undefined;
  readonly children: readonly Shown[];
}
const show = ({ id, title, body, children }: Shown): string =>
  `${id}「${title.text}」${body?.text.trim() ?? ''}${children.length > 0 ? ` [${children.map(show).join(' ')}]` : ''}`;
const shown = (manifest: string) => resolve(manifest).value!.sections.map(show).join(' ');
const untouched = 'a「甲」 [a.one「甲一」甲一的正文 a.two「甲二」] b「乙」乙的正文{{> tail}}';

describe('patches', () => {
  it.each([
    ['nothing', 'patches: []\n', untouched],
    [
      'replace',
      patches('{ op: replace, target: a.one, template: patches/new.hbs }'),
      untouched.replace('甲一的正文', '新的正文'),
    ],
    [
      'append',
      patches('{ op: append, target: a.one, template: patches/more.hbs }'),
      untouched.replace('甲一的正文', '甲一的正文\n\n还有'),
    ],
    [
      'prepend',
      patches('{ op: prepend, target: a.one, template: patches/more.hbs }'),
      untouched.replace('甲一的正文', '还有\n\n甲一的正文'),
    ],
    [
      'append to nothing',
      patches('{ op: append, target: a.two, template: patches/more.hbs }'),
      untouched.replace('「甲二」', '「甲二」还有'),
    ],
    ['remove', patches('{ op: remove, target: a.one }'), 'a「甲」 [a.two「甲二」] b「乙」乙的正文{{> tail}}'],
    ['remove with what is below', patches('{ op: remove, target: a }'), 'b「乙」乙的正文{{> tail}}'],
    ['retitle', patches('{ op: retitle, target: a.two, title: 改名 }'), untouched.replace('甲二', '改名')],
    [
      'insert-after',
      patches('{ op: insert-after, target: a.one, section: { id: c, title: 丙 } }'),
      untouched.replace(' a.two', ' c「丙」丙的正文 a.two'),
    ],
    [
      'insert-before',
      patches('{ op: insert-before, target: a, section: { id: c, title: 丙 } }'),
      `c「丙」丙的正文 ${untouched}`,
    ],
    [
      'insert beside what the layer brings, whichever is written first',
      patches(
        '{ op: insert-after, target: c, section: { id: d, title: 丁 } }',
        '{ op: insert-after, target: b, section: { id: c, title: 丙 } }',
      ),
      `${untouched} c「丙」丙的正文 d「丁」`,
    ],
    [
      'reorder',
      patches('{ op: reorder, target: a, order: [a.two] }'),
      'a「甲」 [a.two「甲二」 a.one「甲一」甲一的正文] b「乙」乙的正文{{> tail}}',
    ],
    [
      'reorder the report',
      patches('{ op: reorder, target: report, order: [b, a] }'),
      'b「乙」乙的正文{{> tail}} a「甲」 [a.one「甲一」甲一的正文 a.two「甲二」]',
    ],
  ])('%s', (_name, manifest, expected) => {
    expect(serious(manifest)).toEqual([]);
    expect(shown(manifest)).toBe(expected);
  });

  it('sets parameters of a section, fields of a metric and the layout', () => {
    const { value } = resolve(
      patches(
        '{ op: set, target: b, values: { whenMissing: slot, needs: [m], owner: 法制办, runIn: true } }',
        '{ op: set, target: m, values: { required: true, name: 件数 } }',
        '{ op: set, target: report, values: { profile: ink-true } }',
      ),
    );
    expect(value!.sections[1]).toMatchObject({ whenMissing: 'slot', needs: ['m'], owner: '法制办', runIn: true });
    expect(value!.metrics).toMatchObject([{ id: 'm', name: '件数', required: true, unit: '件' }]);
    expect(value!.layout?.profile).toBe('ink-true');
  });

  it('patches the preamble and the title of the report', () => {
    const { value } = resolve(
      patches(
        '{ op: append, target: preamble, template: patches/more.hbs }',
        '{ op: retitle, target: report, title: 题目 }',
      ),
    );
    expect(value!.preamble?.text).toBe('引言\n\n还有');
    expect(value!.preamble?.parts?.map(({ file }) => file)).toEqual(['base/opening.hbs', 'city/patches/more.hbs']);
    expect(value!.title.text).toBe('题目');
    const { value: bare } = resolve(patches('{ op: remove, target: preamble }'));
    expect(bare!.preamble).toBeUndefined();
  });

  it.each<[string, string[], string[]]>([
    [
      'a target that is not there',
      ['{ op: retitle, target: a.tow, title: 题 }'],
      [
        'city/pack.yaml:6:28 pack/missing-target 补丁的目标“a.tow”在 base/pack.yaml（1.0.0）及其所依据的模板包里没有，应为 a.two，或删去这个补丁',
      ],
    ],
    [
      'two patches of the same thing',
      ['{ op: retitle, target: b, title: 一 }', '{ op: retitle, target: b, title: 二 }'],
      ['city/pack.yaml:7:28 pack/patch-clash 对“b”的 retitle 与第6行的 retitle 相冲突，应为其中一个'],
    ],
    [
      'a body replaced and added to',
      [
        '{ op: append, target: b, template: patches/more.hbs }',
        '{ op: replace, target: b, template: patches/new.hbs }',
      ],
      ['city/pack.yaml:7:28 pack/patch-clash 对“b”的 replace 与第6行的 append 相冲突，应为其中一个'],
    ],
    [
      'an insertion beside what is removed',
      ['{ op: remove, target: b }', '{ op: insert-after, target: b, section: { id: c, title: 丙 } }'],
      ['city/pack.yaml:7:33 pack/patch-clash 对“b”的 insert-after 与第6行的 remove 相冲突，应为其中一个'],
    ],
    [
      'a patch inside what is removed',
      ['{ op: retitle, target: a.one, title: 题 }', '{ op: remove, target: a }'],
      ['city/pack.yaml:6:28 pack/patch-clash 对“a.one”的 retitle 与第7行的 remove 相冲突，应为其中一个'],
    ],
    [
      'an id that is taken',
      ['{ op: insert-after, target: a, section: { id: b, title: 丙 } }'],
      ['city/pack.yaml:6:51 pack/duplicate-section 章节编号“b”重复，应为唯一'],
    ],
    [
      'an id that means something else',
      ['{ op: insert-after, target: a, section: { id: preamble, title: 丙 } }'],
      ['city/pack.yaml:6:51 pack/reserved-section 章节编号“preamble”另有所指，应为别的编号'],
    ],
    [
      'a template that the layer does not have',
      ['{ op: replace, target: b, template: sections/a.one.hbs }'],
      ['city/pack.yaml:6:41 pack/missing-template 缺少模板文件 sections/a.one.hbs'],
    ],
    [
      'a key that the patch lacks, and one it does not use',
      ['{ op: replace, target: b }', '{ op: remove, target: a, title: 题 }'],
      [
        'city/pack.yaml:6:5 pack/patch-field 补丁 replace 缺少“template”',
        'city/pack.yaml:7:37 pack/patch-field 补丁 remove 不用“title”，应为只有 op 和 target',
      ],
    ],
    [
      'a parameter that no section has',
      ['{ op: set, target: b, values: { ownr: 局 } }'],
      ['city/pack.yaml:6:43 schema/unknown-key 没有“ownr”这个键，应为“owner”'],
    ],
    [
      'a value that does not fit',
      ['{ op: set, target: m, values: { decimals: 9 } }'],
      ['city/pack.yaml:6:47 schema/wrong-value “decimals”的值是 9，应为 0到6之间的整数'],
    ],
    [
      'an order that names another',
      ['{ op: reorder, target: a, order: [b] }'],
      [
        'city/pack.yaml:6:39 pack/missing-target 补丁的目标“b”在 base/pack.yaml（1.0.0）及其所依据的模板包里没有，应为 b、a，或删去这个补丁',
      ],
    ],
    [
      'needs that are no metric',
      ['{ op: set, target: b, values: { needs: [zzz] } }'],
      ['city/pack.yaml:6:44 template/unknown-metric 模板引用了不存在的指标“zzz”'],
    ],
  ])('finds %s', (_name, list, expected) => expect(serious(patches(...list))).toEqual(expected));

  it('finds a target that a layer between took away', () => {
    const district = new Map([
      [
        'pack.yaml',
        `${head.replace('city', 'district').replace('base', 'city')}${patches('{ op: retitle, target: b, title: 题 }')}`,
      ],
    ]);
    const packs = new Map([
      ['base', base],
      ['city', layer(patches('{ op: remove, target: b }'))],
      ['district', district],
    ]);
    const found = resolvePack('district', packs).messages.filter(({ fatal }) => fatal === true);
    expect(found.map(({ reason }) => reason)).toEqual([
      '补丁的目标“b”原来有，在 city/pack.yaml（1.0.0）里已经删去，应把 district/pack.yaml 的 extends 留在旧的版本范围，或者把补丁移到别的章节（如 a），或者删去补丁',
    ]);
  });

  it('restates the sections of a base without losing what a layer between added', () => {
    const packs = new Map<string, PackFiles>([
      ['base', base],
      ['city', layer(patches('{ op: append, target: b, template: patches/more.hbs }', '{ op: remove, target: a }'))],
      [
        'district',
        new Map([
          [
            'pack.yaml',
            `${head.replace('city', 'district').replace('base', 'city')}sections: [{ id: b, title: 新乙 }, { id: a.two, title: 甲二 }]\n`,
          ],
        ]),
      ],
    ]);
    const { value } = resolvePack('district', packs);
    expect(value!.sections.map(show).join(' ')).toBe('b「新乙」乙的正文{{> tail}}\n\n还有 a.two「甲二」');
    const chain = (id: string) => [...value!.origins.get(id)!.keys()].includes('removed');
    expect(['a', 'a.one', 'a.two', 'b'].map(chain)).toEqual([true, true, false, false]);
    expect(value!.origins.get('a.two')!.get('title')).toMatchObject({ pack: 'district', before: { pack: 'base' } });
  });

  it('finds two packs of one id in a chain', () => {
    expect(serious(new Map([['pack.yaml', head.replace('id: city', 'id: base')]]))).toEqual([
      'city/pack.yaml:1:5 pack/duplicate-pack 模板包编号“base”与所依据的 base/pack.yaml 相同，应为另一个编号',
    ]);
  });
});
