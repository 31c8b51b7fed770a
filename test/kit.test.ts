import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '@fazhi/core/node';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { machine } from '../packages/cli/src/host.ts';
import { run } from '../packages/cli/src/run.ts';
import { type Kit, makeKit } from '../scripts/kit/make-kit.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fazhi-kit-'));
const elsewhere = join(folder, 'elsewhere');
const dossier = join(elsewhere, 'jingkai-2023');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let kit: Kit;
let unpacked: string;
beforeAll(async () => {
  kit = await makeKit(join(folder, 'made'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(kit.zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  unpacked = join(folder, kit.folder.slice(dirname(kit.folder).length + 1));
  rmSync(kit.folder, { recursive: true });
  cpSync(join(root, 'examples/jingkai-2023'), dossier, { recursive: true, filter: (path) => !path.endsWith('out') });
}, 60_000);

const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/** Runs where Node may read the kit and the dossiers, write the outputs, and touch nothing else of the machine. */
function fazhi(...args: readonly string[]): string {
  const allowed = [
    `--allow-fs-read=${unpacked}/*`,
    `--allow-fs-read=${elsewhere}/*`,
    `--allow-fs-write=${unpacked}/lib/compiled/*`,
    `--allow-fs-write=${elsewhere}/*`,
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', permission, ...allowed, join(unpacked, 'lib/fazhi.cjs'), ...args],
    { cwd: elsewhere, encoding: 'utf8', env: { PATH: '', NODE_PATH: '', TZ: 'Asia/Shanghai' } },
  );
  // Findings are no failure.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  expect(stderr).toBe('');
  return stdout;
}

const filesIn = (path: string) =>
  new Map(readdirSync(path).map((name) => [name, sha256(readFileSync(join(path, name)))]));
const compiled = () => {
  const folder = join(unpacked, 'lib/compiled');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

it('builds the bytes that the unbundled command builds, from its own folder alone', async () => {
  const args = ['build', dossier, '--to', 'docx,md'];
  expect(await run([...args, '--out', join(folder, 'unbundled')], { ...machine, stdout: () => {} })).toBe(0);
  const unbundled = filesIn(join(folder, 'unbundled'));
  unbundled.delete('manifest.json');
  expect(unbundled.size).toBe(8);

  for (const time of ['first', 'second']) {
    fazhi(...args, '--out', join(elsewhere, time));
    const built = filesIn(join(elsewhere, time));
    built.delete('manifest.json');
    expect(built, time).toEqual(unbundled);
  }
});

it('keeps compiled code for each verb, and does without where it cannot', () => {
  const before = compiled();
  expect(before.map((file) => file.split('-').at(-1))).toEqual(['build.bin']);
  fazhi('check', dossier);
  const [ofBuild = '', ofCheck = ''] = compiled();
  expect(ofCheck).toBe(ofBuild.replace('build', 'check'));

  // Compiled for another Node, or half a file.
  const path = join(unpacked, 'lib/compiled', ofCheck);
  const good = readFileSync(path);
  writeFileSync(path, good.subarray(0, 1000));
  const said = fazhi('check', dossier, '--format', 'json');
  expect(readFileSync(path).length).toBeGreaterThan(good.length / 2);
  expect(fazhi('check', dossier, '--format', 'json')).toBe(said);

  rmSync(join(unpacked, 'lib/compiled'), { recursive: true });
  writeFileSync(join(unpacked, 'lib/compiled'), 'a file stands where the folder would be');
  expect(fazhi('check', dossier, '--format', 'json')).toBe(said);
  rmSync(join(unpacked, 'lib/compiled'));
});

it('says its version, its commands and its mistakes', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as { version: string };
  expect(fazhi('--version')).toBe(`${version}\n`);
  expect(fazhi('--help')).toContain('fazhi <命令> [选项]');
  const before = compiled();
  expect(() => fazhi('bulid')).toThrow(/没有 bulid 这个命令/);
  expect(compiled()).toEqual(before);
});

it('explains its rules and checks its packs', async () => {
  for (const args of [
    ['check', '--explain', 'number/range-percent'],
    ['pack', 'check', 'national'],
  ]) {
    const said: string[] = [];
    expect(await run(args, { ...machine, stdout: (text) => void said.push(text) })).toBe(0);
    expect(fazhi(...args), args.join(' ')).toBe(said.join(''));
    expect(said).not.toEqual([]);
  }
});

it('starts by its script wherever it is called from', () => {
  const start = join(unpacked, 'fazhi');
  expect(readFileSync(start, 'utf8')).toMatch(/^#!\/bin\/sh\n/);
  const node = dirname(process.execPath);
  const printed = execFileSync('sh', [start, '--version'], {
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: `${node}:/usr/bin:/bin` },
  });
  expect(printed).toBe(fazhi('--version'));
  expect(modeOf(readFileSync(kit.zip), 'fazhi')).toBe(0o100755);
  expect(modeOf(readFileSync(kit.zip), 'lib/fazhi.cjs')).toBe(0o100644);
});

it('hands on the licence of every library inside', () => {
  const text = readFileSync(join(unpacked, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  for (const name of [
    'docx',
    'zod',
    'yaml',
    'handlebars',
    '@xmldom/xmldom',
    'hucre',
    'commander',
    'unified',
    '@zip.js/zip.js',
  ]) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  }
  expect(text).not.toMatch(/^(?:esbuild|tsx|vitest|docxtemplater) /m);
});

it('is the same, byte for byte, when it is made again', async () => {
  const again = await makeKit(join(folder, 'again'));
  expect(sha256(readFileSync(again.zip))).toBe(sha256(readFileSync(kit.zip)));
});

/** The Unix mode in the zip's central directory, of the entry whose name ends so. */
function modeOf(archive: Buffer, name: string): number | undefined {
  for (
    let at = archive.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = archive.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    const entry = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    if (entry.endsWith(`/${name}`)) return archive.readUInt16LE(at + 40);
  }
  return undefined;
}
