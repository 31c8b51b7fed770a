import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';
import { SlowestFiles } from './test/slowest-files.ts';

/** Workspace packages are resolved to their source by the `source` condition: no build before the tests. */
const source = { conditions: ['source'] };

export const settings = {
  ssr: { resolve: source },
  resolve: source,
  test: {
    setupFiles: ['test/one-seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Files share what they load: loading the library anew for each of them took as long as the tests themselves.
    isolate: false,
  },
} satisfies ViteUserConfig;

/**
 * What draws pages, opens a browser, installs what is published, makes the kit, counts the work of large inputs, tries many at random or
 * builds whole examples. The rest is `npm run check:quick`: a file among the slowest ten that vitest names is a line here.
 */
const slow = [
  'test/{browser,edited,layout}/**/*.test.ts',
  'test/{bundle,installers,kit,published,reference-pages,runtimes,size}.test.ts',
  'test/{fuzz,hostile,linear,redline-growth,speed,workspace-growth}.test.ts',
  'test/{batch,batch-recipes,cases-dossiers,check-docx,city-workspace,determinism,examples,own-pages,readme,verify}.test.ts',
  'packages/cli/test/prototype-keys.test.ts',
  'packages/core/test/edition/{inference,leaks}.test.ts',
  'packages/core/test/folder/told-is-changed.test.ts',
  'packages/core/test/flows/{hostile-files,pack-drafts,pack-shipped}.test.ts',
  'packages/core/test/flows/verify/random-edits.test.ts',
  'packages/core/test/lint/{apply-fixes,hostile-text}.test.ts',
  'packages/core/test/readers/task-list/{libreoffice,roundtrip}.test.ts',
  'packages/core/test/source/{large-yaml,parse-sound,yaml-text}.test.ts',
  'packages/core/test/source/marks/mistype.test.ts',
  'packages/core/test/writers/{stringify-xmlable,write-docx}.test.ts',
];

/** What counts every call from the first on: nothing may have been loaded before it. */
const alone = ['test/turns.test.ts'];

export default defineConfig({
  ...settings,
  test: {
    reporters: ['default', new SlowestFiles()],
    // One core fewer than there are, as vitest takes by itself, would leave one of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...settings,
        test: {
          ...settings.test,
          name: 'quick',
          include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...slow, ...alone],
        },
      },
      { ...settings, test: { ...settings.test, name: 'slow', include: slow } },
      { ...settings, test: { ...settings.test, name: 'alone', include: alone, isolate: true } },
    ],
  },
});
