import { requireArgument } from '../message/index.ts';
import type { PackFiles } from './parse-pack.ts';

/**
 * The content of a pack as one run of bytes, the same however its files are typed or ordered: paths sorted, each
 * path and content after its length in bytes, `9:pack.yaml…`; no BOM, line feeds only, NFC. A file that is not UTF-8
 * stands as it is. Two packs have the same bytes only where they have the same files.
 *
 * @param files texts or bytes of a pack, by path
 * @returns bytes to hash
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * new TextDecoder().decode(canonicalPack(new Map([['pack.yaml', 'id: a\r\n']]))); // '9:pack.yaml6:id: a\n'
 * ```
 */
export function canonicalPack(files: PackFiles): Uint8Array {
  requireArgument('map', 'files', files);
  const entries = [...files].map(([path, content]) => [path.normalize('NFC'), contentOf(content)] as const);
  entries.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  const chunks = entries.flatMap(([path, content]) => [...sized(encode(path)), ...sized(content)]);
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const sized = (bytes: Uint8Array): readonly Uint8Array[] => [encode(`${bytes.length}:`), bytes];

function contentOf(content: Uint8Array | string): Uint8Array {
  const text = typeof content === 'string' ? content : decode(content);
  if (text === undefined) return content as Uint8Array;
  return encode(
    text
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
      .normalize('NFC'),
  );
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
