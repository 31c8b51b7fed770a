import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Modules of Node that load some ten others each, and that few commands use: the parser of arguments could start programs,
 * and files that are written get names by chance.
 */
const lazy = ['node:child_process', 'node:crypto'];

/**
 * Loads these when something of theirs is first used, not when a file that mentions them is. A script reads imported
 * names where they are used, so a module with a getter for each name is enough.
 */
export const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  setup: ({ onResolve, onLoad }) => {
    const require = createRequire(import.meta.url);
    onResolve({ filter: new RegExp(`^(?:${lazy.join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'lazy-builtin' ? { path, external: true } : { path, namespace: 'lazy-builtin' },
    );
    onLoad({ filter: /^/, namespace: 'lazy-builtin' }, ({ path }) => ({
      contents: Object.keys(require(path))
        .map((name) => `Object.defineProperty(exports, '${name}', { get: () => require('${path}').${name} });`)
        .join('\n'),
    }));
  },
};
