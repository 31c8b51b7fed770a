import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseManifest, sha256 } from '@fazhi/core/folder';
import { notBegun, startThread } from '@fazhi/core/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuildOptions } from '../packages/cli/src/build/build-dossier.ts';
import { makeKit } from '../scripts/kit/make-kit.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fazhi-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let program: string;
beforeAll(async () => {
  program = join((await makeKit(join(folder, 'kit'))).folder, 'lib/fazhi.cjs');
});

const filesBelow = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const copy = (from: string, to: string) =>
  cpSync(join(root, from), to, { recursive: true, filter: (path) => basename(path) !== 'out' });

/** Names and hashes of what the manifests of a folder list. */
const listedIn = (out: string): readonly (readonly [string, string])[] =>
  ['manifest.json', 'manifest.public.json']
    .filter((name) => existsSync(join(out, name)))
    .flatMap((name) => parseManifest(readFileSync(join(out, name)))!.outputs)
    .map(({ path, sha256: hash }) => [path, hash] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));

it('builds the same files and says the same with two threads as with one', { timeout: 60_000 }, () => {
  const built = ['1', '2'].map((jobs) => {
    const cwd = join(folder, `jobs-${jobs}`);
    copy('examples', join(cwd, 'examples'));
    const args = [
      'build',
      'examples/*',
      '--to',
      'docx,md',
      '--edition',
      'submission,review',
      '--jobs',
      jobs,
      '--quiet',
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' });
    const files = filesBelow(cwd).filter((path) => basename(dirname(path)) === 'out');
    const hashes = files.map((path) => [path.slice(cwd.length), sha256(readFileSync(path))]);
    return { status, stdout, stderr, hashes };
  });
  expect(built[1]).toEqual(built[0]);
  const folders = new Set(built[0]!.hashes.map(([path = '']) => dirname(path)));
  expect([...folders].filter((path) => path.includes('city-workspace'))).toHaveLength(3);
  expect(folders.size).toBeGreaterThan(7);
});

it('has threads that answer, and say so when there are none', async () => {
  const options: BuildOptions = {
    formats: ['md'],
    shared: false,
    frozen: false,
    allowOpen: false,
    force: false,
    changedOnly: false,
  };
  const town = join(folder, 'town');
  copy('examples/single-file', town);
  const thread = (await startThread(pathToFileURL(program), options, ['build']))!;
  const asked = [town, join(folder, 'nowhere'), town].map((each) => thread.ask({ verb: 'build', folder: each }));
  const [built, missing, again] = await Promise.allSettled(asked);
  expect(built).toMatchObject({ status: 'fulfilled', value: { folder: town, outputs: [{ format: 'md' }] } });
  expect(missing).toMatchObject({ status: 'rejected', reason: { code: 'input/no-folder' } });
  expect(again).toEqual(built);
  await thread.stop();
  expect(thread.isAlive()).toBe(false);
  expect(await thread.ask({ verb: 'build', folder: town })).toBe(notBegun);
  expect(await startThread(pathToFileURL(join(folder, 'nowhere.cjs')), options)).toBeUndefined();
});

it('leaves no half file when it is interrupted, and goes on from there', { timeout: 60_000 }, async () => {
  const cwd = join(folder, 'interrupted');
  const count = 40;
  for (let index = 0; index < count; index += 1) copy('examples/jingkai-2023', join(cwd, String(index)));
  const child = spawn(process.execPath, [program, 'build', '*', '--jobs', '2'], { cwd });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  // The first tenth is done, and both threads are in the middle of something.
  child.stderr.on('data', (text) => {
    if (said.stderr === '') child.kill('SIGINT');
    said.stderr += text;
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...ended) => resolve(ended));
  });
  expect({ code, signal }).toEqual({ code: 130, signal: null });
  const left = Number(/已中断：还有(\d+)个卷宗没有生成/.exec(said.stderr)?.[1]);
  expect(left).toBeGreaterThan(0);
  expect(said.stdout).toContain(`${count - left}个卷宗`);

  const dossiers = readdirSync(cwd).filter((name) => existsSync(join(cwd, name, 'out')));
  expect(dossiers).toHaveLength(count - left);
  for (const name of dossiers) {
    const out = join(cwd, name, 'out');
    const found = readdirSync(out).filter((file) => !file.startsWith('manifest.'));
    expect(found.map((file) => [file, sha256(readFileSync(join(out, file)))])).toEqual(listedIn(out));
  }

  const rest = ['build', '*', '--jobs', '2', '--changed-only', '--shard', '1/2'];
  const { status, stdout } = spawnSync(process.execPath, [program, ...rest], { cwd, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`${count / 2}个卷宗：.*\\d+个没有变化、未重新生成`));
});

it('lists what several processes write to one folder at the same time, and nothing is lost', {
  timeout: 60_000,
}, async () => {
  const cwd = join(folder, 'parallel');
  const out = join(cwd, 'out');
  const organs = ['甲', '乙', '丙'].map((name) =>
    Array.from({ length: 4 }, (_, index) => {
      const organ = `${name}${index}县人民政府`;
      mkdirSync(join(cwd, organ), { recursive: true });
      writeFileSync(
        join(cwd, organ, 'report.yaml'),
        `organ: { name: ${organ}, level: county }\nyear: 2025\npack: national\nprose: { problems: 办案力量不足。原因在于编制紧张。, next-year: 充实办案人员。 }\n`,
      );
      return organ;
    }),
  );
  const asked = ['--out', out, '--to', 'md', '--edition', 'review,public', '--allow-open', '--quiet'];
  const ended = organs.map(
    (each) =>
      new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, [program, 'build', ...each, ...asked], { cwd, stdio: 'ignore' });
        child.on('close', resolve);
      }),
  );
  expect(await Promise.all(ended)).toEqual(organs.map(() => expect.any(Number)));
  const found = readdirSync(out).filter((file) => !file.startsWith('manifest.'));
  expect(found).toHaveLength(24);
  expect(listedIn(out)).toEqual(found.sort().map((file) => [file, sha256(readFileSync(join(out, file)))]));
});
