import { defineRule } from '../../framework/rule.ts';
import { mainRun } from '../../subject/page/main-run.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { shownSize } from '../../subject/page/shown.ts';

/** A part of the document in another size than the standard's. Of 版记 another rule tells. */
export const partSize = defineRule('format/part-size', (checked, say) => {
  const { standard } = checked;
  if (!standard) return;
  sayFaults(checked, say, {
    find: ({ role, paragraph }, { size: wanted }) => {
      const { size } = mainRun(paragraph);
      if (size === undefined || role === 'imprint') return undefined;
      // The size of 发文机关标志 is the office's choice, as long as it stands out.
      const isRight =
        role === 'issuerMark' ? size > (standard.roles.title.size ?? 0) : wanted === undefined || size === wanted;
      return isRight ? undefined : shownSize(size, standard);
    },
    expected: ({ size }) => (size === undefined ? '比标题大的字，醒目、美观' : shownSize(size, standard).trim()),
    property: 'size',
  });
});
