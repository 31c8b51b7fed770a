import type { ReportHead } from '../../../model/report/report.ts';
import { fromPoints, type Twip, toPoints, twips } from '../../../ooxml/index.ts';
import { markEnding, markName, widthOf } from '../../../tree/index.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';

/** How a mark is drawn: its size, and the width of its characters in per cent where the name is long. */
export interface MarkType {
  readonly points: number;
  readonly scale: number;
}

/**
 * The largest size in which the mark fits the width: first smaller, then narrower, then smaller again. Of several organs
 * none is larger than `most`, which leaves room for text on page 1.
 */
export function markType(
  { issuerMarks }: ReportHead,
  { blockWidth, issuerMarkSize }: Geometry,
  most: number,
): MarkType {
  const { markLargest, markNarrowBelow, markNarrowest } = practice;
  const characters = Math.max(0, ...issuerMarks.map((name) => widthOf(markName(name)))) + widthOf(markEnding);
  const room = toPoints(blockWidth) / characters;
  const fitting = Math.min(markLargest, Math.max(room, Math.min(markNarrowBelow, (room * 100) / markNarrowest)));
  const points = issuerMarkSize ?? Math.min(fitting, issuerMarks.length > 1 ? most : markLargest);
  const whole = Math.floor(points * 2) / 2;
  return { points: whole, scale: Math.min(100, Math.floor((room * 100) / whole)) };
}

export const markPitch = ({ points }: MarkType): Twip => fromPoints(practice.markPitch * points);

/** So that the ink, not the line, begins 35 mm below the text block's upper edge (7.2.4). */
export function markTop(type: MarkType, geometry: Geometry): Twip {
  const white = (practice.baseline * practice.markPitch - practice.inkAscent) * fromPoints(type.points);
  return twips(geometry.blockTop + gbt9704.issuerMarkTop.value - white);
}
