import { defineRule } from '../../framework/rule.ts';
import { sayFaults } from '../../subject/page/say-faults.ts';

/** Digits and letters in a font that is neither the usual one nor that of the Chinese text around them. */
export const latinFont = defineRule('format/latin-font', (checked, say) => {
  const { standard } = checked;
  if (!standard) return;
  const chinese = Object.values(standard.fonts).flatMap(({ families }) => families);
  const allowed = new Set([...standard.latinFonts, ...chinese]);
  sayFaults(checked, say, {
    find: ({ role, paragraph }) => {
      if (role === 'issuerMark') return undefined;
      const wrong = paragraph.runs.find(
        ({ text, latin, font }) =>
          /[0-9A-Za-z]/.test(text) && latin !== undefined && !allowed.has(latin) && latin !== font,
      );
      return wrong && `“${wrong.latin}”`;
    },
    expected: () => `${standard.latinFonts[0]}，或者和汉字同一种字体`,
    property: 'latin',
  });
});
