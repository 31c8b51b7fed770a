import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The names of two thousand characters of HTML, of which XML, the one language that is parsed, has five. */
export const withoutEntities: Plugin = {
  name: 'without-entities',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8').replace(
        /(?<=exports\.HTML_ENTITIES = )freeze\(\{.*?\}\)/s,
        'exports.XML_ENTITIES',
      );
      return { contents: code, loader: 'js' };
    });
  },
};
