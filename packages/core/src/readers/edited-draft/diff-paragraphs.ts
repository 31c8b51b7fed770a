import { diffArrays } from 'diff';
import type { ParagraphEdit } from '../../model/edit.ts';
import type { DocxText } from '../docx/index.ts';
import type { Sections } from './sections.ts';

/** Paragraphs that one file has and the other has not; a changed paragraph is removed and added. Empty ones do not count. */
export function diffParagraphs(
  built: DocxText,
  returned: DocxText,
  sections: { readonly built: Sections; readonly returned: Sections },
): readonly ParagraphEdit[] {
  const spoken = ({ paragraphs }: DocxText) =>
    paragraphs.map(({ text }, index) => ({ text: text.trim(), index })).filter(({ text }) => text !== '');
  const changes = diffArrays([...spoken(built)], [...spoken(returned)], { comparator: (a, b) => a.text === b.text });
  return changes.flatMap(({ added, removed, value }) => {
    if (!added && !removed) return [];
    const kind = added ? 'added' : 'removed';
    const of = added ? sections.returned : sections.built;
    return value.map(({ text, index }) => ({ kind, section: of.ofParagraph(index), text }) as const);
  });
}
