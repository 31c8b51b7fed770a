import type { Typesetting } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { bodyParagraphs } from '../../subject/page/body-paragraphs.ts';
import { paperOf } from '../../subject/page/paper-of.ts';
import { textSections } from '../../subject/page/set-sections.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** The white above or at the binding is not that of the standard, whichever way it is measured. */
export const margins = defineRule('format/margins', ({ typesetting, standard }, say) => {
  if (!typesetting || !standard) return;
  const { profiles, topTolerance, left, leftTolerance } = standard;
  const paper = wrongPaper(typesetting);
  if (paper) {
    // On other paper no margin can be right.
    say({
      place: typesetPlace(typesetting, paper.first),
      subject: '纸张',
      actual: paper.actual,
      expected: ['A4 竖排'],
    });
    return;
  }
  for (const { page, first } of textSections(typesetting)) {
    const place = typesetPlace(typesetting, first);
    if (profiles.every(({ top }) => Math.abs(page.top - top) > topTolerance))
      say({ place, subject: '天头', actual: `${shown(page.top)} mm`, expected: ['37±1 mm'] });
    if (Math.abs(page.left - left) > leftTolerance)
      say({
        place,
        subject: '订口',
        actual: `${shown(page.left)} mm`,
        expected: [`${shown(left)}±${shown(leftTolerance)} mm`],
      });
  }
});

/** The first section with running text that is not upright A4. */
function wrongPaper({ sections, paragraphs }: Typesetting) {
  for (const { page, from, to } of sections) {
    const [first] = bodyParagraphs(paragraphs.slice(from, to));
    if (!page || !first) continue;
    const paper = paperOf(page);
    const turned = paper === 'A4 on its side';
    // A section on its side among upright ones holds a wide table and what is said of it.
    if (paper === 'A4' || (turned && sections.length > 1)) continue;
    const actual = turned ? 'A4 横排' : `${shown(page.width)}×${shown(page.height)} mm`;
    return { actual, first: sections.length > 1 ? first : undefined };
  }
  return undefined;
}
