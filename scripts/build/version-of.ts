import { readFileSync } from 'node:fs';

/** The version of one of our packages, `core`. */
export function versionOf(name: string): string {
  const manifest = new URL(`../../packages/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
