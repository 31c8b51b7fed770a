import { defineConfig } from 'vitest/config';
import { SlowestFiles } from './test/slowest-files.ts';

/** Workspace packages are resolved to their source by the `source` condition: no build before the tests. */
const source = { conditions: ['source'] };

export default defineConfig({
  ssr: { resolve: source },
  resolve: source,
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/one-seed.ts'],
    testTimeout: 30_000,
    reporters: ['default', new SlowestFiles()],
  },
});
