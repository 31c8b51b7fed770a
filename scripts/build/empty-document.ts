import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { libraryDocument } from '../../packages/core/src/writers/docx/package/library-document.ts';

const file = fileURLToPath(new URL('../../packages/core/src/writers/docx/package/empty-document.ts', import.meta.url));

/**
 * Bundles the parts of an empty document in place of the file that has the library make them.
 *
 * @throws Error where there is no such file: nothing would be put in its place, and nothing would tell
 */
export const emptyDocument: Plugin = {
  name: 'empty-document',
  setup: ({ onLoad }) => {
    if (!existsSync(file)) throw new Error(`${file} is not there`);
    onLoad({ filter: /[\\/]empty-document\.ts$/ }, async ({ path }) => {
      if (path !== file) return undefined;
      const documents = { outside: await libraryDocument('outside'), center: await libraryDocument('center') };
      const contents = `const documents = ${JSON.stringify(documents)};
export const emptyDocument = async (pageNumber) => documents[pageNumber];`;
      return { contents, loader: 'js' };
    });
  },
};
