import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  OverlapType,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportHead } from '../../../model/report/report.ts';
import { carried, fromPoints, type Twip, toPoints, twips } from '../../../ooxml/index.ts';
import { markEnding, markName, widthOf } from '../../../tree/index.ts';
import type { Fragment } from '../context.ts';
import { fragmentSlot, stencil, xmlOf } from '../fragment.ts';
import { escapeValue } from '../package/stringify-xmlable.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';

/** 发文机关标志 (7.2.4), and how many lines of text fit between the upper margin and it. */
export function issuerMark(
  { issuerMarks }: ReportHead,
  geometry: Geometry,
): { readonly blocks: readonly Fragment[]; readonly linesAbove: number } {
  const names = issuerMarks.map(markName);
  if (names.length === 0) return { blocks: [], linesAbove: 0 };
  const longest = Math.max(...names.map(widthOf));
  const type = markType(longest + widthOf(markEnding), geometry.blockWidth, geometry.issuerMarkSize);
  const top = markTop(type, geometry);
  const mark =
    names.length === 1
      ? singleMark(`${names[0]}${markEnding}`, type, top, geometry)
      : ({ type: 'table', xml: xmlOf(jointMark(names, type, top, geometry)) } as const);
  return { blocks: [mark], linesAbove: Math.floor((top - geometry.top) / geometry.linePitch) };
}

/** How a mark is drawn: its size, and the width of its characters in per cent where the name is long. */
interface MarkType {
  readonly points: number;
  readonly scale: number;
}

/** The largest size in which the mark fits the width: first smaller, then narrower, then smaller again. */
function markType(characters: number, width: Twip, wanted?: number): MarkType {
  const { markLargest, markNarrowBelow, markNarrowest } = practice;
  const room = toPoints(width) / characters;
  const points =
    wanted ?? Math.min(markLargest, Math.max(room, Math.min(markNarrowBelow, (room * 100) / markNarrowest)));
  const whole = Math.floor(points * 2) / 2;
  return { points: whole, scale: Math.min(100, Math.floor((room * 100) / whole)) };
}

const markRun = (text: string, { points, scale }: MarkType): TextRun =>
  new TextRun({ text: carried(text), size: points * 2, ...(scale < 100 && { scale }) });

const pitchOf = ({ points }: MarkType): Twip => fromPoints(practice.markPitch * points);

const markSpacing = (type: MarkType) => ({ spacing: { line: pitchOf(type), lineRule: 'exact' as const } });

/** So that the ink, not the line, begins 35 mm below the text block's upper edge (7.2.4). */
function markTop(type: MarkType, geometry: Geometry): Twip {
  const white = (practice.baseline * practice.markPitch - practice.inkAscent) * fromPoints(type.points);
  return twips(geometry.blockTop + gbt9704.issuerMarkTop.value - white);
}

function singleMark(text: string, type: MarkType, top: Twip, geometry: Geometry): Fragment {
  const key = `mark ${type.points} ${type.scale} ${top} ${geometry.left} ${geometry.blockWidth}`;
  const [before, after] = stencil(key, () => paragraphOf(fragmentSlot, type, top, geometry));
  return { type: 'paragraph', xml: `${before}${escapeValue(carried(text))}${after}` };
}

const paragraphOf = (text: string, type: MarkType, top: Twip, geometry: Geometry): Paragraph =>
  new Paragraph({
    style: 'IssuerMark',
    ...markSpacing(type),
    frame: {
      type: 'absolute',
      position: { x: geometry.left, y: top },
      width: geometry.blockWidth,
      height: pitchOf(type),
      rule: HeightRule.EXACT,
      wrap: FrameWrap.NOT_BESIDE,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    children: [markRun(text, type)],
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Names of one width below each other, the main organ first; 文件 at the right, in the middle of their height. */
function jointMark(names: readonly string[], type: MarkType, top: Twip, geometry: Geometry): Table {
  const longest = Math.max(...names.map(widthOf));
  const right = twips((geometry.blockWidth * widthOf(markEnding)) / (longest + widthOf(markEnding)));
  const columnWidths = [geometry.blockWidth - right, right];
  const cell = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType], rowSpan = 1) =>
    new TableCell({
      children: [
        new Paragraph({ style: 'IssuerMark', alignment, ...markSpacing(type), children: [markRun(text, type)] }),
      ],
      verticalAlign: VerticalAlignTable.CENTER,
      ...(rowSpan > 1 && { rowSpan }),
    });
  const rows = names.map(
    (name, index) =>
      new TableRow({
        children: [
          cell(name, AlignmentType.DISTRIBUTE),
          ...(index === 0 ? [cell(markEnding, AlignmentType.CENTER, names.length)] : []),
        ],
      }),
  );
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: geometry.blockWidth, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: borderless,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: geometry.left,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: top,
      overlap: OverlapType.NEVER,
    },
  });
}
