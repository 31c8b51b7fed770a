import { defineRule } from '../../framework/rule.ts';
import { mainRun } from '../../subject/page/main-run.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { shown } from '../../subject/page/typeset-place.ts';

/** A part of the document in another size than the standard's. Of 版记 another rule tells. */
export const partSize = defineRule('format/part-size', (checked, say) => {
  sayFaults(
    checked,
    say,
    ({ role, paragraph }, { size: wanted }) => {
      const { size } = mainRun(paragraph);
      const isRight = size === undefined || wanted === undefined || size === wanted || role === 'imprint';
      return isRight ? undefined : `${shown(size)} 磅`;
    },
    ({ size = 0, sizeName = '' }) => `${sizeName}（${shown(size)} 磅）`,
  );
});
