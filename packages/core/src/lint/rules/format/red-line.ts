import type { PageStandard, SetLine, SetParagraph } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { isRed } from '../../subject/page/is-red.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** In points; the standard leaves the weight open, and what is printed stays between these. */
const weights = { least: 0.75, most: 3.5 } as const;
/** In mm: an indent of less shortens no line that anybody sees. */
const shortest = 2;
const pointsPerMillimetre = 72 / 25.4;

/** From the number to its line, in mm: what passes for the 4 of the standard. */
const usualGap = 4;
const [nearest, farthest] = [1.5, 7];

/** How far the line stands below the characters of the number, in mm; undefined where it isn't said, or hangs on another paragraph. */
function gapOf(
  { space }: SetLine,
  number: SetParagraph,
  lined: SetParagraph,
  standard: PageStandard | undefined,
): number | undefined {
  const { linePitch, lineRule, size } = number;
  if (lined !== number || space === undefined || lineRule !== 'exact' || !linePitch || !size || !standard)
    return undefined;
  return (space + standard.dash.baseline * linePitch - descent * size) / pointsPerMillimetre;
}
/** Of Chinese characters below their baseline, in sizes. */
const descent = 0.08;

/** A red head without its line, or with one that is double, of another colour, of a weight that nobody prints, or too short. */
export const redLine = defineRule('format/red-line', (checked, say) => {
  const { typesetting, standard } = checked;
  const head = headOf(checked);
  if (!typesetting || head?.number?.index === undefined || head.marks.length === 0 || head.isLetter) return;
  // A line that is drawn as a shape can't be measured.
  if (head.isDrawn || typesetting.tables.some(({ after }) => after <= head.title)) return;
  const place = typesetPlace(typesetting, head.number.paragraph);
  // Word's own style of headers has a thin line, which is none of the head's.
  const found =
    head.lines.find(({ line }) => isRed(line.colour)) ??
    head.lines.find(({ paragraph }) => paragraph.frame?.from !== 'header');
  if (!found) {
    say({ place, actual: '发文字号下面没有红色分隔线' });
    return;
  }
  const { kind, colour, width } = found.line;
  const { indent, size = 0 } = found.paragraph;
  const gap = gapOf(found.line, head.number.paragraph, found.paragraph, standard) ?? usualGap;
  const shorter = (Math.min(indent.left, indent.left + indent.first) + indent.right) * (size / pointsPerMillimetre);
  const faults = [
    !isRed(colour) && ['分隔线不是红色'],
    kind !== 'single' && kind !== 'thick' && ['分隔线不是一条实线', '一条红色实线'],
    (gap < nearest || gap > farthest) && [`分隔线距发文字号约 ${Math.round(gap)} mm`, '4 mm'],
    (width < weights.least || width > weights.most) && [`分隔线粗 ${shown(width)} 磅`, '1 至 2 磅'],
    shorter > shortest && [`分隔线比版心短约 ${Math.round(shorter)} mm`, '与版心等宽'],
    shorter < -shortest && [`分隔线比版心长约 ${Math.round(-shorter)} mm`, '与版心等宽'],
  ];
  for (const [actual, ...expected] of faults.filter((each) => each !== false)) say({ place, actual, expected });
});
