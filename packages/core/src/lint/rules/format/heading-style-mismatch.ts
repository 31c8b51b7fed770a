import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/typeset-place.ts';

const levels = [
  { label: /^[一二三四五六七八九十]{1,3}、/, role: 'heading1' },
  { label: /^（[一二三四五六七八九十]{1,3}）/, role: 'heading2' },
  { label: /^\d{1,2}\.(?!\d)/, role: 'body' },
] as const;

/** Text goes on in the line of its heading: the font of most of it is not the heading's. */
const runsIn = /。./;

/** A heading in the font of another level. */
export const headingStyleMismatch = defineRule('format/heading-style-mismatch', ({ typesetting, standard }, say) => {
  if (!typesetting || !standard) return;
  for (const paragraph of typesetting.paragraphs) {
    const level = levels.find(({ label }) => label.test(paragraph.text.trim()));
    if (!level || paragraph.font === undefined || paragraph.align === 'center') continue;
    if (runsIn.test(paragraph.text.trim())) continue;
    const { families, words } = standard.fonts[level.role];
    if (!families.includes(paragraph.font))
      say({ place: typesetPlace(typesetting, paragraph), actual: paragraph.font, expected: [words] });
  }
});
