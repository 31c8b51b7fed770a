import type { ReportHead } from '../../../model/report/report.ts';
import { chineseDate } from '../../../numeral/index.ts';
import { heightOf, type Twip, twips } from '../../../ooxml/index.ts';
import { widthOf } from '../../../tree/index.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { fragmentSlot, stencil } from '../fragment.ts';
import { addresseeLine } from '../head/first-page.ts';
import { breakName } from '../line-breaks/break-name.ts';
import { partedWidth, widening } from '../line-breaks/drawn-width.ts';
import { noLine, onEveryEdge, single } from '../markup/border-lines.ts';
import { cellMarkup } from '../markup/cell-markup.ts';
import { rowMarkup } from '../markup/row-markup.ts';
import { tableMarkup } from '../markup/table-markup.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';
import { empty, styled } from '../paragraph.ts';
import { inLines, run, tab } from '../piece.ts';

/** 版记 at the foot of the last page (7.4), with so many paragraphs between it and the last table of the document. */
export function imprint(head: ReportHead, belowTable: number, context: WriteContext): readonly Fragment[] {
  const { edition, geometry, firstPage } = context;
  const entries = edition.imprint ? entriesOf(head, edition.addressees && firstPage.addresseesMove) : [];
  if (entries.length === 0) return [];
  const { pitch, height, floats } = sizeOf(entries, geometry);
  const rows = entries.map((entry, index) => imprintRow(entry, index, entries, geometry, pitch)).join('');
  const key = `imprint ${floats} ${geometry.blockWidth} ${geometry.left}`;
  const [before, after] = stencil(key, () => tableAround(geometry, floats));
  const [lift] =
    geometry.inset > 0
      ? stencil(`imprint inset ${geometry.inset} ${geometry.blockWidth}`, () => insetRow(geometry))
      : [''];
  return [
    ...(floats && belowTable * geometry.linePitch < height ? [apart(height, geometry)] : []),
    { type: 'table', xml: `${before}${rows}${lift}${after}` },
    empty('Separator', floats ? beside(geometry) : {}),
  ];
}

/** Floats: anchored sideways to the page, since LibreOffice leaves a table as wide as the text in the flow otherwise. */
const tableAround = ({ blockWidth, left }: Geometry, floats: boolean): string =>
  tableMarkup(
    {
      widths: [blockWidth],
      width: blockWidth,
      margins: { vertical: 0, side: 0 },
      borders: onEveryEdge(noLine),
      ...(floats && { float: { left, top: 'foot' } }),
    },
    fragmentSlot,
  );

/** Keeps rows of a table off 版记. */
const apart = (height: Twip, geometry: Geometry): Fragment =>
  height > (geometry.blockBottom - geometry.blockTop) / 2 ? newPage(geometry) : room(height, geometry);

/**
 * 版记 taller than half the text block has its own page below a table: LibreOffice 7.4 puts it over the last rows at first,
 * sends some of them to the next page without their header, and never takes them back.
 */
const newPage = (geometry: Geometry): Fragment => empty('Separator', { pageBreakBefore: true, ...beside(geometry) });

/**
 * As tall as 版记, between it and a table. LibreOffice 7.4 takes a table for laid out before it knows of what floats
 * over its last rows, and then loses their words or leaves the page before them white: rows never come that far.
 */
const room = (height: Twip, geometry: Geometry): Fragment =>
  empty('Flush', { spacing: { line: height, lineRule: 'exact' }, ...beside(geometry) });

/**
 * An empty line that reaches into the margin finds its place beside 版记, which is as wide as the text. Otherwise it
 * would stand above it, and a page that has room for 版记 once, but not twice, would send it to a page of its own.
 */
const beside = ({ right }: Geometry) => ({ indent: { right: -right } });

interface Entry {
  readonly label: string;
  readonly text: string;
  /** At the right end of the line. */
  readonly right?: string;
}

function entriesOf(head: ReportHead, showsAddressees: boolean): readonly Entry[] {
  const moved = showsAddressees && head.addressees.length > 0;
  const printed = head.printedOn === undefined ? '' : `${chineseDate(head.printedOn)}印发`;
  return [
    ...(moved ? [{ label: '主送：', text: `${addresseeLine(head).slice(0, -1)}。` }] : []),
    ...(head.copyTo.length > 0 ? [{ label: '抄送：', text: `${head.copyTo.join('，')}。` }] : []),
    ...(head.printedBy ? [{ label: '', text: head.printedBy, right: printed }] : []),
  ];
}

const { imprintIndent, imprintOuterLine, imprintInnerLine } = gbt9704;
const labelWidth = (label: string): number => widthOf(label) * heightOf(gbt9704.imprintSize.value);

function imprintRow(entry: Entry, index: number, entries: readonly Entry[], geometry: Geometry, pitch: Twip): string {
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
  return `${before}${imprintLine(entry, geometry, pitch).xml}${after}`;
}

/** A row of one cell between lines of these weights; of none where that is 0. */
function rowAround(width: Twip, top: number, bottom: number): string {
  const line = (size: number) => (size === 0 ? noLine : single(size));
  const borders = { top: line(top), bottom: line(bottom), left: noLine, right: noLine };
  return rowMarkup({ cantSplit: true }, cellMarkup({ width, borders }, fragmentSlot));
}

function imprintLine(entry: Entry, geometry: Geometry, pitch: Twip) {
  const { blockWidth, linePitch } = geometry;
  const { label, right } = entry;
  const indent = imprintIndent.value;
  const hanging = labelWidth(label);
  const pieces = [...inLines(linesOf(entry, blockWidth)), ...(right ? [tab, run(right)] : [])];
  return styled('Imprint', pieces, geometry, {
    indent: { left: indent + hanging, right: indent, ...(hanging > 0 ? { hanging } : { firstLine: 0 }) },
    ...(right && { tabStops: [{ type: 'right', position: blockWidth - indent }] }),
    ...(pitch < linePitch && { spacing: { line: pitch, lineRule: 'exact' } }),
  });
}

/** The words of an entry; of one with a date at its right, a name too long to stand beside it in several lines. */
function linesOf({ label, text, right }: Entry, blockWidth: Twip): readonly string[] {
  if (right === undefined) return [`${label}${text}`];
  const room = (blockWidth - 2 * imprintIndent.value) / heightOf(gbt9704.imprintSize.value);
  return breakName(text, room, right === '' ? room : room - widthOf(right) - widening(right) - 1);
}

/** Lifts the last line from Word's margin to the lower edge of the text block. */
const insetRow = ({ inset, blockWidth }: Geometry): string =>
  rowMarkup({ height: inset }, cellMarkup({ width: blockWidth }, empty('Separator').xml));

/**
 * How tall 版记 is, and whether it floats: a floating table cannot run over pages. The standard has no pitch for its
 * lines, so those that would fill more than a page are set closer; what is too much even then stands in the flow.
 */
function sizeOf(entries: readonly Entry[], geometry: Geometry): { pitch: Twip; height: Twip; floats: boolean } {
  const { blockTop, blockBottom, inset, linePitch } = geometry;
  const lines = entries.reduce((sum, entry) => sum + lineCount(entry, geometry), 0);
  // A line may be broken earlier than counted: one is kept free.
  const closer = Math.floor((blockBottom - blockTop - inset) / (lines + 1));
  const pitch = twips(Math.max(Math.min(linePitch, closer), Math.min(linePitch, practice.imprintPitch)));
  return { pitch, height: twips(lines * pitch + inset), floats: pitch <= closer };
}

function lineCount(entry: Entry, { blockWidth }: Geometry): number {
  if (entry.right !== undefined) return linesOf(entry, blockWidth).length;
  const size = heightOf(gbt9704.imprintSize.value);
  const room = (blockWidth - 2 * imprintIndent.value - labelWidth(entry.label)) / size;
  // A comma that may not begin a line takes a character over with it, in one line of ten or so.
  return Math.ceil(partedWidth(entry.text) / (room - 1 / 8));
}
