import { describe, expect, it } from 'vitest';
import type { PackFiles } from '../../src/index.ts';
import { parsePackReference, referenceFrom, resolvePack } from '../../src/pack/index.ts';

const base: PackFiles = new Map([
  [
    'pack.yaml',
    'id: base\nname: 基础\nversion: 1.2.0\npreamble: opening.hbs\nsections:\n  - { id: a, title: 甲 }\n  - { id: b, title: 乙 }\n',
  ],
  [
    'metrics.yaml',
    'metrics:\n  - { id: m, name: 旧名, unit: 件, kind: count }\n  - { id: n, name: 另一个, unit: 件, kind: count }\n',
  ],
  ['opening.hbs', '基础的引言'],
  ['sections/a.hbs', '基础的甲'],
]);
const layer = (manifest: string, files: Readonly<Record<string, string>> = {}): PackFiles =>
  new Map([['pack.yaml', `id: city\nname: 市\nversion: 2.0.0\n${manifest}`], ...Object.entries(files)]);
const resolve = (city: PackFiles, reference = 'city') =>
  resolvePack(
    reference,
    new Map([
      ['base', base],
      ['city', city],
    ]),
  );

describe('resolvePack', () => {
  it('gives a layer that changes nothing its base', () => {
    const { value, messages } = resolve(layer('extends: base@^1\n'));
    const alone = resolvePack('base', new Map([['base', base]])).value!;
    expect(messages).toEqual([]);
    expect(value).toEqual({
      ...alone,
      packs: [
        { id: 'base', version: '1.2.0' },
        { id: 'city', version: '2.0.0' },
      ],
      title: { ...alone.title, file: 'city/pack.yaml' },
      unused: [],
    });
  });

  it('adds metrics, merges templates by path, and replaces sections whole', () => {
    const city = layer('extends: base\nsections: [{ id: a, title: 新甲 }]\n', {
      'metrics.yaml': 'metrics:\n  - { id: o, name: 又一个, unit: 件, kind: count }\n',
      'opening.hbs': '市的引言',
    });
    const { value } = resolve(city);
    expect(value!.metrics.map(({ id, name }) => `${id} ${name}`)).toEqual(['m 旧名', 'n 另一个', 'o 又一个']);
    expect(value!.preamble?.text).toBe('市的引言');
    expect(value!.sections.map(({ id, title, body }) => [id, title.text, body?.text])).toEqual([
      ['a', '新甲', '基础的甲'],
    ]);
  });

  it.each([
    ['a version out of range', layer('extends: base@^2\n'), 'pack/version'],
    ['a range that is none', layer('extends: base@^^x\n'), 'pack/range'],
    ['a base nobody has', layer('extends: gone\n'), 'pack/not-found'],
    ['a ring', layer('extends: city\n'), 'pack/cycle'],
    ['a template that is not there', layer('extends: base\nclosing: closing.hbs\n'), 'pack/missing-template'],
    [
      'a section twice',
      layer('sections: [{ id: a, title: 甲, sections: [{ id: a, title: 乙 }] }]\n'),
      'pack/duplicate-section',
    ],
    [
      'a need that is no metric',
      layer('extends: base\nsections: [{ id: a, title: 甲, needs: [zzz] }]\n'),
      'template/unknown-metric',
    ],
    ['no sections at all', layer(''), 'pack/no-sections'],
    ['a key that no manifest has', layer('extends: base\nsection: []\n'), 'schema/unknown-key'],
  ])('finds %s', (_name, city, id) => {
    expect(resolve(city).messages.map(({ ruleId }) => ruleId)).toContain(id);
  });
});

it('counts four levels of sections, and says where the fifth stands, once', () => {
  const nested = (depth: number): string =>
    `[{ id: s${depth}, title: 第${depth}层${depth > 1 ? `, sections: ${nested(depth - 1)}` : ''} }]`;
  const said = (depth: number) =>
    resolve(layer(`sections: ${nested(depth)}\n`)).messages.map(
      ({ ruleId, actual, line }) => `${ruleId} ${actual} ${line !== undefined}`,
    );
  expect(said(4)).toEqual([]);
  expect(said(5)).toEqual(['pack/too-deep s1 true']);
  expect(said(6)).toEqual(['pack/too-deep s2 true']);
});

it('names the file of a pack without sections', () => {
  const found = resolve(layer('')).messages.find(({ ruleId }) => ruleId === 'pack/no-sections');
  expect(found?.file).toMatch(/pack\.yaml$/);
});

describe('references', () => {
  it.each([
    ['national', { name: 'national', range: '*' }],
    ['national@^1.2', { name: 'national', range: '^1.2' }],
    ['districts/packs/city', { name: 'districts/packs/city', range: '*' }],
  ])('reads %s', (reference, read) => expect(parsePackReference(reference)).toEqual(read));

  it.each([
    ['d', './pack', 'd/pack'],
    ['districts/d', '../../packs/city', 'packs/city'],
    ['.', '../pack', '../pack'],
    ['/abs/d', './pack', '/abs/d/pack'],
    ['d', 'national@^1', 'national@^1'],
  ])('from %s, %s is %s', (folder, reference, path) => expect(referenceFrom(folder, reference)).toBe(path));
});
