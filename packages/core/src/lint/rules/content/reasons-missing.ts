import { plainText } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { topSections } from '../../subject/top-sections.ts';

const reason = /原因|由于|在于|因为|缘于|源于|根源|症结|受.{1,12}影响|导致|所致|造成/;

/** A part on shortcomings that gives no reason for them. */
export const reasonsMissing = defineRule('content/reasons-missing', (checked, say) => {
  for (const { section, part } of topSections(checked)) {
    if (part !== 'problems') continue;
    const own = checked.lines.filter((line) => line.sections[0] === section && /[\u4e00-\u9fff]/.test(line.free));
    const text = section.children.map((child) => plainText(child)).join('');
    const heading = checked.lines.find(
      (line) => line.kind === 'heading' && line.level === 1 && line.sections[0] === section,
    );
    if (
      text.length < 20 ||
      own.every(({ kind }) => kind === 'heading') ||
      reason.test(text) ||
      !heading ||
      /^【待补/.test(text)
    )
      continue;
    // A heading out of a template is not where the reasons are to be written.
    const written = own.find((line) => line.kind !== 'heading' && line.place?.line !== undefined);
    const line = heading.place?.column === undefined ? (written ?? heading) : heading;
    say({ line, start: 0, end: line.text.length, actual: heading.text });
  }
});
