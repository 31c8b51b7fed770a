import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** 附件 with a colon behind it, or not at the top of a page. */
export const attachmentLabel = defineRule('format/attachment-label', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  const { paragraphs, sections } = typesetting;
  const starts = new Set(sections.map(({ from }) => from));
  for (const { role, paragraph, index = 0 } of setRolesOf(checked)) {
    if (role !== 'attachmentLabel') continue;
    const place = typesetPlace(typesetting, paragraph);
    if (/[：:]\s*$/.test(paragraph.text)) say({ place, actual: '后面有冒号', expected: ['没有冒号'] });
    const above = paragraphs.slice(0, index).findLastIndex(({ text }) => text.trim() !== '');
    const between = paragraphs.slice(above + 1, index + 1);
    const isOnTop =
      index === 0 ||
      between.some(({ pageBreak }, offset) => pageBreak || starts.has(above + 1 + offset)) ||
      paragraphs[above]?.breaksAfter === true;
    if (!isOnTop) say({ place, actual: '没有另起一面', expected: ['另面编排'] });
  }
});
