import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Files, memoryFiles, openDraft, openPack, openPacks, type PackShelf } from '../../src/folder/index.ts';
import { diskFiles } from '../../src/node/index.ts';

const shelf: PackShelf = { names: ['national'], folderOf: (name) => `/shipped/${name}` };
const pack = (id: string, version: string, more = 'sections:\n  - { id: a, title: 甲 }\n') =>
  `id: ${id}\nname: 包\nversion: ${version}\n${more}`;
const dossier = (reference: string) =>
  `organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: "${reference}"\nprose: { a: 正文。 }\n`;

const shipped = { '/shipped/national/pack.yaml': pack('national', '1.2.0') };
function filesOf(entries: Readonly<Record<string, string>>): Files {
  const all = Object.entries({ ...shipped, ...entries });
  return memoryFiles(new Map(all.map(([path, text]) => [path, new TextEncoder().encode(text)])));
}
/** Label and version of each layer, base first. */
const layersOf = async (reference: string, entries: Readonly<Record<string, string>>, from = 'districts/x') =>
  (await openPacks(reference, shelf, filesOf(entries), { from })).layers.map(
    ({ label, version }) => `${label} ${version}`,
  );

describe('names', () => {
  it('are found among the packs shipped, first of all', async () => {
    const entries = { 'packs/national/pack.yaml': pack('national', '1.9.0') };
    expect(await layersOf('national@^1', entries)).toEqual(['national 1.2.0']);
  });

  it('are found in the workspace where no shipped version is in range', async () => {
    const entries = { 'packs/national/pack.yaml': pack('national', '2.0.0') };
    expect(await layersOf('national@^2', entries)).toEqual(['packs/national 2.0.0']);
    expect(await layersOf('national@^3', entries)).toEqual(['national 1.2.0']);
  });

  it('are found in the nearest folder with packs or workspace.yaml, and no further up', async () => {
    const far = { 'packs/city/pack.yaml': pack('city', '1.0.0') };
    const near = { 'districts/packs/city/pack.yaml': pack('city', '1.1.0') };
    expect(await layersOf('city', far)).toEqual(['packs/city 1.0.0']);
    expect(await layersOf('city', { ...far, ...near })).toEqual(['districts/packs/city 1.1.0']);
    expect(await layersOf('city', { ...far, 'districts/workspace.yaml': 'name: 区\n' })).toEqual([]);
    expect(await layersOf('city', far, 'a/b/c/d/e/f/g/h/i/j/k')).toEqual([]);
    expect(await layersOf('city', { '/w/packs/city/pack.yaml': pack('city', '1.0.0') }, '/w/d/x/')).toEqual([
      '/w/packs/city 1.0.0',
    ]);
    expect(await layersOf('city', { '../packs/city/pack.yaml': pack('city', '1.0.0') }, '.')).toEqual([
      '../packs/city 1.0.0',
    ]);
  });

  it('are the highest version in range, of those side by side', async () => {
    const versions = ['1.0.0', '1.2.0', '1.10.0', '2.0.0'];
    const entries = Object.fromEntries(
      versions.map((version) => [`packs/city@${version}/pack.yaml`, pack('city', version)]),
    );
    const also = { ...entries, 'packs/city/pack.yaml': pack('city', '2.1.0'), 'packs/city-old/pack.yaml': 'x' };
    expect(await layersOf('city@^1', also)).toEqual(['packs/city@1.10.0 1.10.0']);
    expect(await layersOf('city@~1.2', also)).toEqual(['packs/city@1.2.0 1.2.0']);
    expect(await layersOf('city', also)).toEqual(['packs/city 2.1.0']);
    expect(await layersOf('./packs/city@1.0.0', also, '.')).toEqual(['packs/city@1.0.0 1.0.0']);
  });

  it('may be those of siblings in packs, and of what these extend in turn', async () => {
    const entries = {
      'packs/district/pack.yaml': pack('district', '1.0.0', 'extends: city@^1\n'),
      'packs/city@1.0.0/pack.yaml': pack('city', '1.0.0', 'extends: national@^1\n'),
    };
    expect(await layersOf('district', entries)).toEqual([
      'national 1.2.0',
      'packs/city@1.0.0 1.0.0',
      'packs/district 1.0.0',
    ]);
  });

  it('are not folders, and folders are not names', async () => {
    const entries = { 'city/pack.yaml': pack('city', '1.0.0'), 'national/pack.yaml': pack('own', '3.0.0') };
    expect(await layersOf('city', entries, '.')).toEqual([]);
    expect(await layersOf('./city', entries, '.')).toEqual(['city 1.0.0']);
    expect(await layersOf('./national', entries, '.')).toEqual(['./national 3.0.0']);
  });

  it('are suggested where one is missing', async () => {
    const entries = {
      'packs/city@1.0.0/pack.yaml': pack('city', '1.0.0'),
      'd/report.yaml': dossier('ctiy'),
    };
    const { messages } = await openDraft('d', shelf, filesOf(entries));
    expect(messages.map(({ ruleId, reason, file }) => [ruleId, reason, file])).toEqual([
      ['pack/not-found', '找不到模板包“ctiy”，应为 national、city', 'd/report.yaml'],
    ]);
  });
});

describe('a lock', () => {
  const integrity = `sha256-${'a'.repeat(43)}=`;
  const lock = (version: string) => JSON.stringify({ lockVersion: 1, packs: { city: { version, integrity } } });
  const entries = {
    'packs/city@1.0.0/pack.yaml': pack('city', '1.0.0'),
    'packs/city@1.1.0/pack.yaml': pack('city', '1.1.0'),
    'd/report.yaml': dossier('city@^1'),
  };
  const versionOf = async (more: Readonly<Record<string, string>>, unlocked = false) =>
    (await openPack('d', shelf, filesOf({ ...entries, ...more }), { unlocked })).value!.outline!.packs[0]!.version;

  it('says which of the versions in range is taken', async () => {
    expect(await versionOf({})).toBe('1.1.0');
    expect(await versionOf({ 'd/fazhi.lock': lock('1.0.0') })).toBe('1.0.0');
    expect(await versionOf({ 'd/fazhi.lock': lock('1.0.0') }, true)).toBe('1.1.0');
  });

  it('is no reason to do without a pack: a version that is gone, or out of range, is passed by', async () => {
    expect(await versionOf({ 'd/fazhi.lock': lock('1.0.9') })).toBe('1.1.0');
    const { 'packs/city@1.0.0/pack.yaml': old, ...rest } = entries;
    const moved = { ...rest, 'packs/city@2.0.0/pack.yaml': old.replace('1.0.0', '2.0.0') };
    const { messages } = await openDraft('d', shelf, filesOf({ ...moved, 'd/fazhi.lock': lock('2.0.0') }));
    expect(messages.map(({ ruleId }) => ruleId)).toContain('pack/version-drift');
  });
});

describe('a chain with a gap', () => {
  const pins = { city: { version: '1.0.0', integrity: `sha256-${'a'.repeat(43)}=` } };
  const lock = JSON.stringify({ lockVersion: 1, packs: pins });

  it.each([
    ['at the top', {}, ['pack/not-found']],
    ['below', { 'packs/top/pack.yaml': pack('top', '1.0.0', 'extends: city\n') }, ['pack/not-found']],
  ])('%s is not a change of what is locked as well', async (_name, entries, ids) => {
    const files = filesOf({ ...entries, 'd/report.yaml': dossier('top'), 'd/fazhi.lock': lock });
    for (const frozen of [false, true]) {
      const { messages } = await openDraft('d', shelf, files, { frozen });
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(ids);
    }
  });
});

describe('an installed package', () => {
  const manifest = pack('city', '1.4.0');
  it.each([
    ['in its folder', { 'node_modules/city/pack.yaml': manifest }, 'city@^1', 'node_modules/city'],
    ['of a scope', { 'node_modules/@hubei/city/pack.yaml': manifest }, '@hubei/city@^1', 'node_modules/@hubei/city'],
    ['in pack', { 'node_modules/city/pack/pack.yaml': manifest }, 'city', 'node_modules/city/pack'],
    [
      'where package.json says',
      {
        'node_modules/city/package.json': '{ "fazhi": "./data/city/" }',
        'node_modules/city/data/city/pack.yaml': manifest,
      },
      'city',
      'node_modules/city/data/city',
    ],
    [
      'beside the dossier before one further up',
      { 'districts/node_modules/city/pack.yaml': manifest, 'node_modules/city/pack.yaml': pack('city', '1.5.0') },
      'city@^1',
      'districts/node_modules/city',
    ],
  ])('is found %s', async (_name, entries, reference, label) => {
    expect(await layersOf(reference, entries)).toEqual([`${label} 1.4.0`]);
  });

  it.each(['../secret', '/secret', 'data/../../secret', 'C:secret', '..\\secret', '.', '', 7, null])(
    'names no folder outside itself: %j',
    async (fazhi) => {
      const entries = {
        'node_modules/city/package.json': JSON.stringify({ fazhi }),
        'node_modules/secret/pack.yaml': manifest,
        '/secret/pack.yaml': manifest,
      };
      expect(await layersOf('city', entries)).toEqual([]);
    },
  );

  it.each(['@hubei/../city', '@../city', '..', '@hubei'])('has no name such as %s', async (name) => {
    const entries = { 'node_modules/city/pack.yaml': manifest, 'node_modules/pack.yaml': manifest };
    expect(await layersOf(name, entries)).toEqual([]);
  });

  it('comes after what the workspace has', async () => {
    const entries = { 'node_modules/city/pack.yaml': manifest, 'packs/city/pack.yaml': pack('city', '1.0.0') };
    expect(await layersOf('city@^1', entries)).toEqual(['packs/city 1.0.0']);
    expect(await layersOf('city@^1.2', entries)).toEqual(['node_modules/city 1.4.0']);
  });

  it('is neither imported nor run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-shelf-'));
    afterAll(() => rm(folder, { recursive: true, force: true }));
    const proof = join(folder, 'ran');
    const code = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, ''); throw new Error('ran');\n`;
    const scripts = Object.fromEntries(['install', 'postinstall', 'prepare'].map((name) => [name, `node index.js`]));
    const installed = {
      'node_modules/city/package.json': JSON.stringify({ main: 'index.js', exports: './index.js', scripts }),
      'node_modules/city/index.js': code,
      'node_modules/city/pack/index.js': code,
      'node_modules/city/pack/pack.yaml': pack('city', '1.0.0', 'sections:\n  - { id: a, title: 甲 }\n'),
      'node_modules/city/pack/sections/a.hbs': '正文。\n',
      'node_modules/city/pack/sections/a.js': code,
      'd/report.yaml': dossier('city@^1').replace(/prose.*\n/, ''),
    };
    for (const [path, text] of Object.entries(installed)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { value: draft } = await openDraft(`${folder.replaceAll('\\', '/')}/d`, shelf, diskFiles);
    expect(draft!.packs).toMatchObject([{ id: 'city', version: '1.0.0' }]);
    expect(JSON.stringify(draft!.report)).toContain('正文。');
    expect(existsSync(proof)).toBe(false);

    const read: string[] = [];
    const files = filesOf(installed);
    const watched: Files = {
      ...files,
      read: (path) => {
        read.push(path);
        return files.read(path);
      },
    };
    await openDraft('d', shelf, watched);
    expect(read.filter((path) => path.startsWith('node_modules/city/pack/')).sort()).toContain(
      'node_modules/city/pack/sections/a.hbs',
    );
    expect(read.filter((path) => path.endsWith('.js'))).toEqual([]);
  });
});
