import { strFromU8, strToU8, unzipSync } from 'fflate';
import { PackageError } from './package-error.ts';
import { writeZip } from './write-zip.ts';

/** The parts of an Office file by name, `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const limits = { entries: 4_000, bytes: 256 * 1024 * 1024, ratio: 400, ratioFrom: 1024 * 1024 } as const;

/** What an OLE file begins with: the old formats, and new ones behind a password. */
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/**
 * The parts of an Office file, those that are `wanted` where not all are. Throws `PackageError` on what is not a zip, or
 * unpacks to more than we read.
 */
export function parsePackage(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Parts {
  if (bytes.length === 0) throw new PackageError('empty');
  if (ole.every((byte, index) => bytes[index] === byte)) throw new PackageError('old-or-locked');
  let entries = 0;
  let total = 0;
  const files = attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        total += originalSize;
        const bomb = originalSize > limits.ratioFrom && originalSize > size * limits.ratio;
        if (bomb || entries > limits.entries || total > limits.bytes) throw new PackageError('too-large', name);
        return !name.endsWith('/') && wanted(name);
      },
    }),
  );
  return new Map(Object.entries(files));
}

/** The same parts always give the same bytes: parts in one order, one time for all of them. */
export function writePackage(parts: Parts): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'].filter((name) => parts.has(name));
  const rest = [...parts.keys()].filter((name) => !first.includes(name)).sort();
  return writeZip([...first, ...rest].map((name) => [name, parts.get(name) as Uint8Array] as const));
}

export const fromText = (text: string): Uint8Array => strToU8(text);
export const toText = (bytes: Uint8Array): string => strFromU8(bytes);

/** The text of a part. Throws `PackageError` where the package has none. */
export function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new PackageError('missing-part', name);
  return toText(bytes);
}

function attempt<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof PackageError) throw cause;
    throw new PackageError('not-a-package');
  }
}
