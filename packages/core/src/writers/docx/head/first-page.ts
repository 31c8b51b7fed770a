import type { Edition } from '../../../model/report/edition.ts';
import type { LayoutSettings } from '../../../model/report/layout.ts';
import type { ReportHead } from '../../../model/report/report.ts';
import { heightOf } from '../../../ooxml/index.ts';
import { withColon } from '../../../tree/index.ts';
import { breakTitle } from '../line-breaks/break-title.ts';
import { drawnWidth } from '../line-breaks/drawn-width.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';
import { type Geometry, geometryOf } from '../page/geometry.ts';
import { markPitch, markTop, markType } from './mark-type.ts';

/** What the head gives up so that page 1 shows body text, as it must (7.3.3). */
export interface FirstPage {
  /** The largest size of a mark of several organs, in points. */
  readonly markMost: number;
  /** 主送机关 stand in 版记 (7.3.2). */
  readonly addresseesMove: boolean;
  /** Lines that are left for the body: none where even that was not enough. */
  readonly bodyLines: number;
  readonly titleLines: readonly string[];
}

/** Whether there is anything above the title. */
export const hasMasthead = (head: ReportHead, { masthead }: Edition): boolean =>
  masthead && [head.copyNumber, head.secrecy, head.urgency, head.documentNumber, ...head.issuerMarks].some(Boolean);

/** The lines of a title, of the document or of an 附件 (7.3.1). */
export const titleLines = (text: string, { blockWidth }: Pick<Geometry, 'blockWidth'>): readonly string[] =>
  breakTitle(text, Math.min(practice.titleLine, blockWidth / heightOf(gbt9704.titleSize.value)));

export const addresseeLine = ({ addressees }: ReportHead): string => withColon(addressees.join('，'));

/** Lines of 主送机关 that are too many on any page 1. */
const mostAddressees = 5;
/** Lines of body that page 1 keeps: one may go to a line that a program breaks otherwise. */
const wanted = 2;

/** Marks of several organs get smaller, half a point at a time, then 主送机关 go to 版记. */
export function firstPageOf(head: ReportHead, edition: Edition, geometry: Geometry): FirstPage {
  const many = addresseeLine(head).length > mostAddressees * gbt9704.charactersPerLine.value;
  const places = many || !edition.imprint ? [many] : [false, true];
  const title = titleLines(head.title, geometry);
  const left = linesLeft(head, edition, geometry, title.length);
  const ways = places.flatMap((addresseesMove) =>
    marksOf(head, geometry).map((markMost) => ({
      markMost,
      addresseesMove,
      bodyLines: left(markMost, addresseesMove),
      titleLines: title,
    })),
  );
  return ways.find(({ bodyLines }) => bodyLines >= wanted) ?? (ways.at(-1) as FirstPage);
}

/** Lines of body below the head on page 1 as the writer sets it; none or less where page 1 is all head. */
export const bodyLinesOnFirstPage = (head: ReportHead, edition: Edition, layout: LayoutSettings): number =>
  firstPageOf(head, edition, geometryOf(layout)).bodyLines;

/** Sizes of the mark from the one that fits its width down; one organ keeps its own. */
function marksOf(head: ReportHead, geometry: Geometry): readonly number[] {
  const { points } = markType(head, geometry, practice.markLargest);
  const steps = head.issuerMarks.length < 2 ? 0 : Math.max(0, Math.ceil((points - practice.markSmallest) * 2));
  return Array.from({ length: steps + 1 }, (_, step) =>
    Math.max(points - step / 2, Math.min(points, practice.markSmallest)),
  );
}

/** Lines of body on page 1 below a head that is drawn in one of those ways; less than none where the head runs over. */
function linesLeft(head: ReportHead, edition: Edition, geometry: Geometry, titleLines: number) {
  const { linePitch, titlePitch } = geometry;
  const salutation = edition.salutation ? [head.titleNote, head.salutation].filter(Boolean).length : 0;
  const below = titleLines * titlePitch + (gbt9704.addresseeBlankLines.value + salutation) * linePitch;
  const addressed = edition.addressees && head.addressees.length > 0 ? addresseeLines(head) : 0;
  return (markMost: number, addresseesMove: boolean): number => {
    const above = hasMasthead(head, edition) ? mastheadHeight(head, edition, geometry, markMost) : 0;
    const rest = geometry.gridPitch * gbt9704.linesPerPage.value - above - below;
    return Math.floor(rest / linePitch) - (addresseesMove ? 0 : addressed);
  };
}

const addresseeLines = (head: ReportHead): number =>
  Math.ceil(drawnWidth(addresseeLine(head)) / gbt9704.charactersPerLine.value);

/** From Word's margin down to the first line of the title. */
function mastheadHeight(head: ReportHead, edition: Edition, geometry: Geometry, markMost: number): number {
  const { linePitch, top } = geometry;
  const type = markType(head, geometry, markMost);
  const corner = [head.copyNumber, head.secrecy, head.urgency].filter(Boolean).length * linePitch;
  const marks = head.issuerMarks.length * markPitch(type);
  const mark = marks === 0 ? 0 : markTop(type, geometry) - top + marks;
  const signatories = edition.signatory ? Math.ceil(head.signatories.length / gbt9704.signatoriesPerLine.value) : 1;
  const lines = gbt9704.documentNumberBlankLines.value + Math.max(1, signatories) + gbt9704.titleBlankLines.value;
  return Math.max(mark, corner) + lines * linePitch + gbt9704.redLineGap.value;
}
