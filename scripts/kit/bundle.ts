import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { emptyDocument } from '../build/empty-document.ts';
import { versionOf } from '../build/version-of.ts';
import { withoutEntities } from '../build/without-entities.ts';
import { skipIndexFiles } from './skip-index-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = 'program.cjs';

interface BundleOptions {
  /** For where packs and pages are, if not in folders beside the program's. */
  readonly plugins?: readonly Plugin[];
  /** What the file is called that loads the program. */
  readonly launcher: string;
  readonly keepsStart: boolean;
}

/**
 * Writes the whole command into `folder` as files that need Node alone: the launcher, which is run, `program.cjs`, in
 * which each command is evaluated when it is called, and `snapshot.cjs`, which keeps a start, where that is asked for.
 * CommonJS, since Node 20 can keep compiled code for scripts only. The answer says which files went in, and the
 * program's hash.
 */
export async function bundle(
  folder: string,
  version: string,
  { plugins = [], launcher, keepsStart }: BundleOptions,
): Promise<{ metafile: Metafile; hash: string }> {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: [join(root, 'scripts/kit/program.ts')],
    bundle: true,
    write: false,
    metafile: true,
    conditions: ['source'],
    mainFields: ['module', 'main'],
    // The one for Node loads threads of its own, which a kept start cannot hold.
    alias: { fflate: 'fflate/browser' },
    // A script made by hand has no loader for `import()`; what was asked for lazily still is.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'programUrl', coreVersion: JSON.stringify(versionOf('core')) },
    // A function of what CommonJS gives a module, since `evaluate.ts` does what `require` would.
    banner: { js: '(function(require,module,exports,programUrl){' },
    footer: { js: '})' },
    plugins: [...plugins, emptyDocument, withoutEntities, skipIndexFiles(join(root, 'packages'))],
  });
  const code = asciiOnly(outputFiles[0]!.text);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, program), code);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  for (const [entry, name] of [['launch', launcher], ...(keepsStart ? [['snapshot', 'snapshot']] : [])])
    await build({
      ...common,
      entryPoints: [join(root, `scripts/kit/${entry}.ts`)],
      outfile: join(folder, `${name}.cjs`),
      bundle: true,
      define: { kit: JSON.stringify({ version, program, hash }) },
    });
  return { metafile, hash };
}

const common = {
  absWorkingDir: root,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
} as const;

/** The bundler escapes what is not ASCII but for regular expressions, in which the same escapes hold. */
const asciiOnly = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
