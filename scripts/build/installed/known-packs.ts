import { readFileSync } from 'node:fs';
import { type PackCache, packCache } from '@fazhi/core/folder';
import { shippedPacks } from '../../../packages/cli/src/inputs/shipped-packs.ts';

/** Packs as they were when the command was published: those that are installed beside it may be others. */
export const knownPacks: PackCache = { ...packCache(), opened: Object.assign(new Map(), { get }) };

function get(folder: string) {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  if (!shippedPacks.names.includes(name) || shippedPacks.folderOf(name) !== folder) return undefined;
  try {
    const { texts, by, content } = JSON.parse(readFileSync(new URL(`packs/${name}.json`, import.meta.url), 'utf8'));
    const known = { by, texts: new Map(texts), read: () => content };
    return Object.assign(new Map(texts), { known });
  } catch {
    return undefined;
  }
}
