import type { Files, Manifest } from '@fazhi/core/node';
import { mergeManifests } from './write-outputs.ts';

/** How many dossiers are written between two writings of the manifest, which is read and written whole each time. */
const most = 50;

/** The manifest of a folder into which several dossiers are written: one hand writes it, in the order of the dossiers. */
export function sharedManifest(folder: string, files: Files) {
  let pending: Manifest[] = [];
  let written: Promise<void> = Promise.resolve();
  const write = (): Promise<void> => {
    const taken = pending;
    pending = [];
    written = written.then(() => mergeManifests(folder, taken, files));
    return written;
  };
  return {
    add: (manifest: Manifest): void => {
      pending.push(manifest);
      // A failure is met again by flush.
      if (pending.length >= most) write().catch(() => {});
    },
    flush: write,
  };
}
