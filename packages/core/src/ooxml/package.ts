import { strFromU8, strToU8 } from 'fflate';
import { PackageError } from './package-error.ts';
import { listZip, unpack } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

/** The parts of an Office file by name, `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const mostParts = 4_000;

/** Which parts are unpacked, and the bytes they may have: a part that nobody wants costs nothing. */
export interface Wanted {
  readonly isWanted?: (name: string) => boolean;
  readonly partBytes?: number;
  readonly allBytes?: number;
  /** Told of a part that is damaged, which is then left out. Without it the first one is thrown. */
  readonly onDamaged?: (part: string, error: PackageError) => void;
}

const generous = 256 * 1024 * 1024;

/**
 * The parts of an Office file, those that are wanted where not all are. Sizes are looked at before anything is unpacked.
 *
 * @throws PackageError on what is no zip, is damaged, or unpacks to more than is allowed
 */
export function parsePackage(
  bytes: Uint8Array,
  { isWanted = () => true, partBytes = generous, allBytes = generous, onDamaged }: Wanted = {},
): Parts {
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

/** The same parts always give the same bytes: parts in one order, one time for all of them. */
export function writePackage(parts: Parts): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'].filter((name) => parts.has(name));
  const rest = [...parts.keys()].filter((name) => !first.includes(name)).sort();
  return writeZip([...first, ...rest].map((name) => [name, parts.get(name) as Uint8Array] as const));
}

/** The names of the files in a package, of folders none. Throws `PackageError` on what is no zip. */
export const listedNames = (bytes: Uint8Array): readonly string[] => listZip(bytes, mostParts).map(({ name }) => name);

export const fromText = (text: string): Uint8Array => strToU8(text);

/** A part is UTF-8, or UTF-16 with its mark (ECMA-376 part 2, 6.2.5). */
export function toText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes);
}

/** The text of a part. Throws `PackageError` where the package has none. */
export function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new PackageError('missing-part', name);
  return toText(bytes);
}
