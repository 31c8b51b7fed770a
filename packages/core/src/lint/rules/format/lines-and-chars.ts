import { defineRule } from '../../framework/rule.ts';
import { textSections } from '../../subject/page/set-sections.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** A grid of lines and characters that draws characters together: LibreOffice sets half as many in a line. */
export const linesAndChars = defineRule('format/lines-and-chars', ({ typesetting }, say) => {
  if (!typesetting) return;
  for (const { page, first } of textSections(typesetting))
    if (page.grid === 'linesAndChars' && page.characterSpace < 0)
      say({ place: typesetPlace(typesetting, first), actual: String(page.characterSpace) });
});
