import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packages, packPackages, pnpm } from './pack-packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fazhi-installers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let tarballs: ReturnType<typeof packPackages>;
beforeAll(() => {
  tarballs = packPackages(folder);
}, 120_000);

interface Installer {
  readonly name: string;
  /** What brings it. */
  readonly by: string;
  readonly args: readonly string[];
  /** What a project says to have these files for every package of these names, those that others depend on too. */
  readonly settings: (files: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

const manifest = (dependencies: object, others: object): string =>
  JSON.stringify({ private: true, type: 'module', dependencies, ...others });

/** Beside npm, by which `published.test.ts` installs. */
const installers: readonly Installer[] = [
  {
    name: 'yarn 1',
    by: 'yarn@1.22.22',
    args: ['install', '--no-lockfile', '--non-interactive'],
    settings: (files) => ({ 'package.json': manifest(files, { resolutions: files }) }),
  },
  {
    name: 'pnpm, each package seeing what it names',
    by: pnpm,
    args: ['install', '--prefer-offline'],
    settings: (files) => ({
      'package.json': manifest(files, { pnpm: { overrides: files } }),
      '.npmrc': 'node-linker=isolated\nhoist=false\nengine-strict=true\nstrict-peer-dependencies=true\n',
    }),
  },
];

const draft = `
import { createDossier, draftFrom, publish } from '@fazhi/core';
import { memoryFiles } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { checkFile } from '@fazhi/core/lint';
import { packNames } from '@fazhi/templates';
import township from '@fazhi/templates/township';
import national from '@fazhi/templates/national';
import { run } from '@fazhi/cli';

const { value: dossier } = createDossier({ organ: { name: '云山街道', level: 'township' }, year: 2025, pack: 'township' });
const { value: draft } = draftFrom(dossier!, new Map([national, township]));
const { value: bytes } = await publish(draft!, { edition: 'review', format: 'docx' });
const all: readonly unknown[] = [memoryFiles, diskFiles, checkFile, packNames, run];
console.log(bytes!.length > 5000 && all.every((each) => each !== undefined));
`;

describe.each(installers)('installed by $name', ({ by, args, settings }) => {
  const missing = spawnSync('npx', ['--yes', by, '--version'], { cwd: folder, stdio: 'ignore' }).status !== 0;
  const reason = missing ? ` (skipped: ${by} is not to be had here)` : '';
  const user = join(folder, by);
  const run = (command: string, ...rest: readonly string[]) =>
    execFileSync(command, rest, { cwd: user, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  it.skipIf(missing)(`drafts, type-checks and builds${reason}`, { timeout: 180_000 }, () => {
    mkdirSync(user);
    const files = Object.fromEntries(packages.map((name) => [`@fazhi/${name}`, `file:${tarballs[name]}`]));
    for (const [name, text] of Object.entries(settings(files))) writeFileSync(join(user, name), text);
    run('npx', '--yes', by, ...args);

    writeFileSync(join(user, 'draft.ts'), draft);
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
    const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
    const options = ['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023', ...strict, ...types];
    expect(run(join(root, 'node_modules/.bin/tsc'), ...options, 'draft.ts')).toBe('');
    expect(run(process.execPath, 'draft.js')).toBe('true\n');

    const sample = join(root, 'examples/jingkai-2023');
    cpSync(sample, join(user, 'dossier'), { recursive: true, filter: (path) => !path.endsWith('out') });
    expect(run(join(user, 'node_modules/.bin/fazhi'), 'build', 'dossier', '--edition', 'submission')).toContain(
      '待补0处',
    );
    expect(readdirSync(join(user, 'dossier/out')).filter((name) => name.endsWith('.docx'))).toHaveLength(1);
  });
});
