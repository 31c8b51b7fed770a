import type { ReportHead } from '../../../model/report/report.ts';
import { carried, type Twip, twips } from '../../../ooxml/index.ts';
import { markEnding, markName, widthOf } from '../../../tree/index.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { fragmentSlot, stencil } from '../fragment.ts';
import { noLine, onEveryEdge } from '../markup/border-lines.ts';
import { cellMarkup } from '../markup/cell-markup.ts';
import { element, escapeValue } from '../markup/element.ts';
import { paragraphMarkup } from '../markup/paragraph-markup.ts';
import { rowMarkup } from '../markup/row-markup.ts';
import { runMarkup, textMarkup } from '../markup/run-markup.ts';
import { tableMarkup } from '../markup/table-markup.ts';
import type { Geometry } from '../page/geometry.ts';
import { lookOf } from '../page/look.ts';
import { type MarkType, markPitch, markTop, markType } from './mark-type.ts';

/** 发文机关标志 (7.2.4), and how many lines of text fit between the upper margin and it. */
export function issuerMark(
  head: ReportHead,
  { geometry, firstPage }: WriteContext,
): { readonly blocks: readonly Fragment[]; readonly linesAbove: number } {
  const names = head.issuerMarks.map(markName);
  if (names.length === 0) return { blocks: [], linesAbove: 0 };
  const type = markType(head, geometry, firstPage.markMost);
  const top = markTop(type, geometry);
  const mark =
    names.length === 1
      ? singleMark(`${names[0]}${markEnding}`, type, top, geometry)
      : ({ type: 'table', xml: jointMark(names, type, top, geometry) } as const);
  return { blocks: [mark], linesAbove: Math.floor((top - geometry.top) / geometry.linePitch) };
}

function markRun(words: string, { points, scale }: MarkType, geometry: Geometry): string {
  const fonts = lookOf('IssuerMark', geometry).type?.familiesOf(undefined);
  return runMarkup({ ...(fonts && { fonts }), size: points * 2, ...(scale < 100 && { scale }) }, textMarkup(words));
}

const markSpacing = (type: MarkType) => ({ spacing: { line: markPitch(type), lineRule: 'exact' as const } });

function singleMark(text: string, type: MarkType, top: Twip, geometry: Geometry): Fragment {
  const { left, blockWidth, fonts } = geometry;
  const key = `mark ${type.points} ${type.scale} ${top} ${left} ${blockWidth} ${fonts.title}`;
  const [before, after] = stencil(key, () => {
    const frame = { x: left, y: top, width: blockWidth, height: markPitch(type) };
    return paragraphMarkup('IssuerMark', { ...markSpacing(type), frame }, markRun(fragmentSlot, type, geometry));
  });
  return { type: 'paragraph', xml: `${before}${escapeValue(carried(text))}${after}` };
}

/** Names of one width below each other, the main organ first; 文件 at the right, in the middle of their height. */
function jointMark(names: readonly string[], type: MarkType, top: Twip, geometry: Geometry): string {
  const { left, blockWidth } = geometry;
  const longest = Math.max(...names.map(widthOf));
  const right = twips((blockWidth * widthOf(markEnding)) / (longest + widthOf(markEnding)));
  const widths = [blockWidth - right, right] as const;
  const words = (text: string, alignment: 'distribute' | 'center') =>
    paragraphMarkup(
      'IssuerMark',
      { alignment, ...markSpacing(type) },
      markRun(escapeValue(carried(text)), type, geometry),
    );
  const rows = names.map((name, index) => {
    const first = index === 0;
    const own = cellMarkup({ width: widths[0], centred: true }, words(name, 'distribute'));
    const beside = cellMarkup(
      { width: widths[1], merge: first ? 'restart' : 'continue', centred: true },
      first ? words(markEnding, 'center') : element('w:p'),
    );
    return rowMarkup({}, own + beside);
  });
  const borders = onEveryEdge(noLine);
  const margins = { vertical: 0, side: 0 };
  return tableMarkup({ widths, width: blockWidth, borders, margins, float: { left, top } }, rows.join(''));
}
