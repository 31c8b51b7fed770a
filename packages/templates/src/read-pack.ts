import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packUrl } from './index.ts';

/** A pack as data: its name, and its files by path. */
export type Pack = readonly [name: string, files: ReadonlyMap<string, string>];

/** What a pack drafts with. Its sample, its cases and its README.md are for the people who keep it. */
const drafting = /^(?:(?:pack|metrics|formulations)\.yaml|(?:(?:sections|partials|patches)\/)?[^/]+\.hbs)$/;

/** The pack in its folder; the build makes a module of plain data of this. */
export function readPack(name: string): Pack {
  const folder = fileURLToPath(packUrl(name));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const texts = paths
    .filter((path) => drafting.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  return [name, new Map(texts)];
}
