import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** A page break before any text: the first page shows none. */
export const firstPageBody = defineRule('format/first-page-body', ({ typesetting }, say) => {
  if (!typesetting) return;
  const first = typesetting.paragraphs.findIndex(({ text, align }) => text.length >= 30 && align !== 'center');
  const broken = typesetting.paragraphs.findIndex(({ pageBreak }, index) => pageBreak && index > 0);
  const paragraph = typesetting.paragraphs[broken];
  if (paragraph && first !== -1 && broken <= first) say({ place: typesetPlace(typesetting, paragraph) });
});
