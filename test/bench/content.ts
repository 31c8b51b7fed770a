import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EditionId, PackFiles } from '@fazhi/core';

/** One report as each peer wants it. */
export interface Content {
  readonly folder: string;
  readonly edition: EditionId;
  readonly dossier: ReadonlyMap<string, Uint8Array>;
  readonly packs: ReadonlyMap<string, PackFiles>;
  /** Our finished file with a tag for the text of each paragraph. */
  readonly template: (tag: (name: string) => string) => Uint8Array;
  readonly values: Readonly<Record<string, string>>;
}

/** The files below a folder by path inside it; outputs are left out. */
export const filesBelow = (folder: string, wanted: RegExp): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => wanted.test(path) && !/^(?:out|sample)\//.test(path) && statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))] as const),
  );

/** What ours is given: the files of a dossier and of the packs shipped, from the repository's own folder. */
export function filesOf(dossier: string): Pick<Content, 'folder' | 'edition' | 'dossier' | 'packs'> {
  const shelf = resolve('packages/templates/packs');
  const packs = readdirSync(shelf).map((name) => [name, filesBelow(join(shelf, name), /\.(?:ya?ml|hbs)$/)] as const);
  const folder = resolve(dossier);
  return { folder, edition: 'submission', dossier: filesBelow(folder, /\.(?:ya?ml|md)$/), packs: new Map(packs) };
}
