import { plainText } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { isPartHeading, linesOfParts } from '../../subject/lines-of-parts.ts';

const reason =
  /原因|由于|在于|因为|缘于|源于|根源|症结|成因|缘由|究其|归因|受[^。；]{1,24}(?:影响|制约|限制|局限|约束)|制约了|囿于|限于|碍于|导致|所致|造成|致使|使得|引起|(?<=[不够强弱少足缺低差慢浅窄][，,])主要是(?!表现|[：:]|体现|一|以下|存在)|(?<![起基])因(?!地制宜|素|此|势|时|材|果|人而|事而|公|私)/;

/** A part on shortcomings that gives no reason for them. */
export const reasonsMissing = defineRule('content/reasons-missing', (checked, say) => {
  if (checked.structure.confidence === 'unsure') return;
  const linesOf = linesOfParts(checked.lines);
  for (const { section, class: part } of checked.structure.parts) {
    if (part !== 'problems' || !section) continue;
    const all = linesOf.get(section) ?? [];
    const own = all.filter((line) => /[\u4e00-\u9fff]/.test(line.free));
    const text = section.children.map((child) => plainText(child)).join('');
    const heading = all.find(isPartHeading);
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
