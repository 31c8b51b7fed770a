import { expect, it } from 'vitest';
import {
  memoryFiles,
  openDraft,
  type PackCache,
  type PackShelf,
  packCache,
  trimCache,
} from '../../src/folder/index.ts';

const shelf: PackShelf = { names: ['base'], folderOf: () => '/shipped/base' };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const pack = (title: string) => `id: base\nname: 包\nversion: 1.0.0\nsections:\n  - { id: a, title: ${title} }\n`;
const dossier = 'organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: base\nprose: { a: 正文。 }\n';

/** The disk as it is, with the pack's title and one template; every time read anew. */
async function titleWith(cache: PackCache, title: string, template = '依法行政。'): Promise<string | undefined> {
  const files = memoryFiles(
    new Map(
      Object.entries({
        'd/report.yaml': dossier,
        '/shipped/base/pack.yaml': pack(title),
        '/shipped/base/sections/a.hbs': template,
      }).map(([path, text]) => [path, bytesOf(text)]),
    ),
  );
  const { value } = await openDraft('d', shelf, files, { cache });
  const [section] = value?.report.children ?? [];
  return section?.type === 'section' ? JSON.stringify(section.title) : undefined;
}

it('takes over what an earlier time made of a pack, as long as its files are the same', async () => {
  const earlier = packCache();
  const first = await titleWith(earlier, '甲');
  const [compiled] = earlier.compiled.values();
  expect(compiled).toBeDefined();

  const same = packCache(earlier);
  expect(await titleWith(same, '甲')).toBe(first);
  expect([...same.compiled.values()][0]).toBe(compiled);
  expect(same.opened.get('/shipped/base')).toBe(earlier.opened.get('/shipped/base'));

  const changed = packCache(earlier);
  expect(await titleWith(changed, '乙')).not.toBe(first);
  expect([...changed.compiled.values()][0]).not.toBe(compiled);
  expect([...earlier.compiled.values()][0]).toBe(compiled);

  const grown = packCache(earlier);
  await titleWith(grown, '甲', '依法行政，成效明显。');
  expect([...grown.compiled.values()][0]).not.toBe(compiled);
});

const numbered = (count: number, before: string) => Array.from({ length: count }, (_, index) => `${before}${index}`);
const files = new Map([['pack.yaml', 'id: base\n']]);
/** A cache that knows these paths, whatever stands there. */
function cacheOf(packs: readonly string[], paths: readonly string[] = []): PackCache {
  const cache = packCache();
  for (const pack of packs) cache.opened.set(pack, files);
  for (const path of paths) {
    cache.reads.set(path, Promise.resolve(undefined));
    cache.lists.set(path, Promise.resolve([]));
    cache.links.set(path, Promise.resolve([]));
  }
  return cache;
}

it('lets go of what is below a dossier that is done, and of nothing beside it', () => {
  const cache = cacheOf(
    ['d/packs/own', 'd2/packs/own', '/shipped/base'],
    ['d', 'd/report.yaml', 'd/packs', 'd2/report.yaml', 'x/d/report.yaml', 'packs/city/pack.yaml'],
  );
  trimCache(cache, 'd');
  expect([...cache.opened.keys()]).toEqual(['d2/packs/own', '/shipped/base']);
  for (const known of [cache.reads, cache.lists, cache.links])
    expect([...known.keys()]).toEqual(['d', 'd2/report.yaml', 'x/d/report.yaml', 'packs/city/pack.yaml']);
});

it('keeps the last thirty-two packs', () => {
  const full = cacheOf(numbered(32, 'p'));
  trimCache(full, 'd');
  expect([...full.opened.keys()]).toEqual(numbered(32, 'p'));
  const over = cacheOf(numbered(35, 'p'));
  trimCache(over, 'd');
  expect([...over.opened.keys()]).toEqual(numbered(35, 'p').slice(3));
});

it('forgets all paths once they are more than two thousand', () => {
  const sizes = (count: number) => {
    const cache = cacheOf([], numbered(count, 'path'));
    trimCache(cache, 'd');
    return [cache.reads, cache.lists, cache.links].map(({ size }) => size);
  };
  expect(sizes(2000)).toEqual([2000, 2000, 2000]);
  expect(sizes(2001)).toEqual([0, 0, 0]);
});

it('keeps the eight outlines that were used last', async () => {
  const cache = packCache();
  const names = numbered(10, 'pack');
  const shelfOf: PackShelf = { names, folderOf: (name) => `/shipped/${name}` };
  const disk = memoryFiles(
    new Map([
      ...names.flatMap((name) => [
        [`/shipped/${name}/pack.yaml`, bytesOf(pack('甲').replace('id: base', `id: ${name}`))] as const,
        [`/shipped/${name}/sections/a.hbs`, bytesOf('依法行政。')] as const,
        [`${name}/report.yaml`, bytesOf(dossier.replace('pack: base', `pack: ${name}`))] as const,
      ]),
    ]),
  );
  const open = (name: string) => openDraft(name, shelfOf, disk, { cache });
  for (const name of names.slice(0, 8)) await open(name);
  await open('pack0');
  for (const name of names.slice(8)) await open(name);
  const kept = [...cache.compiled.keys()].map((key) => /pack\d/.exec(key)?.[0]);
  expect(kept).toEqual(['pack3', 'pack4', 'pack5', 'pack6', 'pack7', 'pack0', 'pack8', 'pack9']);
});
