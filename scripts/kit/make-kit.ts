import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packNames } from '@fazhi/templates';
import { buildDesk } from '../build/desk.ts';
import { licencesOf } from '../licences.ts';
import { bundle } from './bundle.ts';
import { startScripts } from './start-scripts.ts';
import { zip } from './zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** What people call, where a file says so of itself. */
const runnable = ['fazhi'];

/** Where the zlib inside core is from: no import leads there. */
const zlib = 'node_modules/@zip.js/zip.js/package.json';

/** A made kit: its folder, the zip of that folder, and what the program weighs. */
export interface Kit {
  readonly folder: string;
  readonly zip: string;
  readonly programBytes: number;
}

/**
 * Writes `into/fazhi-<version>/` and its zip: the command with its packs and schemas, which runs in any folder of any
 * machine that has Node and nothing else. The same sources give the same bytes.
 */
export async function makeKit(into: string): Promise<Kit> {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as { version: string };
  const name = `fazhi-${version}`;
  const folder = join(into, name);
  rmSync(folder, { recursive: true, force: true });
  const { metafile, hash } = await bundle(join(folder, 'lib'), version, { launcher: 'fazhi', keepsStart: true });
  const desk = await buildDesk(root, join(folder, 'lib/desk'));

  for (const pack of packNames) copy(`packages/templates/packs/${pack}`, join(folder, 'packs', pack));
  copy('packages/core/schema', join(folder, 'schema'));
  // Where the program looks for the pages of rules and helpers: beside its own folder, as for packs.
  copy('packages/core/src/lint/rules', join(folder, 'lint/rules'));
  copy('packages/core/src/outline/helpers', join(folder, 'outline/helpers'));
  copy('LICENSE', join(folder, 'LICENSE'));
  const texts: Readonly<Record<string, string>> = {
    ...startScripts(hash),
    'package.json': `${JSON.stringify({ name: 'fazhi', version, private: true }, null, 2)}\n`,
    'THIRD-PARTY-LICENSES.txt': licencesOf(
      [...new Set([metafile, desk].flatMap(({ inputs }) => Object.keys(inputs))), zlib],
      root,
    ),
    // Editors that come with Windows know UTF-8 by its mark, and older ones no other line ends.
    '使用说明.txt':
      `\uFEFF${readFileSync(join(here, '使用说明.txt'), 'utf8').replaceAll('VERSION', version)}`.replaceAll(
        '\n',
        '\r\n',
      ),
  };
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text);
  for (const path of runnable) chmodSync(join(folder, path), 0o755);

  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const files = new Map(paths.map((path) => [`${name}/${path}`, readFileSync(join(folder, path))]));
  writeFileSync(`${folder}.zip`, zip(files, new Set(runnable.map((path) => `${name}/${path}`))));
  return { folder, zip: `${folder}.zip`, programBytes: files.get(`${name}/lib/program.cjs`)!.length };
}

const copy = (from: string, to: string): void =>
  cpSync(join(root, from), to, { recursive: true, filter: (path) => !/[\\/]out$|\.ts$/.test(path) });
