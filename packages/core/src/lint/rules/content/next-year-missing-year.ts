import { plainText } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { topSections } from '../../subject/top-sections.ts';

/** A part on the next year that never names it. */
export const nextYearMissingYear = defineRule('content/next-year-missing-year', (checked, say) => {
  const { year, lines } = checked;
  if (year === undefined) return;
  for (const { section, part } of topSections(checked)) {
    const text = plainText(section);
    if (part !== 'next-year' || text.includes(`${year + 1}年`) || /下一年|明年|新的一年|来年/.test(text)) continue;
    const line = lines.find((each) => each.kind === 'heading' && each.level === 1 && each.sections[0] === section);
    if (line && !/\d{4}年/.test(line.text)) say({ line, start: 0, end: line.text.length, expected: [`${year + 1}年`] });
  }
});
