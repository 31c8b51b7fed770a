import { defineRule } from '../../framework/rule.ts';
import { mostCommon } from '../../subject/page/body-paragraphs.ts';
import { fitting, linePitchOf, textHeight } from '../../subject/page/line-pitch-of.ts';
import { paperOf } from '../../subject/page/paper-of.ts';
import { textSections } from '../../subject/page/set-sections.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** Other than 22 lines of 28 characters fit on a page whose upper margin and line pitch are right. */
export const grid22x28 = defineRule('format/grid-22x28', ({ typesetting, standard }, say) => {
  if (!typesetting || !standard) return;
  for (const { page, body, first } of textSections(typesetting)) {
    if (page.grid === 'linesAndChars' || paperOf(page) !== 'A4') continue;
    const pitch = mostCommon(body.flatMap((each) => linePitchOf(each, page) ?? []));
    // Text of another size is told by its own rule.
    const right = body.filter(({ size }) => size === standard.roles.body.size);
    const width = mostCommon(right.map(({ size = 0, spacing }) => size + spacing));
    if (pitch === undefined || width === undefined) continue;
    const isPitchRight = standard.profiles.some(
      ({ top, linePitch }) => Math.abs(top - page.top) <= standard.topTolerance && Math.abs(linePitch - pitch) < 0.03,
    );
    const lines = fitting(textHeight(page), pitch);
    if (!isPitchRight && lines !== standard.lines) continue;
    if (Math.abs(page.left - standard.left) > standard.leftTolerance) continue;
    const characters = fitting(page.width - page.left - page.right, width);
    if (lines === standard.lines && characters === standard.characters) continue;
    const expected = [`${standard.lines}行、${standard.characters}字`];
    say({ place: typesetPlace(typesetting, first), actual: `${lines}行、${characters}字`, expected });
  }
});
