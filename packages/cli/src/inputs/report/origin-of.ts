import { dirname, isAbsolute, posix } from 'node:path';
import { type EditionId, editionIds } from '@fazhi/core';
import type { Host } from '../../host.ts';
import { readManifests } from '../../outputs/folder-manifest.ts';

/** What a file was made from. */
export interface FileOrigin {
  readonly dossier?: string;
  readonly edition?: EditionId | undefined;
}

/** The dossier and edition that a manifest beside the file names. */
export async function originOf(file: string, host: Pick<Host, 'files'>): Promise<FileOrigin> {
  const folder = dirname(file);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const { dossier, edition } = (await readManifests(folder, host.files)).find(({ path }) => path === name) ?? {};
  return {
    ...(dossier !== undefined && { dossier: isAbsolute(dossier) ? dossier : posix.join(folder, dossier) }),
    edition: editionIds.find((id) => id === edition),
  };
}
