import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/typeset-place.ts';

/** A grid of lines and characters that draws characters together: LibreOffice sets half as many in a line. */
export const linesAndChars = defineRule('format/lines-and-chars', ({ typesetting }, say) => {
  if (typesetting?.page?.grid === 'linesAndChars' && typesetting.page.characterSpace < 0)
    say({ place: typesetPlace(typesetting), actual: String(typesetting.page.characterSpace) });
});
