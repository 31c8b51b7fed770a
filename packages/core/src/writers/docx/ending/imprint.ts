import {
  BorderStyle,
  HeightRule,
  LineRuleType,
  OverlapType,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
  type XmlComponent,
} from 'docx';
import type { ReportHead } from '../../../model/report/report.ts';
import { chineseDate } from '../../../numeral/index.ts';
import { heightOf, type Twip, twips } from '../../../ooxml/index.ts';
import { widthOf } from '../../../tree/index.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { fragmentSlot, splice, stencil } from '../fragment.ts';
import { addresseeLine, addresseesMove } from '../head/opening.ts';
import { breakName } from '../line-breaks/break-name.ts';
import { drawnWidth } from '../line-breaks/drawn-width.ts';
import { gbt9704 } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';
import { styled } from '../paragraph.ts';
import { inLines, run, tab } from '../piece.ts';

/** 版记 at the foot of the last page (7.4), `afterTable` where a table stands right above it. */
export function imprint(
  head: ReportHead,
  afterTable: boolean,
  { edition, geometry }: WriteContext,
): readonly Fragment[] {
  const entries = edition.imprint ? entriesOf(head, edition.addressees) : [];
  if (entries.length === 0) return [];
  const rows = entries.map((entry, index) => imprintRow(entry, index, entries, geometry)).join('');
  const height = heightOfAll(entries, geometry);
  // A floating table cannot run over pages: one as tall as the text block stays in the flow.
  const floats = height < (geometry.blockBottom - geometry.blockTop) / 2;
  const key = `imprint ${floats} ${geometry.blockWidth} ${geometry.left}`;
  const [before, after] = stencil(key, () => tableAround(geometry, floats));
  const [lift] =
    geometry.inset > 0
      ? stencil(`imprint inset ${geometry.inset} ${geometry.blockWidth}`, () => insetRow(geometry))
      : [''];
  return [
    ...(floats && afterTable ? [room(height)] : []),
    { type: 'table', xml: `${before}${rows}${lift}${after}` },
    styled('Separator', ''),
  ];
}

const tableAround = (geometry: Geometry, floats: boolean): XmlComponent =>
  new Table({
    rows: [],
    columnWidths: [geometry.blockWidth],
    layout: TableLayoutType.FIXED,
    width: { size: geometry.blockWidth, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    ...(floats && { float: atFoot(geometry) }),
  }).addChildElement(splice(fragmentSlot));

/**
 * As tall as 版记, between it and a table. LibreOffice 7.4 takes a table for laid out before it knows of what floats
 * over its last rows, and then loses their words or leaves the page before them white: rows never come that far.
 */
const room = (height: Twip): Fragment =>
  styled('Flush', '', { spacing: { line: height, lineRule: LineRuleType.EXACT } });

/** Anchored sideways to the page: LibreOffice leaves a table as wide as the text in the flow otherwise. */
const atFoot = ({ left }: Geometry) => ({
  horizontalAnchor: TableAnchorType.PAGE,
  absoluteHorizontalPosition: left,
  verticalAnchor: TableAnchorType.MARGIN,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
  overlap: OverlapType.NEVER,
});

interface Entry {
  readonly label: string;
  readonly text: string;
  /** At the right end of the line. */
  readonly right?: string;
}

function entriesOf(head: ReportHead, showsAddressees: boolean): readonly Entry[] {
  const moved = showsAddressees && addresseesMove(head);
  const printed = head.printedOn === undefined ? '' : `${chineseDate(head.printedOn)}印发`;
  return [
    ...(moved ? [{ label: '主送：', text: `${addresseeLine(head).slice(0, -1)}。` }] : []),
    ...(head.copyTo.length > 0 ? [{ label: '抄送：', text: `${head.copyTo.join('，')}。` }] : []),
    ...(head.printedBy ? [{ label: '', text: head.printedBy, right: printed }] : []),
  ];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const { imprintIndent, imprintOuterLine, imprintInnerLine } = gbt9704;
const labelWidth = (label: string): number => widthOf(label) * heightOf(gbt9704.imprintSize.value);

function imprintRow(entry: Entry, index: number, entries: readonly Entry[], geometry: Geometry): string {
  const first = index === 0;
  const last = index === entries.length - 1;
  // 主送 stands on 抄送 without a line between them (7.4.2).
  const joined = entry.label === '主送：' && entries[index + 1]?.label === '抄送：';
  const follows = entries[index - 1]?.label === '主送：' && entry.label === '抄送：';
  const [outer, inner] = [imprintOuterLine.value, imprintInnerLine.value];
  const top = first ? outer : follows ? 0 : inner;
  const bottom = last ? outer : joined ? 0 : inner;
  const { blockWidth } = geometry;
  const [before, after] = stencil(`imprint row ${blockWidth} ${top} ${bottom}`, () =>
    rowAround(blockWidth, top, bottom),
  );
  return `${before}${imprintLine(entry, geometry).xml}${after}`;
}

/** A row of one cell between lines of these weights; of none where that is 0. */
function rowAround(blockWidth: Twip, top: number, bottom: number): TableRow {
  const line = (size: number) => (size === 0 ? none : { style: BorderStyle.SINGLE, size, color: '000000' });
  const borders = { top: line(top), bottom: line(bottom), left: none, right: none };
  const width = { size: blockWidth, type: WidthType.DXA };
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ width, borders, children: [splice(fragmentSlot)] })],
  });
}

function imprintLine(entry: Entry, { blockWidth }: Geometry) {
  const { label, right } = entry;
  const indent = imprintIndent.value;
  const hanging = labelWidth(label);
  const pieces = [...inLines(linesOf(entry, blockWidth)), ...(right ? [tab, run(right)] : [])];
  return styled('Imprint', pieces, {
    indent: { left: indent + hanging, right: indent, ...(hanging > 0 ? { hanging } : { firstLine: 0 }) },
    ...(right && { tabStops: [{ type: TabStopType.RIGHT, position: blockWidth - indent }] }),
  });
}

/** The words of an entry; of one with a date at its right, a name too long to stand beside it in several lines. */
function linesOf({ label, text, right }: Entry, blockWidth: Twip): readonly string[] {
  if (right === undefined) return [`${label}${text}`];
  const room = (blockWidth - 2 * imprintIndent.value) / heightOf(gbt9704.imprintSize.value);
  return breakName(text, room, right === '' ? room : room - drawnWidth(right) - 1);
}

/** Lifts the last line from Word's margin to the lower edge of the text block. */
const insetRow = ({ inset, blockWidth }: Geometry): TableRow =>
  new TableRow({
    height: { value: inset, rule: HeightRule.EXACT },
    children: [
      new TableCell({
        width: { size: blockWidth, type: WidthType.DXA },
        children: [splice(styled('Separator', '').xml)],
      }),
    ],
  });

function heightOfAll(entries: readonly Entry[], { blockWidth, inset, linePitch }: Geometry): Twip {
  const size = heightOf(gbt9704.imprintSize.value);
  const lines = entries.map((entry) =>
    entry.right === undefined
      ? Math.ceil((widthOf(entry.text) * size) / (blockWidth - 2 * imprintIndent.value - labelWidth(entry.label)))
      : linesOf(entry, blockWidth).length,
  );
  return twips(lines.reduce((sum, count) => sum + count, 0) * linePitch + inset);
}
