import type { SetRow, SetTable } from '../../../model/report/typesetting.ts';
import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { wrappers } from '../grid.ts';
import { readElements } from '../story/read-text.ts';
import { readSetParagraph } from './read-set-paragraph.ts';
import { lineOf, type SetContext } from './set-context.ts';
import { childOf, isSwitchedOn } from './set-properties.ts';

/** Elements of that name right below, through what only wraps. */
const rowsOf = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).flatMap((each) =>
    each.localName === name ? [each] : wrappers.has(each.localName ?? '') ? rowsOf(each, name) : [],
  );

/** A table below the paragraph of that number. Borders are those of the first cell of a row, else the table's own. */
export function readSetTable(table: XmlElement, after: number, context: SetContext): SetTable {
  const properties = childOf(table, 'tblPr');
  const borders = childOf(properties, 'tblBorders');
  const rows = rowsOf(table, 'tr').map((row, index, all): SetRow => {
    const cells = rowsOf(row, 'tc');
    const own = childOf(childOf(cells[0], 'tcPr'), 'tcBorders');
    const line = (side: 'top' | 'bottom', isOuter: boolean) =>
      lineOf(childOf(own, side) ?? childOf(borders, isOuter ? side : 'insideH'));
    const paragraphs = cells.flatMap((cell) => rowsOf(cell, 'p'));
    return {
      isHeader: isSwitchedOn(childOf(childOf(row, 'trPr'), 'tblHeader')),
      paragraphs: paragraphs.map((each) => readSetParagraph(each, readElements([each])[0] ?? '', after, context)),
      top: line('top', index === 0),
      bottom: line('bottom', index === all.length - 1),
    };
  });
  return { after, rows };
}
