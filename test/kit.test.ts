import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '@fazhi/core/folder';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
/** Without the manifests, which name the dossier from where they stand. */
const reportsIn = (path: string) => new Map([...filesIn(path)].filter(([name]) => !name.startsWith('manifest.')));
const compiled = () => {
  const folder = join(unpacked, 'lib/compiled');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

it('builds the bytes that the unbundled command builds, from its own folder alone', async () => {
  const args = ['build', dossier, '--to', 'docx,md'];
  expect(await run([...args, '--out', join(folder, 'unbundled')], { ...machine, stdout: () => {} })).toBe(0);
  const unbundled = reportsIn(join(folder, 'unbundled'));
  expect(unbundled.size).toBe(8);

  for (const time of ['first', 'second']) {
    fazhi(...args, '--out', join(elsewhere, time));
    expect(reportsIn(join(elsewhere, time)), time).toEqual(unbundled);
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

const full = '/dev/full';
const noFull = existsSync(full) ? '' : ` (skipped: no ${full} here)`;
describe.skipIf(noFull !== '')(`words that reach nobody${noFull}`, () => {
  const shell = (command: string) =>
    spawnSync('/bin/sh', ['-c', command], {
      cwd: elsewhere,
      encoding: 'utf8',
      env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` },
    });
  const program = () => `node ${join(unpacked, 'lib/fazhi.cjs')}`;

  it.each(['check jingkai-2023', 'check jingkai-2023 --format json', '--help'])('are trouble: %s', (args) => {
    const { status, stderr } = shell(`${program()} ${args} >${full}`);
    expect(stderr).toBe('出错：写不出结果：磁盘已满。\n请检查输出到的文件或磁盘，再运行一次。（output/unwritable）\n');
    expect(status).toBe(2);
  });

  it('leave the exit code, where they are those of trouble', () => {
    expect(shell(`${program()} check nowhere 2>${full}`).status).toBe(2);
    expect(shell(`${program()} check jingkai-2023 2>${full} >/dev/null`).status).toBe(0);
  });

  it('are none where the reader has had enough', () => {
    const { status, stdout, stderr } = shell(`${program()} check jingkai-2023 --format json | head -1`);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n', stderr: '' });
  });
});

describe('by its start script', { timeout: 120_000 }, () => {
  const lib = (kit: string) => join(kit, 'lib/compiled');
  const kept = (kit: string) => ['start.blob', 'start.txt'].filter((name) => existsSync(join(lib(kit), name)));
  /** As a person calls it, but nobody's settings of Node. */
  const script = (kit: string, args: readonly string[], settings: NodeJS.ProcessEnv = {}): string => {
    const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, TZ: 'Asia/Shanghai', ...settings };
    const { status, stdout, stderr } = spawnSync(join(kit, 'fazhi'), args, { cwd: elsewhere, encoding: 'utf8', env });
    if (status !== 0 && status !== 1) throw new Error(`${status}: ${stderr}`);
    expect(stderr).toBe('');
    return stdout;
  };
  const built = (kit: string, out: string, ...dossiers: readonly string[]) => {
    const targets = dossiers.length > 0 ? dossiers : [dossier];
    const said = script(kit, ['build', ...targets, '--to', 'docx,md', '--out', join(elsewhere, out)]);
    return { said: said.replaceAll(join(elsewhere, out), 'out'), files: reportsIn(join(elsewhere, out)) };
  };
  const started = join(folder, 'started');
  beforeAll(() => {
    cpSync(unpacked, started, { recursive: true });
    rmSync(lib(started), { recursive: true, force: true });
    for (const file of ['fazhi', 'fazhi.cmd']) chmodSync(join(started, file), 0o755);
  });

  it('keeps a start in memory, and builds and checks from it as from the files', () => {
    const before = built(started, 'a');
    const checked = script(started, ['check', dossier]);
    expect(kept(started)).toEqual(['start.blob', 'start.txt']);
    expect(readFileSync(join(lib(started), 'start.blob')).length).toBeGreaterThan(5_000_000);
    expect(built(started, 'b')).toEqual(before);
    expect(script(started, ['check', dossier])).toBe(checked);
    const { status, stderr } = spawnSync(join(started, 'fazhi'), ['build', 'nowhere'], {
      cwd: elsewhere,
      encoding: 'utf8',
      env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` },
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('没有 nowhere 这个文件夹')]);
  });

  it('builds a batch in threads from it', () => {
    const dossiers = ['one', 'two', 'three'].map((name) => join(elsewhere, 'batch', name));
    for (const [index, each] of dossiers.entries()) {
      cpSync(dossier, each, { recursive: true });
      const report = join(each, 'report.yaml');
      writeFileSync(report, readFileSync(report, 'utf8').replaceAll('武汉经开区管委会', `第${index}经开区管委会`));
    }
    const all = built(started, 'c', ...dossiers, '--jobs', '2');
    expect(all.files.size).toBe(24);
    expect(
      script(started, ['build', ...dossiers, '--to', 'docx,md', '--out', join(elsewhere, 'd')], {
        NODE_OPTIONS: '--no-warnings',
      }),
    ).toBe(all.said.replaceAll('out/', `${join(elsewhere, 'd')}/`));
    expect(filesIn(join(elsewhere, 'd'))).toEqual(filesIn(join(elsewhere, 'c')));

    // Node's own words: a thread that cannot be started is no failure, its work is done by the first.
    const { stderr } = spawnSync(join(started, 'fazhi'), ['build', ...dossiers, '--jobs', '2', '--force'], {
      cwd: elsewhere,
      encoding: 'utf8',
      env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, NODE_DEBUG: 'worker' },
    });
    expect(stderr).toContain('starts worker script');
    expect(stderr).not.toContain('uncaught exception');
  });

  it('sees that a pack has changed since', () => {
    const preamble = join(started, 'packs/national/pack.yaml');
    const text = readFileSync(preamble, 'utf8');
    writeFileSync(preamble, text.replace('version: 1.', 'version: 1.9'));
    script(started, ['build', dossier, '--out', join(elsewhere, 'e')]);
    const { build } = JSON.parse(readFileSync(join(dossier, '.fazhi/outputs.json'), 'utf8'));
    writeFileSync(preamble, text);
    expect(JSON.stringify(build.packs)).toContain('"version":"1.9');
  });

  it('starts the long way under settings of its own, for another Node, and where it has been moved', () => {
    const usual = built(started, 'f');
    expect(script(started, ['check', dossier], { NODE_OPTIONS: '--max-old-space-size=512' })).toBe(
      script(started, ['check', dossier]),
    );

    const note = join(lib(started), 'start.txt');
    const mine = readFileSync(note, 'utf8');
    writeFileSync(note, mine.replace(/\d/, 'x'));
    expect(built(started, 'g')).toEqual(usual);
    expect(readFileSync(note, 'utf8')).toBe(mine);

    const moved = join(folder, 'moved');
    renameSync(started, moved);
    expect(built(moved, 'h')).toEqual(usual);
    expect(kept(moved)).toEqual(['start.blob', 'start.txt']);
    expect(built(moved, 'i')).toEqual(usual);
  });

  it('does not ask again a Node that can make no snapshot, nor keeps one for a machine that is used once', () => {
    const other = join(folder, 'other');
    cpSync(unpacked, other, { recursive: true });
    rmSync(lib(other), { recursive: true, force: true });
    chmodSync(join(other, 'fazhi'), 0o755);
    script(other, ['check', dossier], { CI: 'true' });
    expect(kept(other)).toEqual([]);
    writeFileSync(join(other, 'lib/snapshot.cjs'), 'throw new Error();');
    const said = script(other, ['check', dossier]);
    expect(readFileSync(join(lib(other), 'start.blob')).length).toBe(0);
    expect(script(other, ['check', dossier])).toBe(said);
  });
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
  for (const name of ['zod', 'yaml', 'handlebars', '@xmldom/xmldom', 'hucre', 'commander', '@zip.js/zip.js']) {
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
