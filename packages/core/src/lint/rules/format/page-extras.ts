import type { SetParagraph } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { isRed } from '../../subject/page/is-red.ts';
import { textSections } from '../../subject/page/set-sections.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** Columns, borders, colours, line numbers and watermarks on a page, or words or lines at the edges of a document with a red head. */
export const pageExtras = defineRule('format/page-extras', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  const head = headOf(checked);
  // Some offices have their red head in the header of the first page.
  const isHeadInHeader = typesetting.header.some(
    (each) =>
      each.text.trim() !== '' &&
      (head?.marks.some(({ paragraph }) => paragraph === each) || head?.number?.paragraph === each),
  );
  const isLined = ({ line, lineAbove }: SetParagraph) => [line, lineAbove].some((each) => each && !isRed(each.colour));
  if (head?.isFormal && typesetting.header.some(isLined)) say({ place: typesetPlace(typesetting), actual: '页眉横线' });
  // A letter has a red line at its foot.
  if (head?.isFormal && typesetting.footers?.some(isLined))
    say({ place: typesetPlace(typesetting), actual: '页脚横线' });
  const told = new Set<string>();
  for (const { extras = [], first } of textSections(typesetting))
    for (const actual of extras) {
      const isHeader = actual.startsWith('页眉');
      if (told.has(actual) || (isHeader && (head?.isFormal !== true || isHeadInHeader))) continue;
      told.add(actual);
      say({ place: typesetPlace(typesetting, first), actual });
    }
});
