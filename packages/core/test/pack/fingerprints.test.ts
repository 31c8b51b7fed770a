import { describe, expect, it } from 'vitest';
import {
  acceptedBases,
  acceptPatches,
  parseLock,
  patchesNamed,
  reviewPatches,
  stringifyLock,
} from '../../src/index.ts';
import { type PackFiles, resolvePack } from '../../src/pack/index.ts';

const manifest = 'id: base\nname: 基\nversion: 1.0.0\nsections:\n  - { id: a, title: 甲 }\n  - { id: b, title: 乙 }\n';
const baseFiles = { 'pack.yaml': manifest, 'sections/a.hbs': '甲文{{> tail}}\n', 'partials/tail.hbs': '尾' };
const cityYaml = `id: city
name: 市
version: 1.0.0
extends: base
patches:
  # 补一句
  - { op: append, target: a, template: patches/a.hbs }   # 每年都要
  - op: retitle
    target: b

    title: 新乙
`;
const resolve = (below: Readonly<Record<string, string>>, yaml = cityYaml) =>
  resolvePack(
    'city',
    new Map<string, PackFiles>([
      ['base', new Map(Object.entries({ ...baseFiles, ...below }))],
      ['city', new Map(Object.entries({ 'pack.yaml': yaml, 'patches/a.hbs': '加一句' }))],
    ]),
  );
const ids = ({ messages }: ReturnType<typeof resolve>) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`);
const accepted = acceptPatches(cityYaml, resolve({}).value!.patches)!;

describe('fingerprints', () => {
  it('are accepted one by one, by name, and what the others were accepted against is kept', () => {
    const now = resolve({ 'sections/a.hbs': '甲文改了', 'pack.yaml': manifest.replace('乙', '旧乙') }, accepted).value!;
    const before = acceptedBases(resolve({}).value!.patches);
    const [first, second] = now.patches;
    expect([patchesNamed(now.patches, 'a'), patchesNamed(now.patches, 'retitle:b')]).toEqual([[first], [second]]);
    expect([patchesNamed(now.patches, 'retitle:a'), patchesNamed(now.patches, 'c')]).toEqual([[], []]);

    const bases = acceptedBases(now.patches, [first!], before);
    expect([...bases]).toEqual([
      [first!.fingerprint, '甲文改了'],
      [second!.recorded, '乙'],
    ]);
    const text = acceptPatches(accepted, [first!])!;
    expect(text).toContain(first!.fingerprint);
    expect(text).toContain(second!.recorded);
  });

  it('are recorded with who accepted them, when and why, and a lock without such a record is as before', () => {
    const accepted = new Map([['append:a', { base: 'x', on: '2026-03-01', by: undefined, note: '口径一致' }]]);
    const text = stringifyLock({ packs: new Map(), bases: new Map(), accepted });
    expect(parseLock(text, 'fazhi.lock').value?.accepted.get('append:a')).toEqual({
      base: 'x',
      on: '2026-03-01',
      note: '口径一致',
    });
    expect(stringifyLock({ packs: new Map(), bases: new Map() })).not.toContain('accepted');
  });

  it('asks for one where a patch has none', () => {
    expect(ids(resolve({}))).toEqual(['pack/unrecorded 7', 'pack/unrecorded 8']);
  });

  it('writes them into pack.yaml and touches nothing else', () => {
    const [a, b] = resolve({}).value!.patches.map(({ fingerprint }) => fingerprint);
    expect(accepted).toBe(
      cityYaml
        .replace('patches/a.hbs }', `patches/a.hbs, base: "${a}" }`)
        .replace('title: 新乙\n', `title: 新乙\n    base: "${b}"\n`),
    );
    expect(ids(resolve({}, accepted))).toEqual([]);
    expect(acceptPatches(accepted, resolve({}, accepted).value!.patches)).toBe(accepted);
  });

  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['the body of a block', { 'sections/a.hbs': '甲文改了{{> tail}}\n' }, ['pack/suspect 7']],
    ['a partial that the body prints', { 'partials/tail.hbs': '新尾' }, ['pack/suspect 7']],
    ['the title of a block whose body is patched', { 'pack.yaml': manifest.replace('甲', '新甲') }, []],
    ['the title that a patch replaces', { 'pack.yaml': manifest.replace('乙', '旧乙') }, ['pack/suspect 12']],
    ['nothing but line ends and the form of characters', { 'sections/a.hbs': '甲文{{> tail}}\r\n\r\n' }, []],
  ])('tells of a change in %s', (_name, below, expected) => {
    expect(ids(resolve(below, accepted))).toEqual(expected);
  });

  /** Partials in partials, one of them twice and one that prints itself: each is part of the block, once. */
  const nested = (inner: string) => ({
    'sections/a.hbs': '甲文{{> tail}}{{>outer}}{{~> outer ~}}\n',
    'partials/outer.hbs': '外{{> inner}}{{> outer}}',
    'partials/inner.hbs': inner,
  });

  it('tells of a change in a partial that a partial prints', () => {
    const first = acceptPatches(cityYaml, resolve(nested('内')).value!.patches)!;
    expect(ids(resolve(nested('内'), first))).toEqual([]);
    expect(ids(resolve(nested('新内'), first))).toEqual(['pack/suspect 7']);
  });

  it('knows what a patch was written in view of, each partial by its name and once', () => {
    const [patch] = resolve(nested('内')).value!.patches;
    expect(patch?.base).toBe(
      '甲文{{> tail}}{{>outer}}{{~> outer ~}}\n\n{{> inner}}\n内\n\n{{> outer}}\n外{{> inner}}{{> outer}}\n\n{{> tail}}\n尾',
    );
  });

  it('still applies a suspect patch', () => {
    const { value } = resolve({ 'sections/a.hbs': '甲文改了\n' }, accepted);
    expect(value!.sections[0]!.body?.text).toBe('甲文改了\n\n加一句');
  });

  it('reviews with the base as it was, from the lock', () => {
    const bases = acceptedBases(resolve({}).value!.patches);
    const { value } = resolve({ 'sections/a.hbs': '甲文改了\n' }, accepted);
    expect(
      reviewPatches(value!, 'city', bases).map(({ patch, state, was }) => [patch.target, state, was, patch.base]),
    ).toEqual([['a', 'suspect', '甲文{{> tail}}\n\n{{> tail}}\n尾', '甲文改了']]);
    expect(reviewPatches(value!, 'base', bases)).toEqual([]);
  });

  it('does not write into patches in brackets', () => {
    expect(acceptPatches('patches: [{ op: remove, target: a }]\n', resolve({}).value!.patches)).toBeUndefined();
  });
});
