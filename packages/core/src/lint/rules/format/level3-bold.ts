import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** A heading of the third level in bold, where the locality does without. */
export const level3Bold = defineRule('format/level3-bold', ({ typesetting }, say) => {
  for (const paragraph of typesetting?.paragraphs ?? [])
    if (typesetting && paragraph.bold && /^\d{1,2}\.(?!\d)/.test(paragraph.text.trim()))
      say({ place: typesetPlace(typesetting, paragraph), actual: paragraph.text.trim().slice(0, 16) });
});
