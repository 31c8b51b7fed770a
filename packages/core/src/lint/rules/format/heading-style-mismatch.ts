import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';
import { isHeading } from '../../subject/page/set-roles.ts';
import { wrongFont } from '../../subject/page/wrong-font.ts';

/** A heading in the font of another level. One with text behind it in its line is left alone. */
export const headingStyleMismatch = defineRule('format/heading-style-mismatch', (checked, say) => {
  const fonts = checked.standard?.fonts;
  if (!fonts) return;
  sayFaults(checked, say, {
    find: ({ role, paragraph }, standard) =>
      isHeading(role) && paragraph.align !== 'center' ? wrongFont(paragraph, standard, fonts) : undefined,
    expected: ({ font }) => fonts[font].words,
    property: 'font',
  });
});
