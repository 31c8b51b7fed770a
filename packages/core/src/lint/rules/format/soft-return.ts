import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { isHeading } from '../../subject/page/set-roles.ts';

/** Lines of the text that were ended by hand: what follows looks like a paragraph, and does not begin as one. */
export const softReturn = defineRule('format/soft-return', (checked, say) => {
  sayFaults(checked, say, {
    find: ({ role, paragraph: { softReturns = 0 } }) =>
      softReturns > 0 && (role === 'body' || isHeading(role)) ? '用手动换行（Shift+Enter）分了行' : undefined,
    expected: () => '按回车分段，每段首行左空二字',
  });
});
