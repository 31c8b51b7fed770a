import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';

/** A heading in the font of another level. One with text behind it in its line is left alone. */
export const headingStyleMismatch = defineRule('format/heading-style-mismatch', (checked, say) => {
  const fonts = checked.standard?.fonts;
  if (!fonts) return;
  sayFaults(
    checked,
    say,
    ({ role, paragraph: { font, align } }, { font: wanted }) =>
      /^heading/.test(role) && font !== undefined && align !== 'center' && !fonts[wanted].families.includes(font)
        ? `“${font}”`
        : undefined,
    ({ font }) => fonts[font].words,
  );
});
