import { type Borders, bordersMarkup } from './border-lines.ts';
import { element, valued } from './element.ts';

/** What a table says of itself; lengths in twips. */
export interface TableOptions {
  readonly widths: readonly number[];
  readonly width: number;
  readonly borders: Borders;
  /** Between the edges of a cell and its words. */
  readonly margins: { readonly vertical: number; readonly side: number };
  readonly float?: Float;
}

/** A place on the page, out of the flow of the text: from its left edge; from its upper edge, or at the foot of the text. */
interface Float {
  readonly left: number;
  readonly top: number | 'foot';
}

/** A table with columns of fixed widths; `rows` is XML already. */
export function tableMarkup({ widths, width, borders, margins, float }: TableOptions, rows: string): string {
  const columns = widths.map((each) => element('w:gridCol', { 'w:w': each }));
  // In the order of the schema (CT_TblPr).
  const properties = [
    float ? floatMarkup(float) : '',
    length('w:tblW', width),
    bordersMarkup('w:tblBorders', borders),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    marginsMarkup(margins),
  ];
  const grid = element('w:tblGrid', {}, columns.join(''));
  return element('w:tbl', {}, element('w:tblPr', {}, properties.join('')) + grid + rows);
}

/** A length of a table, always in twips. */
export const length = (name: string, twips: number): string => element(name, { 'w:type': 'dxa', 'w:w': twips });

function marginsMarkup({ vertical, side }: TableOptions['margins']): string {
  const edges = { top: vertical, left: side, bottom: vertical, right: side };
  const written = Object.entries(edges).map(([edge, margin]) => length(`w:${edge}`, margin));
  return element('w:tblCellMar', {}, written.join(''));
}

function floatMarkup({ left, top }: Float): string {
  const [down, edge, anchor] = top === 'foot' ? [undefined, 'bottom', 'margin'] : [top, undefined, 'page'];
  const place = element('w:tblpPr', {
    'w:tblpX': left,
    'w:tblpY': down,
    'w:horzAnchor': 'page',
    'w:tblpYSpec': edge,
    'w:vertAnchor': anchor,
  });
  return place + valued('w:tblOverlap', 'never');
}
