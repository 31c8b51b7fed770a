import { createRequire } from 'node:module';

/** The version in this package's own manifest, which stands one folder up from `src` and `dist` alike. */
export const version: string = createRequire(import.meta.url)('../package.json').version;
