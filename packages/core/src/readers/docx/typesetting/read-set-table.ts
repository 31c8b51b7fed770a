import type { SetRow, SetTable } from '../../../model/report/typesetting.ts';
import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { wrappers } from '../grid.ts';
import { readElements } from '../story/read-text.ts';
import { readSetParagraph } from './read-set-paragraph.ts';
import { lineOf, millimetresOf, type SetContext } from './set-context.ts';
import { childOf, isSwitchedOn, wordValue } from './set-properties.ts';

/** Elements of that name right below, through what only wraps. */
const rowsOf = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(parent).flatMap((each) =>
    each.localName === name ? [each] : wrappers.has(each.localName ?? '') ? rowsOf(each, name) : [],
  );

/** Of all columns, unless the table follows the width of the window; columns that may grow are as wide as the table is said to be. */
function widthOf(table: XmlElement): number | undefined {
  const properties = childOf(table, 'tblPr');
  const said = childOf(properties, 'tblW');
  if (shareOf(said) !== undefined) return undefined;
  const grid = childOf(table, 'tblGrid');
  const columns = (grid ? elementsOf(grid) : []).map((each) => millimetresOf(wordValue(each, 'w')) ?? 0);
  const isFixed = wordValue(childOf(properties, 'tblLayout'), 'type') === 'fixed';
  const whole = isFixed || wordValue(said, 'type') !== 'dxa' ? 0 : (millimetresOf(wordValue(said, 'w')) ?? 0);
  const width = Math.max(
    whole,
    columns.reduce((sum, each) => sum + each, 0),
  );
  return width > 0 ? width : undefined;
}

/** The share of the text block that a table takes: in fiftieths of a per cent, or in per cent. */
function shareOf(said: XmlElement | undefined): number | undefined {
  if (wordValue(said, 'type') !== 'pct') return undefined;
  const value = wordValue(said, 'w') ?? '';
  return Number.parseFloat(value) / (value.endsWith('%') ? 100 : 5000) || 1;
}

/** Where it begins, unless it floats or is aligned by something else than its left edge. */
function indentOf(properties: XmlElement | undefined): number | undefined {
  const align = wordValue(childOf(properties, 'jc')) ?? 'left';
  if (childOf(properties, 'tblpPr') || (align !== 'left' && align !== 'start')) return undefined;
  const said = childOf(properties, 'tblInd');
  return wordValue(said, 'type') === 'pct' ? undefined : (millimetresOf(wordValue(said, 'w')) ?? 0);
}

/** Above the middle of the page, in mm from its upper edge or from that of the text block. */
const upperHalf = 110;

function floatOf(place: XmlElement | undefined): SetTable['floats'] {
  if (!place) return undefined;
  const isAtFoot = wordValue(place, 'tblpYSpec') === 'bottom' && wordValue(place, 'vertAnchor') !== 'page';
  // A distance may lead to the foot too, unless it is from the upper edge and short.
  const distance = millimetresOf(wordValue(place, 'tblpY'));
  const isSaid = distance !== undefined && wordValue(place, 'tblpYSpec') === undefined;
  const anchor = wordValue(place, 'vertAnchor');
  const isHigh = isSaid && (anchor === 'page' || anchor === 'margin') && distance < upperHalf;
  return isAtFoot || (isSaid && !isHigh) ? 'foot' : 'elsewhere';
}

const nothing = /^(?:auto|none|nil|ffffff)$/i;

/** Lines of the table, or of its style where it has none, of rows and of cells; and what is behind them. */
function drawnIn(table: XmlElement, ofStyle: XmlElement | undefined): NonNullable<SetTable['drawn']> {
  const under = (name: string) => [...table.getElementsByTagNameNS('*', name)];
  const own = childOf(childOf(table, 'tblPr'), 'tblBorders') ?? ofStyle;
  const borders = new Set([...(own ? [own] : []), ...under('tblBorders'), ...under('tcBorders')]);
  const lines = [...borders].flatMap((each) => elementsOf(each).flatMap((side) => lineOf(side) ?? []));
  const fills = under('tcPr').flatMap((cell) => wordValue(childOf(cell, 'shd'), 'fill') ?? []);
  return { lines: lines.filter(({ width }) => width > 0), fills: fills.filter((fill) => !nothing.test(fill)) };
}

/** A table below the paragraph of that number. Borders are those of the first cell of a row, else the table's, its style's, its paragraphs'. */
export function readSetTable(table: XmlElement, after: number, context: SetContext): SetTable {
  const properties = childOf(table, 'tblPr');
  const borders = childOf(properties, 'tblBorders');
  const style = wordValue(childOf(properties, 'tblStyle'));
  const ofStyle = context.tableBorders(style);
  const rows = rowsOf(table, 'tr').map((row, index, all): SetRow => {
    const cells = rowsOf(row, 'tc');
    const own = childOf(childOf(cells[0], 'tcPr'), 'tcBorders');
    const line = (side: 'top' | 'bottom', isOuter: boolean) => {
      const name = isOuter ? side : 'insideH';
      return lineOf(childOf(own, side) ?? childOf(borders, name) ?? childOf(ofStyle, name));
    };
    const paragraphs = cells
      .flatMap((cell) => rowsOf(cell, 'p'))
      .map((each) => readSetParagraph(each, readElements([each])[0] ?? '', after, context));
    return {
      isHeader: isSwitchedOn(childOf(childOf(row, 'trPr'), 'tblHeader')),
      cells: cells.length,
      paragraphs,
      top: line('top', index === 0) ?? paragraphs.find(({ lineAbove }) => lineAbove)?.lineAbove,
      bottom: line('bottom', index === all.length - 1) ?? paragraphs.findLast((each) => each.line)?.line,
    };
  });
  const drawn = context.isTableStyledByPlace(style) ? undefined : drawnIn(table, ofStyle);
  return {
    after,
    rows,
    width: widthOf(table),
    share: shareOf(childOf(properties, 'tblW')),
    indent: indentOf(properties),
    floats: floatOf(childOf(properties, 'tblpPr')),
    drawn,
  };
}
