import type { EditList, FactEdit } from '../../model/edit.ts';
import type { AnchorEntry } from '../../ooxml/index.ts';
import type { DocxText } from '../docx/index.ts';
import { diffParagraphs } from './diff-paragraphs.ts';
import { figurePlaces } from './figure-places.ts';
import { sectionsOf } from './sections.ts';
import { unbackedFigures } from './unbacked-figures.ts';

/** The words of one file, and what its bookmarks stand for. */
export interface DraftText {
  readonly text: DocxText;
  readonly anchors: readonly AnchorEntry[];
}

/**
 * What people did to a draft: `built` is the file as fazhi makes it today, `returned` the file that came back.
 * Bookmarks carry the same names in both.
 */
export function readEditedDraft(built: DraftText, returned: DocxText): EditList {
  const factNames = new Set(built.anchors.flatMap(({ kind, bookmark }) => (kind === 'fact' ? [bookmark] : [])));
  const sections = { built: sectionsOf(built.text, built.anchors), returned: sectionsOf(returned, built.anchors) };
  const places = { built: figurePlaces(built.text, factNames), returned: figurePlaces(returned, factNames) };
  const facts = built.anchors.flatMap(({ kind, id, style, bookmark, written }): FactEdit[] => {
    if (kind !== 'fact') return [];
    const actual = places.returned.get(bookmark)?.text ?? '';
    const state = actual === written ? 'unchanged' : actual === '' ? 'deleted' : 'changed';
    const section = sections.returned.ofBookmark(bookmark) ?? sections.built.ofBookmark(bookmark);
    return [{ kind: state, id, style, expected: written, actual, section }];
  });
  return {
    facts,
    unbacked: unbackedFigures(
      { text: built.text, facts: places.built },
      { text: returned, facts: places.returned, sections: sections.returned },
    ),
    paragraphs: diffParagraphs(built.text, returned, sections),
  };
}
