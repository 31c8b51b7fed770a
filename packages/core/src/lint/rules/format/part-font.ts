import { defineRule } from '../../framework/rule.ts';
import { mainRun } from '../../subject/page/main-run.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { isHeading } from '../../subject/page/set-roles.ts';
import { wrongFont } from '../../subject/page/wrong-font.ts';

/** A part of the document in a font of another category than the standard's. Headings have a rule of their own. */
export const partFont = defineRule('format/part-font', (checked, say) => {
  const fonts = checked.standard?.fonts;
  if (!fonts) return;
  sayFaults(checked, say, {
    find: ({ role, paragraph }, standard) =>
      isHeading(role) ? undefined : wrongFont(mainRun(paragraph), standard, fonts),
    expected: ({ font }) => fonts[font].words,
    property: 'font',
  });
});
