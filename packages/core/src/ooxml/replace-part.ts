import { foreignParts } from './foreign-parts.ts';
import { fromText } from './zip/package.ts';
import { writePackage } from './zip/write-package.ts';

/** Pictures count here: the package is written again with all it has. */
const limits = { partBytes: 64_000_000, allBytes: 128_000_000 } as const;

/** A package that somebody sent, with one of its parts in other words. Throws `PackageError`. */
export function replacePart(bytes: Uint8Array, name: string, text: string): Uint8Array {
  const parts = new Map(foreignParts(bytes, { isWanted: () => true, ...limits }));
  parts.set(name, fromText(text));
  return writePackage(parts);
}
