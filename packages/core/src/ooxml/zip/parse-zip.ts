import { mostParts } from '../foreign-parts.ts';
import { limits } from '../office-file.ts';
import { PackageError } from '../package-error.ts';
import { listEntries, unpack } from './read-zip.ts';

/** A file of a zip that a stranger made: its name as written, which no system may be trusted with before it was looked at. */
export interface ZippedFile {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  /** Unpacks it. Throws `PackageError` where it is damaged or locked. */
  readonly read: () => Uint8Array;
}

/**
 * All that a zip lists, within the limits of Office files, which hold before anything is unpacked.
 *
 * @throws PackageError on what is no zip, is cut, or unpacks to more than is allowed
 */
export function parseZip(bytes: Uint8Array): readonly ZippedFile[] {
  const entries = listEntries(bytes, mostParts);
  let total = 0;
  for (const { written, size } of entries) {
    total += size;
    if (size > limits.partBytes || total > limits.allBytes) throw new PackageError('too-large', written);
  }
  return entries.map((entry) => ({
    name: entry.written,
    isFolder: /[/\\]$/.test(entry.written),
    isLink: entry.isLink,
    read: () => unpack(bytes, entry),
  }));
}
