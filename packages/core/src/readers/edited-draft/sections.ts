import type { AnchorEntry } from '../../ooxml/index.ts';
import type { DocxText } from '../docx/index.ts';

/** Which section a paragraph or a bookmark of one file stands in, by the section's id. */
export interface Sections {
  readonly ofParagraph: (index: number) => string | undefined;
  readonly ofBookmark: (name: string) => string | undefined;
}

/** A section begins at the paragraph of its heading's bookmark and goes on to the next one. */
export function sectionsOf(text: DocxText, anchors: readonly AnchorEntry[]): Sections {
  const ids = new Map(
    anchors.flatMap(({ kind, id, bookmark }) => (kind === 'section' ? [[bookmark, id] as const] : [])),
  );
  const sectionOf: (string | undefined)[] = [];
  const paragraphOf = new Map<string, number>();
  let current: string | undefined;
  for (const [index, { bookmarks }] of text.paragraphs.entries()) {
    for (const { name } of bookmarks) {
      current = ids.get(name) ?? current;
      if (!paragraphOf.has(name)) paragraphOf.set(name, index);
    }
    sectionOf.push(current);
  }
  const ofParagraph = (index: number) => sectionOf[index];
  return {
    ofParagraph,
    ofBookmark: (name) => {
      const index = paragraphOf.get(name);
      return index === undefined ? undefined : ofParagraph(index);
    },
  };
}
