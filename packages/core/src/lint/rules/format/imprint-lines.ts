import { defineRule } from '../../framework/rule.ts';
import { shown, typesetPlace } from '../../subject/typeset-place.ts';

const imprint = /^(?:抄送|主送|分送)[：:]|\d{4}年\d{1,2}月\d{1,2}日\s*印发$/;

/** 版记 in another size than 四号. */
export const imprintLines = defineRule('format/imprint-lines', ({ typesetting, standard }, say) => {
  if (!typesetting || !standard) return;
  for (const paragraph of typesetting.paragraphs.slice(-8))
    if (imprint.test(paragraph.text.trim()) && paragraph.size !== undefined && paragraph.size !== standard.imprintSize)
      say({
        place: typesetPlace(typesetting, paragraph),
        actual: `${shown(paragraph.size)} 磅`,
        expected: [`四号（${standard.imprintSize} 磅）`],
      });
});
