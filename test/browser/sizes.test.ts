import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a page takes, what it loads of it when it is needed, by the first words of a chunk's name, and how much that may be. */
const pages = [
  {
    name: 'draft and publish',
    code: "export { createDossier, draftFrom, publish } from '@fazhi/core';",
    later: ['compose-docx'],
    most: 500,
  },
  { name: 'lint alone', code: "export * from '@fazhi/core/lint';", later: [], most: 204 },
];

/** Kilobytes of minified JavaScript, each file compressed by gzip, that the page loads: its entry, and what it asks for. */
async function loadedBy(code: string, later: readonly string[]): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    outdir: root,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const isLoaded = ({ path, kind }: { path: string; kind: string }) =>
    kind === 'import-statement' || later.some((name) => path.startsWith(name));
  const loaded = new Set(['stdin.js']);
  for (const name of loaded)
    for (const each of metafile.outputs[name]!.imports) if (isLoaded(each)) loaded.add(each.path);
  for (const name of later)
    expect(
      [...loaded].some((path) => path.startsWith(name)),
      name,
    ).toBe(true);
  const files = outputFiles.filter(({ path }) => loaded.has(path.slice(root.length)));
  expect(files.length).toBe(loaded.size);
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1000;
}

it.each(pages)('$name is at most $most kB', async ({ name, code, later, most }) => {
  const size = await loadedBy(code, later);
  console.info(`${name}: ${size.toFixed(1)} kB`);
  expect(size).toBeLessThan(most);
});
