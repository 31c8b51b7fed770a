import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type GetModuleInfo, type Plugin, rollup } from 'rollup';

/**
 * Joins the chunks of a package that are loaded together anyway. esbuild makes one for every set of entries and lazy
 * imports that share some code: fifty files for one import, and to find, open and link a file takes Node as long as
 * to compile 10 KB. Here a chunk belongs to the `entries` that load it at once, and those of the same entries become one
 * file. What is loaded lazily stays as it is. Entries that are not named count for nothing: they load one that is.
 */
export async function gatherChunks(dist: string, entries: readonly string[], others: readonly string[]): Promise<void> {
  const fileOf = (name: string) => join(dist, `${name}.js`);
  const bundle = await rollup({
    input: Object.fromEntries([...entries, ...others].map((name) => [name, fileOf(name)])),
    external: /^node:/,
    // Whatever nobody uses has been left out before.
    treeshake: false,
    plugins: [withItsMap],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  rmSync(join(dist, 'chunks'), { recursive: true });
  await bundle.write({
    dir: dist,
    format: 'es',
    compact: true,
    sourcemap: true,
    entryFileNames: '[name].js',
    // Without the hash that esbuild put behind the name.
    chunkFileNames: ({ name }) => `chunks/${name.replace(/-[\dA-Z]{8}$/, '')}-[hash].js`,
    manualChunks: (file, { getModuleInfo }) => {
      if (getModuleInfo(file)?.isEntry) return undefined;
      const users = entriesOf(file, getModuleInfo);
      const names = entries.filter((name) => users.has(fileOf(name)));
      return names.map((name) => name.split('/')[0]).join('-') || undefined;
    },
  });
}

/** The entries that load this file when they are loaded themselves. */
function entriesOf(file: string, getModuleInfo: GetModuleInfo): ReadonlySet<string> {
  const seen = new Set([file]);
  for (const each of seen) for (const importer of getModuleInfo(each)?.importers ?? []) seen.add(importer);
  return new Set([...seen].filter((each) => getModuleInfo(each)?.isEntry));
}

/** So that the new maps lead to the sources, not to what esbuild made of them. */
const withItsMap: Plugin = {
  name: 'with-its-map',
  load: (file) => ({
    code: readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    map: JSON.parse(readFileSync(`${file}.map`, 'utf8')),
  }),
};
