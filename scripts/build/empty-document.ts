import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { libraryDocument } from '../../packages/core/src/writers/docx/package/library-document.ts';

const file = fileURLToPath(new URL('../../packages/core/src/writers/docx/package/empty-document.ts', import.meta.url));

/**
 * Bundles the parts of empty documents in place of the file that has the library make them.
 *
 * @throws Error where there is no such file: nothing would be put in its place, and nothing would tell
 */
export const emptyDocument: Plugin = {
  name: 'empty-document',
  setup: ({ onLoad }) => {
    if (!existsSync(file)) throw new Error(`${file} is not there`);
    onLoad({ filter: /[\\/]empty-document\.ts$/ }, async ({ path }) => {
      if (path !== file) return undefined;
      const texts: string[] = [];
      const documents: Record<string, Record<string, number>> = {};
      for (const pageNumber of ['outside', 'center'] as const)
        for (const commented of [false, true])
          documents[`${pageNumber} ${commented}`] = numbered(await libraryDocument({ pageNumber, commented }), texts);
      const contents = `const texts = ${JSON.stringify(texts)};
const documents = ${JSON.stringify(documents)};
export const emptyDocument = async ({ pageNumber, commented }) => {
  const parts = Object.entries(documents[pageNumber + ' ' + commented]);
  return Object.fromEntries(parts.map(([path, index]) => [path, texts[index]]));
};`;
      return { contents, loader: 'js' };
    });
  },
};

/** The parts of a document by the place of their text among all: most are the same in each. */
function numbered(parts: Readonly<Record<string, string>>, texts: string[]): Record<string, number> {
  const places = Object.entries(parts).map(([path, text]) => {
    if (!texts.includes(text)) texts.push(text);
    return [path, texts.indexOf(text)];
  });
  return Object.fromEntries(places);
}
