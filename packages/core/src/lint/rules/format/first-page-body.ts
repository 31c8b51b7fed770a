import { defineRule } from '../../framework/rule.ts';
import { frontMatter } from '../../subject/page/front-matter.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** A page break before any text: the first page shows none. */
export const firstPageBody = defineRule('format/first-page-body', ({ typesetting }, say) => {
  if (!typesetting) return;
  const first = typesetting.paragraphs.findIndex(({ text, align }) => text.length >= 30 && align !== 'center');
  // A cover and a list of contents are no pages of the document.
  const begin = frontMatter(typesetting.paragraphs);
  const broken = typesetting.paragraphs.findIndex(({ pageBreak }, index) => pageBreak && index > begin);
  const paragraph = typesetting.paragraphs[broken];
  if (paragraph && first !== -1 && broken <= first) say({ place: typesetPlace(typesetting, paragraph) });
});
