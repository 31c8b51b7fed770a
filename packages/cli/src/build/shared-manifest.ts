import type { Files } from '@fazhi/core/folder';
import { addToManifests, type ManifestOutput } from '../outputs/folder-manifest.ts';

/** How many dossiers are written between two writings of the manifests, which are read and written whole each time. */
const most = 50;

/** The manifests of a folder into which several dossiers are written: one hand adds to them, in the order of the dossiers. */
export function sharedManifest(folder: string, files: Files) {
  let pending: (readonly ManifestOutput[])[] = [];
  let written: Promise<void> = Promise.resolve();
  const write = (): Promise<void> => {
    const taken = pending.flat();
    pending = [];
    written = written.then(() => addToManifests(folder, taken, files));
    return written;
  };
  return {
    add: (outputs: readonly ManifestOutput[]): void => {
      pending.push(outputs);
      // A failure is met again by flush.
      if (pending.length >= most) write().catch(() => {});
    },
    flush: write,
  };
}
