import { strFromU8, strToU8 } from 'fflate';
import { inflate } from './inflate.ts';
import { PackageError } from './package-error.ts';
import { listZip, packedOf } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

/** The parts of an Office file by name, `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * The parts of a package that we wrote ourselves, those that are wanted where not all are. It trusts the package, as no
 * other may be trusted: what people send is opened by `openOffice`.
 */
export const parsePackage = (bytes: Uint8Array, isWanted: (name: string) => boolean = () => true): Parts =>
  new Map(
    listZip(bytes, Number.POSITIVE_INFINITY)
      .filter(({ name }) => isWanted(name))
      .map((entry) => {
        const packed = packedOf(bytes, entry);
        return [entry.name, entry.method === 0 ? packed : inflate(packed, entry.size)] as const;
      }),
  );

/** The same parts always give the same bytes: parts in one order, one time for all of them. */
export function writePackage(parts: Parts): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'].filter((name) => parts.has(name));
  const rest = [...parts.keys()].filter((name) => !first.includes(name)).sort();
  return writeZip([...first, ...rest].map((name) => [name, parts.get(name) as Uint8Array] as const));
}

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
