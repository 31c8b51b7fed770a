import { defineRule } from '../../framework/rule.ts';
import { bodyParagraphs, mostCommon } from '../../subject/body-paragraphs.ts';
import { typesetPlace } from '../../subject/typeset-place.ts';

const pointsPerMillimetre = 72 / 25.4;

/** Other than 22 lines of 28 characters fit on a page whose upper margin and line pitch are right. */
export const grid22x28 = defineRule('format/grid-22x28', ({ typesetting, standard }, say) => {
  const page = typesetting?.page;
  if (!page || !standard || page.grid === 'linesAndChars') return;
  const body = bodyParagraphs(typesetting);
  const pitch =
    mostCommon(body.flatMap(({ linePitch }) => linePitch ?? [])) ??
    (page.grid === 'lines' ? page.linePitch : undefined);
  const width = mostCommon(body.flatMap(({ size, spacing }) => (size === undefined ? [] : [size + spacing])));
  if (pitch === undefined || width === undefined) return;
  const fits = standard.profiles.some(
    ({ top, linePitch }) => Math.abs(top - page.top) <= standard.topTolerance && Math.abs(linePitch - pitch) < 0.03,
  );
  if (!fits || Math.abs(page.left - standard.left) > standard.leftTolerance) return;
  const fit = (length: number, each: number) => Math.floor((length * pointsPerMillimetre + 0.05) / each);
  const lines = fit(page.height - page.top - page.bottom, pitch);
  const characters = fit(page.width - page.left - page.right, width);
  const place = typesetPlace(typesetting);
  const expected = [`${standard.lines}行、${standard.characters}字`];
  if (lines !== standard.lines || characters !== standard.characters)
    say({ place, actual: `${lines}行、${characters}字`, expected });
});
