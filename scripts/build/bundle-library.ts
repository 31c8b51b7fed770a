import { join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { emptyDocument } from './empty-document.ts';
import { withoutEntities } from './without-entities.ts';

/**
 * Bundles the entries of a package, files below `src` by what each is called in `dist`: what several need stands in
 * chunks that they share, what is imported lazily in chunks of its own, and an entry that gathers what others export imports
 * them. It is to run in a page and in Node, so each library inside is taken as it offers itself to a page. The answer says
 * which files went in.
 */
export async function bundleLibrary(
  folder: string,
  entries: Readonly<Record<string, string>>,
  settings: BuildOptions = {},
): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(folder, 'src', file)])),
    outdir: join(folder, 'dist'),
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['source'],
    external: ['node:*'],
    // Of zlib as a script only the half that compresses is called.
    alias: { fflate: 'fflate/browser', pako: 'pako/dist/pako_deflate.js' },
    // Names stay: they stand in the traces of those who use it.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcemap: true,
    logLevel: 'error',
    ...settings,
    define: { 'process.env.NODE_ENV': '"production"', ...settings.define },
    plugins: [emptyDocument, otherEntries(join(folder, 'src'), entries), withoutEntities, ...(settings.plugins ?? [])],
    metafile: true,
  });
  return metafile;
}

/** An import of an entry stays an import. Of chunks it would need as many more as there are ways to share. */
const otherEntries = (source: string, entries: Readonly<Record<string, string>>): Plugin => ({
  name: 'other-entries',
  setup: ({ onResolve }) => {
    const files = new Map(Object.entries(entries).map(([name, file]) => [join(source, file), name]));
    onResolve({ filter: /^\.{1,2}\/(?:\w+\/)?\w+\.ts$/ }, ({ path, resolveDir, kind }) => {
      const name = kind === 'entry-point' ? undefined : files.get(join(resolveDir, path));
      // What is not written into `dist` itself is written one folder below: an entry, or a chunk.
      const up = resolveDir === source ? './' : '../';
      return name === undefined ? null : { path: `${up}${name}.js`, external: true };
    });
  },
});
