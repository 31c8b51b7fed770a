import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { shown } from '../../subject/page/typeset-place.ts';

/** Rounded lengths, and characters drawn together, stay below that. */
const slack = 0.3;

/** The first line of a part does not begin where the standard has it. Blanks in its place are told by another rule. */
export const partIndent = defineRule('format/part-indent', (checked, say) => {
  sayFaults(
    checked,
    say,
    ({ paragraph: { indent, text, align, frame } }, { indent: wanted }) => {
      if (wanted === undefined || frame || /^[\u3000\u00A0 \t]/.test(text) || align === 'right') return undefined;
      const begins = indent.first + indent.left;
      if (align === 'center') return undefined;
      return Math.abs(begins - wanted) <= slack ? undefined : `左空${shown(Math.round(begins * 10) / 10)}字`;
    },
    ({ indent }) => (indent === 0 ? '顶格' : `左空${shown(indent ?? 0)}字`),
  );
});
