import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { integrityOf } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const city = (version: string, words: string, folder = 'city') => ({
  [`${folder}/pack.yaml`]: `id: city\nname: 市\nversion: ${version}\nsections: [{ id: a, title: 题 }]\n`,
  [`${folder}/metrics.yaml`]: 'metrics: [{ id: m, name: 数, unit: 件, kind: count }]\n',
  [`${folder}/sections/a.hbs`]: words,
});
const dossier =
  'organ: { name: 甲县人民政府, level: county }\nyear: 2025\npack: city@^1\nfacts: [{ metric: m, value: 5 }]\n';
const hostOf = (files: Readonly<Record<string, string>>) => {
  const entries = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));
  return { ...memoryHost(entries), entries };
};
const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const other = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).publicKey;
const keys = { 'key.pem': privateKey, 'pub.pem': publicKey, 'other.pem': other };

/** The bytes that `pack export` makes of these files. */
async function exported(version: string, words: string, ...flags: readonly string[]): Promise<Uint8Array> {
  const { host, entries } = hostOf({ ...city(version, words), ...keys });
  expect(await run(['pack', 'export', 'city', '-o', 'out.zip', ...flags], host)).toBe(0);
  return entries.get('out.zip')!;
}
/** A workspace with the archive beside it, and `files`. */
async function withArchive(bytes: Uint8Array, files: Readonly<Record<string, string>> = {}) {
  const { host, said, entries } = hostOf({
    'w/workspace.yaml': 'name: 云江市\n',
    'w/d/report.yaml': dossier,
    ...files,
    ...keys,
  });
  entries.set('city.zip', bytes);
  return { said, entries, fazhi: (...line: readonly string[]) => run(['pack', ...line], host) };
}
const foldersIn = (entries: ReadonlyMap<string, Uint8Array>) =>
  [...entries.keys()].filter((path) => path.startsWith('w/packs/')).sort();

describe('fazhi pack export and verify', () => {
  it('make the same file each time, signed or not', async () => {
    expect(await exported('1.0.0', '收到{{fact "m"}}。')).toEqual(await exported('1.0.0', '收到{{fact "m"}}。'));
    const signed = await exported('1.0.0', '收到{{fact "m"}}。', '--sign', 'key.pem');
    expect(signed).toEqual(await exported('1.0.0', '收到{{fact "m"}}。', '--sign', 'key.pem'));
  });

  it('hold a signature against a key', async () => {
    const signed = await withArchive(await exported('1.0.0', '甲', '--sign', 'key.pem'));
    expect(await signed.fazhi('verify', 'city.zip', '--key', 'pub.pem')).toBe(0);
    expect(signed.said.stdout).toContain('签名与公钥相符');
    expect(await signed.fazhi('verify', 'city.zip')).toBe(0);
    expect(signed.said.stdout).toContain('有签名，没有核对');
    expect(await signed.fazhi('verify', 'city.zip', '--key', 'key.pem')).toBe(2);
    expect(signed.said.stderr).toContain('key.pem 里没有能用的公钥');
    expect(await signed.fazhi('add', 'city.zip', 'w', '--key', 'other.pem')).toBe(1);
    expect(signed.said.stdout).toContain('签名与公钥不符');
    const plain = await withArchive(await exported('1.0.0', '甲'));
    expect(await plain.fazhi('add', 'city.zip', 'w', '--key', 'pub.pem')).toBe(1);
    expect(plain.said.stdout).toContain('没有签名');
    expect(foldersIn(signed.entries)).toEqual([]);
    expect(foldersIn(plain.entries)).toEqual([]);
  });

  it('take no key that is none', async () => {
    const { fazhi, said } = await withArchive(await exported('1.0.0', '甲'), { 'bad.pem': 'x' });
    expect(await fazhi('verify', 'city.zip', '--key', 'bad.pem')).toBe(2);
    expect(said.stderr).toContain('bad.pem 里没有能用的公钥');
  });

  it('let no pack out that has errors, and write over nothing', async () => {
    const { host, said, entries } = hostOf({ ...city('1.0.0', '{{fact "nothing"}}'), 'city-1.0.0.zip': 'x' });
    expect(await run(['pack', 'export', 'city'], host)).toBe(1);
    expect(said.stdout).toContain('nothing');
    entries.set('city/sections/a.hbs', bytesOf('甲{{fact "m"}}'));
    expect(await run(['pack', 'export', 'city'], host)).toBe(2);
    expect(said.stderr).toContain('city-1.0.0.zip 已经存在');
  });
});

describe('fazhi pack add', () => {
  it('puts the pack there with the integrity it had', async () => {
    const { fazhi, entries } = await withArchive(await exported('1.0.0', '收到{{fact "m"}}。'));
    expect(await fazhi('add', 'city.zip', 'w')).toBe(0);
    const inside = foldersIn(entries).map(
      (path) => [path.slice('w/packs/city@1.0.0/'.length), entries.get(path)!] as const,
    );
    const before = new Map(
      Object.entries(city('1.0.0', '收到{{fact "m"}}。')).map(([path, text]) => [path.slice(5), bytesOf(text)]),
    );
    expect(integrityOf(new Map(inside))).toBe(integrityOf(before));
    expect(await fazhi('add', 'city.zip', 'w')).toBe(0);
    expect(foldersIn(entries)).toHaveLength(3);
  });

  it('shows what differs, writes beside what is there, and moves the lock of the dossier that was named', async () => {
    const { fazhi, said, entries } = await withArchive(await exported('1.1.0', '共收到{{fact "m"}}。'), {
      ...city('1.0.0', '收到{{fact "m"}}。', 'w/packs/city'),
    });
    expect(await fazhi('lock', 'w/d')).toBe(0);
    expect(await fazhi('add', 'city.zip', 'w', '--dry-run')).toBe(0);
    expect(said.stdout).toContain('没有写，将装在  w/packs/city@1.1.0');
    expect(said.stdout).toContain('[文字或增加] 章节 a');
    expect(foldersIn(entries)).toHaveLength(3);
    said.stdout = '';
    expect(await fazhi('add', 'city.zip', 'w')).toBe(0);
    expect(said.stdout).toContain('w/d 仍锁定在 1.0.0：改用 1.1.0，请运行 fazhi pack lock w/d');
    expect(foldersIn(entries)).toHaveLength(6);
    expect(await fazhi('add', 'city.zip', 'w/d')).toBe(0);
    expect(said.stdout).toContain('w/d/fazhi.lock 由 1.0.0 改为 1.1.0');
    expect(new TextDecoder().decode(entries.get('w/d/fazhi.lock'))).toContain('"version": "1.1.0"');
  });

  it('tells what CHANGES.md says of the versions since', async () => {
    const { host, entries } = hostOf({
      ...city('1.2.0', '收到{{fact "m"}}。'),
      'city/CHANGES.md': '## 1.2.0\n\n- 丙\n\n## 1.1.0\n\n- 乙\n\n## 1.0.0\n\n- 甲\n',
    });
    expect(await run(['pack', 'export', 'city', '-o', 'out.zip'], host)).toBe(0);
    const { fazhi, said } = await withArchive(
      entries.get('out.zip')!,
      city('1.0.0', '收到{{fact "m"}}。', 'w/packs/city'),
    );
    expect(await fazhi('add', 'city.zip', 'w')).toBe(0);
    expect(said.stdout).toContain('city 1.0.0→1.2.0 改了什么：\n  1.2.0\n    - 丙\n  1.1.0\n    - 乙\n');
    expect(said.stdout).not.toContain('- 甲');
  });

  it('takes an older version, or other content of the same, only where it is told to', async () => {
    const newer = city('2.0.0', '甲', 'w/packs/city');
    const older = await withArchive(await exported('1.0.0', '乙'), newer);
    expect(await older.fazhi('add', 'city.zip', 'w')).toBe(2);
    expect(older.said.stderr).toContain('较旧的 1.0.0，没有装');
    expect(foldersIn(older.entries)).toHaveLength(3);
    expect(await older.fazhi('add', 'city.zip', 'w', '--force')).toBe(0);
    expect(foldersIn(older.entries)).toHaveLength(6);

    const altered = await withArchive(await exported('2.0.0', '乙'), { ...newer, 'w/packs/city/partials/x.hbs': '旧' });
    expect(await altered.fazhi('add', 'city.zip', 'w')).toBe(2);
    expect(altered.said.stderr).toContain('内容却不同（partials/x.hbs、sections/a.hbs），没有装');
    expect(await altered.fazhi('add', 'city.zip', 'w', '--force')).toBe(0);
    expect(new TextDecoder().decode(altered.entries.get('w/packs/city/sections/a.hbs'))).toBe('乙');
    expect(altered.entries.has('w/packs/city/partials/x.hbs')).toBe(false);
  });

  it('takes no name of a pack of fazhi, no pack whose base is not there, and no folder that is used', async () => {
    const { host, entries } = hostOf({
      'n/pack.yaml': 'id: national\nname: 假\nversion: 9.0.0\nsections: [{ id: a, title: 题, whenMissing: slot }]\n',
    });
    await run(['pack', 'export', 'n', '-o', 'n.zip'], host);
    const shipped = await withArchive(entries.get('n.zip')!);
    expect(await shipped.fazhi('add', 'city.zip', 'w')).toBe(2);
    expect(shipped.said.stderr).toContain('national 是随 fazhi 安装的模板包的名称');

    const taken = await withArchive(await exported('1.0.0', '甲'), { 'w/packs/city@1.0.0/note.txt': '笔记' });
    expect(await taken.fazhi('add', 'city.zip', 'w')).toBe(2);
    expect(taken.said.stderr).toContain('里已经有别的文件');

    const base = hostOf({
      ...city('1.0.0', '甲', 'packs/city'),
      'packs/xian/pack.yaml': 'id: xian\nname: 县\nversion: 1.0.0\nextends: city@^1\n',
    });
    expect(await run(['pack', 'export', 'packs/xian', '-o', 'x.zip'], base.host)).toBe(0);
    const alone = await withArchive(base.entries.get('x.zip')!);
    expect(await alone.fazhi('add', 'city.zip', 'w')).toBe(1);
    expect(alone.said.stdout).toContain('找不到模板包“city”');
    expect(foldersIn(alone.entries)).toEqual([]);
  });
});

describe('on a disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-add-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('a folder is put in place whole, and nothing is left beside it', async () => {
    const replace = diskFiles.replaceFolder!;
    await replace(`${folder}/packs/a`, new Map([['sections/old.hbs', bytesOf('旧')]]));
    await replace(`${folder}/packs/a`, new Map([['pack.yaml', bytesOf('新')]]));
    expect(readdirSync(`${folder}/packs`)).toEqual(['a']);
    expect(readdirSync(`${folder}/packs/a`)).toEqual(['pack.yaml']);
    const clash = new Map([
      ['x', bytesOf('甲')],
      ['x/y', bytesOf('乙')],
    ]);
    await expect(replace(`${folder}/packs/a`, clash)).rejects.toMatchObject({ code: 'output/unwritable' });
    expect(readdirSync(`${folder}/packs`)).toEqual(['a']);
    expect(readFileSync(`${folder}/packs/a/pack.yaml`, 'utf8')).toBe('新');
  });
});
