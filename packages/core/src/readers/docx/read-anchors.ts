import type { FactStyle } from '../../model/dossier/fact-style.ts';
import { type AnchorKind, openOffice, parsePackage, readAnchorMap, textOf } from '../../ooxml/index.ts';
import { scanBookmarks } from './scan-bookmarks.ts';
import { readStoryText } from './story/read-text.ts';

/** A bookmark of a file that `writeDocx` made, perhaps edited since. */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly id: string;
  readonly style: FactStyle;
  readonly bookmark: string;
  /** What the bookmark holds now; undefined where someone deleted it. */
  readonly text: string | undefined;
  /** What it held when it was written. */
  readonly written: string;
}

const body = 'word/document.xml';

/** The anchors of a file in the order they were written; none in a file that has no map of them. Throws `PackageError`. */
export function readAnchors(bytes: Uint8Array): readonly Anchor[] {
  const parts = parsePackage(bytes, (name) => name === body || name.startsWith('customXml/'));
  const bookmarks = scanBookmarks(textOf(parts, body)) ?? readStoryText(openOffice(bytes)).bookmarks;
  return readAnchorMap(parts).anchors.map((entry) => ({ ...entry, text: bookmarks.get(entry.bookmark) }));
}
