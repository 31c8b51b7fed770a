import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Where a package is installed, as a URL to look for its files from. */
export const folderOf = (name: string): URL =>
  pathToFileURL(createRequire(import.meta.url).resolve(`${name}/package.json`));
