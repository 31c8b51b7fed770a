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
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportHead } from '../../model/report.ts';
import { carried, fromPoints, type Twip, toPoints, twips } from '../../ooxml/index.ts';
import { widthOf } from '../../tree/index.ts';
import type { WriteContext, Written } from './context.ts';
import { gbt9704, practice } from './gbt9704.ts';
import type { Geometry } from './geometry.ts';
import { blankLines, styled } from './paragraph.ts';
import { type Piece, run, tab } from './piece.ts';
import { textWidth } from './text-width.ts';

/** 版头 (7.2). The mark is anchored to the page; what follows flows on below it. */
export function masthead(head: ReportHead, { edition, geometry }: WriteContext): readonly Written[] {
  if (!edition.masthead) return [];
  return [...issuerMark(head, geometry), ...corner(head), ...documentNumber(head, edition.signatory, geometry)];
}

/** 份号, 密级, 紧急程度, one below the other from the first line. Empty lines after them reach down to the mark. */
function corner({ copyNumber, secrecy, urgency }: ReportHead): readonly Written[] {
  const lines = [
    ...(copyNumber ? [styled('Flush', copyNumber)] : []),
    ...(secrecy ? [styled('Secrecy', secrecy)] : []),
    ...(urgency ? [styled('Secrecy', urgency)] : []),
  ];
  return [...lines, ...blankLines(practice.mastheadLines - lines.length)];
}

const document = '文件';

function issuerMark({ issuerMarks }: ReportHead, geometry: Geometry): readonly Written[] {
  const [main, ...others] = issuerMarks;
  if (main === undefined) return [];
  return others.length === 0 ? [singleMark(main, geometry)] : [jointMark(issuerMarks, geometry)];
}

/** How a mark is drawn: its size, and the width of its characters in per cent where the name is long. */
export interface MarkType {
  readonly points: number;
  readonly scale: number;
}

/** The largest size in which the mark fits the width: first smaller, then narrower, then smaller again. */
export function markType(characters: number, width: Twip, wanted?: number): MarkType {
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

function singleMark(name: string, geometry: Geometry): Paragraph {
  const text = name.endsWith(document) ? name : `${name}${document}`;
  const type = markType(widthOf(text), geometry.blockWidth, geometry.issuerMarkSize);
  return new Paragraph({
    style: 'IssuerMark',
    ...markSpacing(type),
    frame: {
      type: 'absolute',
      position: { x: geometry.left, y: markTop(type, geometry) },
      width: geometry.blockWidth,
      height: pitchOf(type),
      rule: HeightRule.EXACT,
      wrap: FrameWrap.NOT_BESIDE,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    children: [markRun(text, type)],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Names of one width below each other, the main organ first; 文件 at the right, in the middle of their height. */
function jointMark(names: readonly string[], geometry: Geometry): Table {
  const longest = Math.max(...names.map(widthOf));
  const type = markType(longest + widthOf(document), geometry.blockWidth, geometry.issuerMarkSize);
  const right = twips((geometry.blockWidth * widthOf(document)) / (longest + widthOf(document)));
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
          ...(index === 0 ? [cell(document, AlignmentType.CENTER, names.length)] : []),
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
      horizontalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: markTop(type, geometry),
      overlap: OverlapType.NEVER,
    },
  });
}

/** The distance that brings the red line 4 mm below the ink: the line of text has white below its own. */
function redLine(geometry: Geometry) {
  const size = twips(gbt9704.bodySize.value * 10);
  const white = (1 - practice.baseline) * geometry.linePitch - practice.inkDescent * size;
  return {
    bottom: {
      style: BorderStyle.SINGLE,
      size: gbt9704.redLineWeight.value,
      color: gbt9704.issuerMarkColour.value,
      space: Math.round(toPoints(twips(gbt9704.redLineGap.value - white))),
    },
  };
}

/** 发文字号, with 签发人 on its right in a document sent upward (7.2.5, 7.2.6), above the red line (7.2.7). */
function documentNumber(head: ReportHead, upward: boolean, geometry: Geometry): readonly Written[] {
  const number = head.documentNumber ?? '';
  const above = blankLines(gbt9704.documentNumberBlankLines.value);
  const border = redLine(geometry);
  if (!upward || head.signatories.length === 0) return [...above, styled('DocumentNumber', number, { border })];
  const lines = signatoryLines(head.signatories, number, geometry.blockWidth);
  return [
    ...above,
    ...lines.map(({ pieces, tabStops }, index) =>
      styled('Signatory', pieces, { tabStops, ...(index === lines.length - 1 && { border }) }),
    ),
  ];
}

interface TabbedLine {
  readonly pieces: readonly Piece[];
  readonly tabStops: { readonly type: 'left'; readonly position: number }[];
}

/** Two names a line under each other; the last line begins with the document number. */
function signatoryLines(names: readonly string[], number: string, blockWidth: Twip): readonly TabbedLine[] {
  const columns = Math.min(names.length, gbt9704.signatoriesPerLine.value);
  const label = textWidth('签发人：');
  const name = textWidth('字'.repeat(Math.max(...names.map((each) => [...each].length))));
  const gap = gbt9704.characterPitch.value;
  const end = blockWidth - gbt9704.signatoryIndent.value;
  const first = end - columns * name - (columns - 1) * gap;
  const left = (position: number) => ({ type: TabStopType.LEFT, position });
  const tabStops = [
    left(gbt9704.documentNumberIndent.value),
    left(first - label),
    left(first),
    ...(columns > 1 ? [left(first + name + gap)] : []),
  ];
  const rows = Array.from({ length: Math.ceil(names.length / columns) }, (_, row) =>
    names.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row, index) => ({
    tabStops,
    pieces: [
      tab,
      run(index === rows.length - 1 ? number : ''),
      tab,
      run(index === 0 ? '签发人：' : ''),
      tab,
      ...row.flatMap((each, column): Piece[] => [
        ...(column === 0 ? [] : [tab]),
        run(each, { style: 'SignatoryName' }),
      ]),
    ],
  }));
}
