import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { shown } from '../../subject/page/shown.ts';

/** Shorter text has no second line. */
const oneLine = 28;

/** Rounded lengths, and characters drawn together, stay below that. */
const slack = 0.3;

const rounded = (length: number): string => shown(Math.round(length * 10) / 10);

/** The first line of a part does not begin where the standard has it. Blanks in its place are told by another rule. */
export const partIndent = defineRule('format/part-indent', (checked, say) => {
  sayFaults(checked, say, {
    find: ({ role, paragraph: { indent, text, align, frame } }, { indent: wanted }) => {
      if (wanted === undefined || frame || /^[\u3000\u00A0\u2002\u2003 \t]/.test(text)) return undefined;
      if (align === 'center' || align === 'right' || align === 'distribute') return undefined;
      const begins = indent.first + indent.left;
      if (Math.abs(begins - wanted) > slack) return `左空${rounded(begins)}字`;
      // The lines below its first go to both edges.
      if (role !== 'body' || text.length < oneLine) return undefined;
      if (Math.abs(indent.left) > slack) return `整段左空${rounded(indent.left)}字，回行没有顶格`;
      return Math.abs(indent.right) > slack ? `右空${rounded(indent.right)}字` : undefined;
    },
    expected: ({ indent }) => (indent === 0 ? '顶格' : `左空${shown(indent ?? 0)}字`),
    property: 'indent',
  });
});
