import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { skipIndexFiles } from '../../scripts/kit/skip-index-files.ts';

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['source'],
  mainFields: ['module', 'main'],
  logLevel: 'error',
} satisfies BuildOptions;

/**
 * What one file of the command loads before anything is asked for lazily, or nothing but `later`: its bytes, and the
 * libraries in it.
 */
export async function loadedBy(
  file: string,
  later?: string,
): Promise<{ readonly bytes: number; readonly libraries: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: [resolve('packages/cli/src', file)],
    write: false,
    metafile: true,
    minify: true,
    plugins: [
      skipIndexFiles(resolve('packages')),
      {
        name: 'lazily-is-later',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ kind, path }) =>
            kind === 'dynamic-import' && path !== later ? { path, external: true } : undefined,
          ),
      },
    ],
  });
  return { bytes: outputFiles[0]!.contents.length, libraries: librariesIn(metafile) };
}

const librariesIn = ({ outputs }: Metafile): readonly string[] => {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const names = used.flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
};

/** Runs `test/bench/<file>` bundled, in a Node of its own with these flags, and returns the JSON it prints. */
export async function runAlone<Answer>(file: string, ...flags: readonly string[]): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
  try {
    const outfile = join(folder, 'alone.mjs');
    const requires =
      "import { createRequire as requires } from 'node:module'; const require = requires(import.meta.url);";
    await build({
      ...common,
      entryPoints: [resolve('test/bench', file)],
      outfile,
      banner: { js: requires },
    });
    const printed = execFileSync(process.execPath, [...flags, outfile], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    return JSON.parse(printed) as Answer;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
