import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { behindBarrels } from './behind-barrels.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = 'program.cjs';

/**
 * Writes the whole command into `folder` as two files that need Node alone: `fazhi.cjs`, which is run, and
 * `program.cjs`, in which each command is evaluated when it is called. CommonJS, since Node 20 can keep compiled code
 * for scripts only. The answer says which files went in.
 */
export async function bundle(folder: string, version: string): Promise<Metafile> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "import './main.ts';", resolveDir: join(root, 'packages/cli/src') },
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    // A script made by hand has no loader for `import()`; what was asked for lazily still is.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'programUrl' },
    // A function of what CommonJS gives a module, since `launch.ts` does what `require` would.
    banner: { js: '(function(require,module,exports,programUrl){' },
    footer: { js: '})' },
    plugins: [behindBarrels(join(root, 'packages'))],
    logLevel: 'error',
  });
  const code = outputFiles[0]!.contents;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, program), code);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  await build({
    entryPoints: [join(root, 'scripts/kit/launch.ts')],
    outfile: join(folder, 'fazhi.cjs'),
    absWorkingDir: root,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    define: { kit: JSON.stringify({ version, program, hash }) },
    logLevel: 'error',
  });
  return metafile;
}
