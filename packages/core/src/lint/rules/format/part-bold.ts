import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';

/** The third level is left to a rule of its own, which offices that set it bold leave off. */
const leftOut: ReadonlySet<string> = new Set(['heading3', 'heading4']);

/** A part of the document in bold: the standard tells its parts apart by fonts. */
export const partBold = defineRule('format/part-bold', (checked, say) => {
  sayFaults(checked, say, {
    find: ({ role, paragraph: { runs } }) => {
      const bold = runs.filter((run) => run.bold).reduce((sum, { text }) => sum + text.length, 0);
      const all = runs.reduce((sum, { text }) => sum + text.length, 0);
      return !leftOut.has(role) && bold * 2 > all ? '加了粗' : undefined;
    },
    expected: () => '不加粗',
    property: 'bold',
  });
});
