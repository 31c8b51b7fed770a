import type { PageSetting, SetParagraph } from '../../model/report/typesetting.ts';

const pointsPerMillimetre = 72 / 25.4;

/** How many of that size in points stand in that length in mm. */
export const fitting = (length: number, each: number): number =>
  Math.floor((length * pointsPerMillimetre + 0.05) / each);

/** The height of a page's lines. A multiple without a size of its own follows the grid of the page; without one nothing is fixed. */
export const linePitchOf = ({ linePitch, lineRule }: SetParagraph, page: PageSetting): number | undefined =>
  lineRule === 'auto' ? (page.grid === 'none' ? undefined : page.linePitch) : linePitch;

export const textHeight = (page: PageSetting): number => page.height - page.top - page.bottom;
