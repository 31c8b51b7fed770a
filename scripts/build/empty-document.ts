import type { Plugin } from 'esbuild';
import { libraryDocument } from '../../packages/core/src/writers/docx/package/library-document.ts';

/** Bundles the parts of an empty document in place of the file that has the library make them. */
export const emptyDocument: Plugin = {
  name: 'empty-document',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]writers[\\/]docx[\\/]empty-document\.ts$/ }, async () => {
      const documents = { outside: await libraryDocument('outside'), center: await libraryDocument('center') };
      const contents = `const documents = ${JSON.stringify(documents)};
export const emptyDocument = async (pageNumber) => documents[pageNumber];`;
      return { contents, loader: 'js' };
    });
  },
};
