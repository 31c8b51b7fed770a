import { PackageError } from './package-error.ts';
import type { Parts } from './zip/package.ts';
import { listZip, unpack } from './zip/read-zip.ts';

export const mostParts = 4_000;

/** Which parts are unpacked, and the bytes they may have: a part that nobody wants costs nothing. */
export interface Wanted {
  readonly isWanted: (name: string) => boolean;
  readonly partBytes: number;
  readonly allBytes: number;
  /** Told of a part that is damaged, which is then left out. Without it the first one is thrown. */
  readonly onDamaged?: (part: string, error: PackageError) => void;
}

/**
 * The wanted parts of a package that somebody sent. Sizes are looked at before anything is unpacked.
 *
 * @throws PackageError on what is no zip, is damaged, or unpacks to more than is allowed
 */
export function foreignParts(bytes: Uint8Array, { isWanted, partBytes, allBytes, onDamaged }: Wanted): Parts {
  const entries = listZip(bytes, mostParts).filter(({ name }) => isWanted(name));
  let total = 0;
  for (const { name, size } of entries) {
    total += size;
    if (size > partBytes || total > allBytes) throw new PackageError('too-large', name);
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    try {
      parts.set(entry.name, unpack(bytes, entry));
    } catch (error) {
      if (!onDamaged || !(error instanceof PackageError)) throw error;
      onDamaged(entry.name, error);
    }
  }
  return parts;
}

/** The names of the files in a package, of folders none. Throws `PackageError` on what is no zip. */
export const foreignNames = (bytes: Uint8Array): readonly string[] => listZip(bytes, mostParts).map(({ name }) => name);
