import { defineRule } from '../../framework/rule.ts';
import { isRed } from '../../subject/page/is-red.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** A frame's own white, above the characters of a mark, in mm. */
const slack = 8;

/** 发文机关标志 in a frame whose place is not 35 mm below the text block. */
export const orgMark35mm = defineRule('format/org-mark-35mm', ({ typesetting, standard }, say) => {
  const page = typesetting?.sections[0]?.page;
  if (!page || !standard) return;
  for (const paragraph of typesetting.paragraphs.slice(0, 12)) {
    const { frame, colour, size = 0, text } = paragraph;
    if (!frame || frame.from === 'text' || size < 26 || !isRed(colour) || text.trim() === '') continue;
    const fromBlock = frame.from === 'page' ? frame.top - page.top : frame.top;
    if (fromBlock > standard.issuerMarkTop + 1 || fromBlock < standard.issuerMarkTop - slack)
      say({
        place: typesetPlace(typesetting, paragraph),
        actual: `${shown(fromBlock)} mm`,
        expected: [`${shown(standard.issuerMarkTop)} mm`],
      });
  }
});
