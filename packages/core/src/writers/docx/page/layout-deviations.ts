import { requireArgument } from '../../../message/index.ts';
import type { LayoutSettings } from '../../../model/report/layout.ts';
import { heightOf, type Twip, toMillimetres, toPoints, twips } from '../../../ooxml/index.ts';
import { type FontRole, fontCategories, gbt9704, type Rule, type Strength } from './gbt9704.ts';
import { type Geometry, geometryOf } from './geometry.ts';

/** One thing a layout does otherwise than GB/T 9704—2012, or than practice where the standard is silent. */
export interface LayoutDeviation {
  readonly name: string;
  readonly clause?: string;
  /** Only 规定 is the standard's demand. */
  readonly strength: Strength;
  readonly expected: string;
  readonly actual: string;
}

/**
 * What the profile and the locality's own settings change against the standard, in the order of its clauses.
 *
 * @param layout the layout in force
 * @returns each with the clause, what the standard says, and what is set
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * layoutDeviations(defaultLayout).every(({ clause }) => clause !== ''); // true
 * ```
 */
export function layoutDeviations(layout: LayoutSettings): readonly LayoutDeviation[] {
  requireArgument('layout', 'layout', layout);
  const geometry = geometryOf(layout);
  return [...page(geometry), ...body(geometry), ...fonts(geometry), ...habits(geometry)];
}

const millimetres = (length: Twip): string => `${round(toMillimetres(length), 1)} mm`;
const points = (length: Twip): string => `${round(toPoints(length), 2)}磅`;
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

function differs(rule: Rule<Twip>, actual: Twip, shown: (length: Twip) => string): readonly LayoutDeviation[] {
  return Math.abs(actual - rule.value) <= (rule.tolerance ?? 0) ? [] : [deviation(rule, shown(actual))];
}

function deviation({ name, clause, strength, shown }: Rule<unknown>, actual: string): LayoutDeviation {
  return { name, ...(clause !== undefined && { clause }), strength, expected: shown, actual };
}

function page(geometry: Geometry): readonly LayoutDeviation[] {
  const { paperHeight, bodySize, topWhite, bindingWhite, blockWidth, blockHeight, linesPerPage } = gbt9704;
  // The first characters stand in the middle of their line, below Word's margin by half of what the line has over.
  const firstCharacter = twips(geometry.top + (geometry.linePitch - heightOf(bodySize.value)) / 2);
  const lines = linesOf(geometry);
  const filled = twips(lines * geometry.linePitch);
  const room = twips(paperHeight.value - geometry.top - geometry.bottom);
  // Half a line or more of the room stays empty below the usual lines.
  const unfilled = lines === linesPerPage.value && room - filled >= geometry.linePitch / 2;
  return [
    ...differs(topWhite, firstCharacter, (top) => `首行字的上边在 ${millimetres(top)} 处`),
    ...differs(bindingWhite, geometry.left, millimetres),
    ...differs(blockWidth, geometry.blockWidth, millimetres),
    ...differs(blockHeight, twips(geometry.blockBottom - geometry.blockTop), millimetres),
    ...(unfilled ? [deviation(linesPerPage, `${lines}行，共高 ${millimetres(filled)}，未撑满版心`)] : []),
  ];
}

const linesOf = ({ top, bottom, linePitch }: Geometry): number =>
  Math.floor((gbt9704.paperHeight.value - top - bottom) / linePitch);

function body(geometry: Geometry): readonly LayoutDeviation[] {
  const { linesPerPage, charactersPerLine, characterPitch } = gbt9704;
  const lines = linesOf(geometry);
  const characters = Math.floor(geometry.blockWidth / characterPitch.value);
  return [
    ...(lines === linesPerPage.value ? [] : [deviation(linesPerPage, `${lines}行`)]),
    ...(characters === charactersPerLine.value ? [] : [deviation(charactersPerLine, `${characters}字`)]),
  ];
}

function fonts(geometry: Geometry): readonly LayoutDeviation[] {
  const roles = Object.keys(fontCategories) as FontRole[];
  return roles.flatMap((role) => {
    const { families, name, category, clause, strength } = fontCategories[role];
    const actual = geometry.fonts[role];
    return families.includes(actual)
      ? []
      : [deviation({ name, clause, strength, shown: category } as Rule<string>, actual)];
  });
}

function habits(geometry: Geometry): readonly LayoutDeviation[] {
  const { titlePitch, headingBold, pageNumberIndent } = gbt9704;
  return [
    ...differs(titlePitch, geometry.titlePitch, points),
    ...(geometry.heading3Bold ? [deviation(headingBold, '三级标题加粗')] : []),
    ...(geometry.pointLeadBold ? [deviation({ ...headingBold, name: '“一是”首句加粗' }, '加粗')] : []),
    ...(geometry.pageNumber === 'center'
      ? [deviation({ ...pageNumberIndent, name: '页码位置', shown: '单页居右空一字，双页居左空一字' }, '居中')]
      : []),
  ];
}
