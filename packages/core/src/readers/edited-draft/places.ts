import type { EditPlace, StoryKind } from '../../model/edit.ts';
import type { AnchorEntry } from '../../ooxml/index.ts';
import type { DocxText } from '../docx/index.ts';

/** Where a paragraph of one kind of text stands, by its index. */
export type PlaceOf = (paragraph: number) => EditPlace;

/** A section begins at the paragraph of its heading's bookmark and goes on to the next one. */
export function placesIn(story: StoryKind, texts: readonly DocxText[], anchors: readonly AnchorEntry[]): PlaceOf {
  const ids = new Map(
    anchors.flatMap(({ kind, id, bookmark }) => (kind === 'section' ? [[bookmark, id] as const] : [])),
  );
  let current: string | undefined;
  const sections = texts
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ bookmarks }) => {
      for (const { name } of bookmarks) current = ids.get(name) ?? current;
      return current;
    });
  return (paragraph) => ({ story, paragraph: paragraph + 1, section: sections[paragraph] });
}
