import { describe, expect, it } from 'vitest';
import { leftOutSections } from '../../src/flows/packs/left-out-sections.ts';
import { resolvePack } from '../../src/pack/index.ts';

const manifest = (id: string, more: string) => new Map([['pack.yaml', `id: ${id}\nname: 包\nversion: 1.0.0\n${more}`]]);
const base = manifest(
  'base',
  'sections: [{ id: a, title: 甲 }, { id: b, title: 乙, sections: [{ id: c, title: 丙 }] }]\n',
);
const leftOut = (...layers: readonly ReadonlyMap<string, string>[]) => {
  const packs = new Map([base, ...layers].map((files, at) => [['base', 'city', 'county'][at]!, files]));
  const { value } = resolvePack(['base', 'city', 'county'][layers.length]!, packs);
  return leftOutSections(value!).map(({ pack, sections }) => `${pack}: ${sections.join(' ')}`);
};
const city = manifest('city', 'extends: base@^1\nsections: [{ id: a, title: 甲 }]\n');

describe('leftOutSections', () => {
  it('names what a layer with sections of its own does not take, also of a layer in the middle', () => {
    expect(leftOut(city)).toEqual(['city: b c']);
    expect(leftOut(city, manifest('county', 'extends: city@^1\n'))).toEqual(['city: b c']);
  });

  it('has nothing of a layer that takes all, removes by a patch, or puts back what was left out', () => {
    expect(leftOut()).toEqual([]);
    expect(leftOut(manifest('city', 'extends: base@^1\npatches: [{ op: remove, target: b }]\n'))).toEqual([]);
    const back = 'extends: city@^1\npatches: [{ op: insert-after, target: a, section: { id: b, title: 乙 } }]\n';
    expect(leftOut(city, manifest('county', back))).toEqual(['city: c']);
  });
});
