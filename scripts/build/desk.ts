import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { readHelperPages } from '../../packages/core/src/node/helper-pages.ts';
import { packNames } from '../../packages/templates/src/index.ts';
import { emptyDocument } from './empty-document.ts';
import { versionOf } from './version-of.ts';
import { withoutEntities } from './without-entities.ts';

/** What stands in a page where the command stands on Node, by what is imported. */
const instead: readonly (readonly [filter: RegExp, file: string])[] = [
  [/^@fazhi\/core\/node$/, 'core-node.ts'],
  [/^node:path$/, 'path.ts'],
  [/^node:crypto$/, 'crypto.ts'],
  [/^node:timers\/promises$/, 'timers.ts'],
  [/\/version\.ts$/, 'version.ts'],
  [/\/ask\.ts$/, 'ask.ts'],
  [/^\.\.\/open\.ts$/, 'open.ts'],
  [/\/shipped-packs\.ts$/, 'shipped-packs.ts'],
  [/\/inputs\/keys\.ts$/, 'keys.ts'],
  [/\/office\/(?:index|converters)\.ts$/, 'office.ts'],
];

/** Writes the page of the desk into `folder`: the page, its worker, which holds the commands, and how they look. */
export async function buildDesk(root: string, folder: string): Promise<Metafile> {
  const desk = join(root, 'packages/cli/desk');
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', 'desk.css']) copyFileSync(join(desk, name), join(folder, name));
  const { metafile } = await build({
    ...deskOptions(root),
    entryPoints: { page: join(desk, 'page/main.tsx'), worker: join(desk, 'worker/worker.ts') },
    outdir: folder,
    splitting: true,
    format: 'esm',
  });
  return metafile;
}

/** How page and worker are bundled, wherever they go. */
export const deskOptions = (root: string) =>
  ({
    absWorkingDir: root,
    bundle: true,
    target: ['chrome109', 'firefox115', 'safari16'],
    platform: 'browser',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    alias: { fflate: 'fflate/browser' },
    define: { fazhiVersion: JSON.stringify(versionOf('cli')), coreVersion: JSON.stringify(versionOf('core')) },
    plugins: [inPage(root), emptyDocument, withoutEntities],
  }) satisfies BuildOptions & { readonly metafile: true };

const inPage = (root: string): Plugin => ({
  name: 'in-page',
  setup: ({ onResolve, onLoad }) => {
    const folder = join(root, 'packages/cli/desk/instead');
    for (const [filter, file] of instead)
      onResolve({ filter }, ({ importer }) =>
        importer.includes(`${join('packages', 'core')}/`) ? undefined : { path: join(folder, file) },
      );
    onResolve({ filter: /\/pages\.ts$/ }, ({ path }) => ({ path, namespace: 'pages' }));
    onLoad({ filter: /.*/, namespace: 'pages' }, async () => ({ contents: await pages(root), loader: 'js' }));
  },
});

/** The shipped packs, the pages of the rules and of the words of templates as a module. */
async function pages(root: string): Promise<string> {
  const packFiles = Object.fromEntries(
    packNames.map((name) => [name, textsIn(join(root, 'packages/templates/packs', name), /[.](?:ya?ml|hbs|md)$/)]),
  );
  const texts = textsIn(join(root, 'packages/core/src/lint/rules'), /[.]md$/);
  const rulePages = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.replace(/[.]md$/, ''), text]));
  const helperPages = await readHelperPages();
  return `export const packFiles = ${JSON.stringify(packFiles)};\nexport const helperPages = ${JSON.stringify(helperPages)};\nexport const rulePages = ${JSON.stringify(rulePages)};\n`;
}

function textsIn(folder: string, wanted: RegExp): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const texts = paths.filter((path) => wanted.test(path)).sort();
  return Object.fromEntries(texts.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
