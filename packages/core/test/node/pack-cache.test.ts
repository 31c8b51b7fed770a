import { expect, it } from 'vitest';
import { memoryFiles, openDraft, type PackCache, type PackShelf, packCache } from '../../src/folder/index.ts';

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
