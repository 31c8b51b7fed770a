import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { packNames } from '../../packages/templates/src/index.ts';
import { readPack } from '../../packages/templates/src/read-pack.ts';
import { bundle } from '../kit/bundle.ts';
import { licencesOf } from '../licences.ts';
import { bundleLibrary } from './bundle-library.ts';
import { zlib } from './core.ts';
import { buildDesk } from './desk.ts';
import { knowPack } from './know-pack.ts';
import { lazyBuiltins } from './lazy-builtins.ts';
import { rollUpTypes } from './roll-up-types.ts';
import { versionOf } from './version-of.ts';

/**
 * The command: `fazhi.cjs`, which looks at the Node it runs in, and the program of the kit, with the packs that are
 * installed beside it; `main.js`, the same for those who know it by that name; and `run` for programs, which stands on
 * the packages themselves.
 */
export async function buildCli(root: string): Promise<void> {
  const folder = join(root, 'packages/cli');
  const dist = join(folder, 'dist');
  const { metafile } = await bundle(dist, versionOf('cli'), {
    plugins: [installed(join(root, 'scripts/build/installed')), lazyBuiltins],
    launcher: 'launch',
    keepsStart: false,
  });
  mkdirSync(join(dist, 'packs'));
  for (const name of packNames) {
    const [, files] = readPack(name);
    const known = { by: versionOf('core'), texts: [...files], content: knowPack(files) };
    writeFileSync(join(dist, `packs/${name}.json`), JSON.stringify(known));
  }
  const command = readFileSync(join(root, 'scripts/build/fazhi.cjs.txt'), 'utf8');
  writeFileSync(join(dist, 'fazhi.cjs'), command.replace('VERSION', versionOf('cli')));
  writeFileSync(join(dist, 'main.js'), "#!/usr/bin/env node\nimport './fazhi.cjs';\n");
  const desk = await buildDesk(root, join(dist, 'desk'));
  await bundleLibrary(folder, { index: 'index.ts' }, forNode);
  await rollUpTypes(folder, { index: 'index.ts' });
  writeFileSync(
    join(dist, 'THIRD-PARTY-LICENSES.txt'),
    licencesOf([...new Set([metafile, desk].flatMap(({ inputs }) => Object.keys(inputs))), zlib], root),
  );
}

/** One file, which looks for others beside itself. Some libraries in it ask for Node as scripts do. */
const forNode: BuildOptions = {
  platform: 'node',
  external: ['@fazhi/*'],
  splitting: false,
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** Packs and the pages of rules are those of the packages that are installed beside it. */
const installed = (folder: string): Plugin => ({
  name: 'installed',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@fazhi\/templates$/ }, () => ({ path: join(folder, 'packs.ts') }));
    for (const file of ['page-folder.ts', 'known-packs.ts'])
      onResolve({ filter: new RegExp(`/${file}$`) }, () => ({ path: join(folder, file) }));
  },
});
