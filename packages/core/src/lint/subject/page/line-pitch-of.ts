import type { PageSetting, SetParagraph } from '../../../model/report/typesetting.ts';

const pointsPerMillimetre = 72 / 25.4;

/** How many of that size in points stand in that length in mm. */
export const fitting = (length: number, each: number): number =>
  Math.floor((length * pointsPerMillimetre + 0.05) / each);

/** The height of a paragraph's lines: said, or that of the grid which single lines snap to; undefined where nothing is fixed. */
export function linePitchOf(
  { linePitch, lineRule, multiple, snapsToGrid }: SetParagraph,
  page: PageSetting,
): number | undefined {
  if (lineRule !== 'auto') return linePitch;
  return multiple === 1 && snapsToGrid && page.grid !== 'none' ? page.linePitch : undefined;
}

export const textHeight = (page: PageSetting): number => page.height - page.top - page.bottom;
