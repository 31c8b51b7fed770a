import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../package.json', import.meta.url));
const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };

/** The version in this package's own manifest, which stands one folder up from `src` and `dist` alike. */
export const { version } = manifest;
