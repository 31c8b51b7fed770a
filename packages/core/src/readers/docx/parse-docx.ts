import { type AnchorEntry, parsePackage, readAnchorMap } from '../../ooxml/index.ts';
import { type DocxText, readText } from './read-text.ts';

/** A file that `writeDocx` made, perhaps edited since: its words twice, and what its bookmarks stand for. */
export interface DocxReading {
  readonly accepted: DocxText;
  /** As it was before tracked changes; the same as `accepted` where there are none. */
  readonly original: DocxText;
  readonly anchors: readonly AnchorEntry[];
}

/** What the file says. Throws `PackageError`. */
export function parseDocx(bytes: Uint8Array): DocxReading {
  const parts = parsePackage(bytes);
  const accepted = readText(parts);
  return {
    accepted,
    original: accepted.revised ? readText(parts, 'original') : accepted,
    anchors: readAnchorMap(parts),
  };
}
