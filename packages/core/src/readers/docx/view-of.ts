import { elementsOf, type OfficeFile, relationshipsOf } from '../../ooxml/index.ts';
import { countParagraphs } from './numbering/count-paragraphs.ts';
import { readLists } from './numbering/definitions.ts';
import { outlineLevel } from './outline-level.ts';
import type { View } from './story/read-text.ts';
import { childOf, readStyles, wordValue } from './typesetting/set-properties.ts';

/**
 * Numbers and levels of headings as the styles and lists of a file have them, and what these hide. Paragraphs are counted:
 * each is asked for once, in reading order. Throws `PackageError`.
 */
export function viewOf({ parts, main, root }: OfficeFile): Required<View> {
  const relationships = relationshipsOf(parts, main);
  const rootOf = (type: string) => {
    const target = relationships.find((each) => each.type === type)?.target;
    return target === undefined ? undefined : root(target);
  };
  const stylesRoot = rootOf('styles');
  const { styles, namesOf, normal } = readStyles(stylesRoot);
  const layersOf = (style: string | undefined) => styles(style).paragraph;
  const listOfStyle = (id: string) => {
    const style = (stylesRoot ? elementsOf(stylesRoot) : []).find((each) => wordValue(each, 'styleId') === id);
    return wordValue(childOf(childOf(childOf(style, 'pPr'), 'numPr'), 'numId'));
  };
  const count = countParagraphs(readLists(rootOf('numbering'), listOfStyle), { layersOf, normal });
  return {
    show: (paragraph) => ({ number: count(paragraph), outlineLevel: outlineLevel(paragraph, { layersOf, namesOf }) }),
    watch: { styles, pageNumbers: false, forNumbers: false },
  };
}
