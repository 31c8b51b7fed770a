import { strFromU8, strToU8 } from 'fflate';
import { PackageError } from '../package-error.ts';

/** The parts of an Office file by name, `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

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
