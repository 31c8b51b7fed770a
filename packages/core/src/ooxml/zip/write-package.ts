import type { Parts } from './package.ts';
import { writeZip } from './write-zip.ts';

/** The same parts always give the same bytes: parts in one order, one time for all of them. */
export function writePackage(parts: Parts): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'].filter((name) => parts.has(name));
  const rest = [...parts.keys()].filter((name) => !first.includes(name)).sort();
  return writeZip([...first, ...rest].map((name) => [name, parts.get(name) as Uint8Array] as const));
}
