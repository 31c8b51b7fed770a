import { defineRule } from '../../framework/rule.ts';

const longestHeading = 30;

/** A mark at the end of a heading that stands alone. One that runs into its text is closed by 。 */
export const headingTrailingPunct = defineRule('numbering/heading-trailing-punct', ({ lines }, say) => {
  for (const line of lines) {
    const section = line.sections.at(-1);
    if (line.kind !== 'heading' || section?.runIn || (section?.children.length ?? 0) === 0) continue;
    const mark = /[。，、；：.,;:]$/.exec(line.free);
    if (!mark || line.text.length > longestHeading) continue;
    say({ line, start: mark.index, end: mark.index + 1, fix: '' });
  }
});
