import { defineRule } from '../../framework/rule.ts';
import { textSections } from '../../subject/set-sections.ts';
import { shown, typesetPlace } from '../../subject/typeset-place.ts';

/** The white above or at the binding is not that of the standard, whichever way it is measured. */
export const margins = defineRule('format/margins', ({ typesetting, standard }, say) => {
  if (!typesetting || !standard) return;
  const { profiles, topTolerance, left, leftTolerance } = standard;
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
