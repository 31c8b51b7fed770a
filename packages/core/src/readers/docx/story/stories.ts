import type { StoryKind } from '../../../model/edit.ts';
import { type OfficeFile, type Parts, relationshipsOf, toText } from '../../../ooxml/index.ts';

/** The texts around the document by the element they begin with, and the names programs give their parts. */
const kinds: readonly { readonly kind: StoryKind; readonly root: string; readonly usualName: RegExp }[] = [
  { kind: 'header', root: 'hdr', usualName: /^word\/header\d*\.xml$/i },
  { kind: 'footer', root: 'ftr', usualName: /^word\/footer\d*\.xml$/i },
  { kind: 'footnote', root: 'footnotes', usualName: /^word\/footnotes\d*\.xml$/i },
  { kind: 'endnote', root: 'endnotes', usualName: /^word\/endnotes\d*\.xml$/i },
  { kind: 'comment', root: 'comments', usualName: /^word\/comments\d*\.xml$/i },
];
const beginning = 4096;

/**
 * The texts around the document by the names of their parts, whatever refers to them; one damaged from its beginning on
 * is known by its name.
 */
export function findStories(parts: Parts): readonly (readonly [part: string, kind: StoryKind])[] {
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([part, bytes]) => {
      const head = toText(bytes.subarray(0, beginning)).replace(/<!--.*?-->/gs, '');
      const root = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(head)?.[1];
      const found = kinds.find((each) => each.root === root || each.usualName.test(part));
      return found ? [[part, found.kind] as const] : [];
    });
}

/** Texts that the document refers to and that are not there, or not as XML: they print what nobody can read. */
export const missingStories = ({ parts, main }: OfficeFile): readonly string[] =>
  relationshipsOf(parts, main).flatMap(({ type, target }) =>
    target !== undefined && referred.has(type) && !parts.has(target) ? [target] : [],
  );

/** The last words of the types of such references. */
const referred: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes', 'comments']);
