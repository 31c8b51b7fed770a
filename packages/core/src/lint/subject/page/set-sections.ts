import type { PageSetting, SetParagraph, SetSection, Typesetting } from '../../../model/report/typesetting.ts';
import { bodyParagraphs } from './body-paragraphs.ts';

/** A section whose page can be measured: upright, with words in it. */
export interface TextSection extends SetSection {
  readonly page: PageSetting;
  readonly body: readonly SetParagraph[];
  /** Its first paragraph, where the file has several sections: a message then says which one it means. */
  readonly first: SetParagraph | undefined;
}

/** Sections that are upright; a table on its side has a page of its own. */
export function textSections(typesetting: Typesetting): readonly TextSection[] {
  const { sections, paragraphs } = typesetting;
  return sections.flatMap((section): TextSection[] => {
    const { page, from, to } = section;
    if (!page || page.width > page.height) return [];
    const inside = paragraphs.slice(from, to);
    const first = inside.find(({ text }) => text.trim() !== '');
    if (!first && sections.length > 1) return [];
    return [{ ...section, page, body: bodyParagraphs(inside), first: sections.length > 1 ? first : undefined }];
  });
}
