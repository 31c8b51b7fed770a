import type { Section } from '../../../model/report/report.ts';
import { plainText } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';

const longestHeading = 30;

/** A mark at the end of a heading that stands alone. One that runs into its text is closed by 。 */
export const headingTrailingPunct = defineRule('numbering/heading-trailing-punct', ({ lines }, say) => {
  for (const line of lines) {
    const section = line.sections.at(-1);
    if (line.kind !== 'heading' || section?.runIn || !section?.children.some(says)) continue;
    if (!standsAlone(line.sections)) continue;
    const mark = /[。，、；：.,;:]$/.exec(line.free);
    if (!mark || line.text.length > longestHeading || (mark[0] === '。' && isLastOfList(line.sections))) continue;
    say({ line, start: mark.index, end: mark.index + 1, fix: '' });
  }
});

/** Where its siblings run into their text, or the whole report stands in one paragraph, 。 closes a heading in any case. */
const standsAlone = (sections: readonly Section[]): boolean => {
  const parent = sections.at(-2);
  const siblings = (parent?.children ?? []).filter((child) => child.type === 'section');
  const children = sections.at(-1)?.children.filter((child) => child.type === 'section') ?? [];
  return !siblings.some(({ runIn }) => runIn) && !(children.length > 1 && children.every(({ runIn }) => runIn));
};

/** （一）…。（二）…。: sentences without a text of their own; what follows the last of them is the end of the letter. */
const isLastOfList = (sections: readonly Section[]): boolean => {
  const [section, parent] = [sections.at(-1), sections.at(-2)];
  const siblings = parent?.children.filter((child) => child.type === 'section') ?? [];
  const before = siblings.slice(0, -1);
  return siblings.at(-1) === section && before.length > 0 && before.every(({ children }) => !children.some(says));
};

/** An empty paragraph, as typed between two others, is no text. */
const says = (child: Section['children'][number]): boolean =>
  child.type !== 'paragraph' || plainText(child).trim() !== '';
