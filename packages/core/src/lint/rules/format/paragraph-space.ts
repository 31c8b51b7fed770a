import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { isHeading, type RoledParagraph, setRolesOf } from '../../subject/page/set-roles.ts';
import { shown } from '../../subject/page/shown.ts';

const isText = (role: string): boolean =>
  role === 'body' || role === 'addressee' || isHeading(role as RoledParagraph['role']);

/** What Word rounds to nothing. */
const least = 1;

/** White between the paragraphs of the text, which then stand on no line of the page any more. */
export const paragraphSpace = defineRule('format/paragraph-space', (checked, say) => {
  const roles = new Map(setRolesOf(checked).flatMap(({ role, index }) => (index === undefined ? [] : [[index, role]])));
  const isTextAt = (index: number) => isText(roles.get(index) ?? '');
  const all = checked.typesetting?.paragraphs ?? [];
  sayFaults(checked, say, {
    find: ({ role, index, paragraph }) => {
      if (index === undefined || !isText(role) || role === 'addressee') return undefined;
      // A line that another part asks for may be white of this one.
      const [above, below] = [all[index - 1], all[index + 1]];
      const isSame = (other: typeof above) => paragraph.contextual && other?.style === paragraph.style;
      const before = isTextAt(index - 1) && !isSame(above) ? paragraph.before : 0;
      const after = isTextAt(index + 1) && !isSame(below) ? paragraph.after : 0;
      if (before < least && after < least) return undefined;
      // What one style says is one fault, though the first and the last of the text have another part beside them.
      const words = [
        paragraph.before >= least && !isSame(above) ? `段前空${shown(paragraph.before)}磅` : '',
        paragraph.after >= least && !isSame(below) ? `段后空${shown(paragraph.after)}磅` : '',
      ].filter((each) => each !== '');
      return words.join('、');
    },
    expected: () => '段前段后不空',
    property: 'white',
  });
});
