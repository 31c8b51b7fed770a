import { defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** Empty lines where a mark is printed on the paper beforehand. */
const roomOfMark = 8;

/** A head with 发文字号 and without the name of the organ above it. */
export const issuerMark = defineRule('format/issuer-mark', (checked, say) => {
  const { typesetting } = checked;
  const head = headOf(checked);
  if (!typesetting || !head?.isFormal || !head.number || head.marks.length > 0 || head.isDrawn) return;
  // Paper that has it in print leaves room for it.
  const above = typesetting.paragraphs.slice(0, head.number.index ?? head.title);
  if (above.filter(({ text }) => text.trim() === '').length >= roomOfMark) return;
  // One that stands in a table of organs has its name there.
  const others = head.paragraphs.filter(({ text }) => text.trim() !== '' && text !== head.number?.paragraph.text);
  if (others.some(({ text }) => /(?:政府|委员会|委|局|厅|部|办公室|院|文件)$/.test(text.trim()))) return;
  say({ place: typesetPlace(typesetting, head.number.paragraph) });
});
