import { defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';
import { topSections } from '../../subject/top-sections.ts';

/** What the leaders did, as an item of the achievements where it should be a part of its own. */
export const leadershipDutyMisplaced = defineRule('content/leadership-duty-misplaced', (checked, say) => {
  const parts = topSections(checked);
  if (parts.length < 2 || parts.some(({ part }) => part === 'leadership-duty')) return;
  for (const line of checked.lines)
    if (line.kind === 'heading' && line.level > 1 && /第一责任人/.test(line.text) && partOf(line) === 'achievements')
      say({ line, start: 0, end: line.text.length });
});
