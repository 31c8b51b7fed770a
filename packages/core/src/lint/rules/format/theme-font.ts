import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** Fonts taken from the theme, which hide the ones that are named; said once a file. */
export const themeFont = defineRule('format/theme-font', ({ typesetting }, say) => {
  const paragraph = typesetting?.paragraphs.find((each) => each.themeFont && each.text.trim() !== '');
  if (typesetting && paragraph) say({ place: typesetPlace(typesetting, paragraph) });
});
