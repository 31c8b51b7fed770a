import { describe, expect, it } from 'vitest';
import { memoryFiles, openPack, outdatedLayers, type PackShelf } from '../../src/folder/index.ts';

const shelf: PackShelf = { names: ['national'], folderOf: (name) => `/shipped/${name}` };
const pack = (id: string, version: string, more = 'sections:\n  - { id: a, title: 甲 }\n') =>
  `id: ${id}\nname: 包\nversion: ${version}\n${more}`;
const dossier = (reference: string) =>
  `organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: "${reference}"\nprose: { a: 正文。 }\n`;
const lock = (packs: Readonly<Record<string, string>>) =>
  JSON.stringify({
    lockVersion: 1,
    packs: Object.fromEntries(
      Object.entries(packs).map(([id, version]) => [id, { version, integrity: `sha256-${'a'.repeat(43)}=` }]),
    ),
  });
const city = (version: string, range: string) => pack('city', version, `extends: national@${range}\n`);

async function behind(target: string, entries: Readonly<Record<string, string>>) {
  const all = Object.entries({ '/shipped/national/pack.yaml': pack('national', '1.2.0'), ...entries });
  const files = memoryFiles(new Map(all.map(([path, text]) => [path, new TextEncoder().encode(text)])));
  const { value } = await openPack(target, shelf, files);
  return (await outdatedLayers(value!, shelf, files)).map(
    ({ id, version, locked, range, by, wanted, newest }) =>
      `${id} ${version}${locked ? ' locked' : ''} ${range} ${by} ${wanted} ${newest}`,
  );
}

describe('outdatedLayers', () => {
  it('has nothing to say where the newest is taken', async () => {
    expect(await behind('d', { 'd/report.yaml': dossier('national@^1') })).toEqual([]);
    const locked = { 'd/fazhi.lock': lock({ national: '1.2.0' }) };
    expect(await behind('d', { 'd/report.yaml': dossier('national@^1'), ...locked })).toEqual([]);
  });

  it('finds a lock that pins an older version, whether that is still there or not', async () => {
    const entries = {
      'd/report.yaml': dossier('city@^1'),
      'd/fazhi.lock': lock({ city: '1.0.0', national: '1.1.0' }),
      'packs/city@1.0.0/pack.yaml': city('1.0.0', '^1'),
      'packs/city@1.3.0/pack.yaml': city('1.3.0', '^1'),
    };
    expect(await behind('d', entries)).toEqual([
      'national 1.1.0 locked ^1 packs/city@1.0.0/pack.yaml 1.2.0 1.2.0',
      'city 1.0.0 locked ^1 d/report.yaml 1.3.0 1.3.0',
    ]);
  });

  it('finds a range that leaves the newest out, with or without another in range', async () => {
    const entries = {
      'packs/city@1.0.0/pack.yaml': city('1.0.0', '^1'),
      'packs/city@2.0.0/pack.yaml': city('2.0.0', '^1'),
    };
    expect(await behind('d', { ...entries, 'd/report.yaml': dossier('city@^1') })).toEqual([
      'city 1.0.0 ^1 d/report.yaml 1.0.0 2.0.0',
    ]);
    expect(await behind('d', { ...entries, 'd/report.yaml': dossier('city@^3') })).toEqual([
      'city undefined ^3 d/report.yaml undefined 2.0.0',
    ]);
  });

  it('finds a version that an earlier shelf hides: only another range leads to it', async () => {
    const entries = { 'packs/national/pack.yaml': pack('national', '1.9.0') };
    expect(await behind('d', { ...entries, 'd/report.yaml': dossier('national@^1') })).toEqual([
      'national 1.2.0 ^1 d/report.yaml 1.2.0 1.9.0',
    ]);
    expect(await behind('d', { ...entries, 'd/report.yaml': dossier('national@^1.9') })).toEqual([]);
  });

  it('looks at the bases of a pack', async () => {
    const entries = {
      'packs/city/pack.yaml': city('1.0.0', '^1'),
      'packs/city/fazhi.lock': lock({ national: '1.0.0' }),
    };
    expect(await behind('packs/city', entries)).toEqual(['national 1.0.0 locked ^1 packs/city/pack.yaml 1.2.0 1.2.0']);
  });

  it('does not call a version older than the pinned one newer', async () => {
    const entries = { 'd/report.yaml': dossier('national@^1'), 'd/fazhi.lock': lock({ national: '1.9.0' }) };
    expect(await behind('d', entries)).toEqual([]);
  });
});
