import { type Borders, bordersMarkup } from './border-lines.ts';
import { holder, valued } from './element.ts';
import { length } from './table-markup.ts';

/** What a cell says of itself. */
export interface CellOptions {
  /** In twips. */
  readonly width?: number;
  readonly columnSpan?: number;
  /** The first of several rows that the cell goes over, or a further one. */
  readonly merge?: 'restart' | 'continue';
  readonly borders?: Borders;
  /** Words stand in the middle of the cell's height. */
  readonly centred?: boolean;
}

/** A cell of a table; `content` is XML already. */
export function cellMarkup({ width, columnSpan = 1, merge, borders, centred }: CellOptions, content: string): string {
  // In the order of the schema (CT_TcPr).
  const properties = [
    width === undefined ? '' : length('w:tcW', width),
    columnSpan > 1 ? valued('w:gridSpan', columnSpan) : '',
    merge ? valued('w:vMerge', merge) : '',
    borders ? bordersMarkup('w:tcBorders', borders) : '',
    centred ? valued('w:vAlign', 'center') : '',
  ];
  return `<w:tc>${holder('w:tcPr', properties.join(''))}${content}</w:tc>`;
}
