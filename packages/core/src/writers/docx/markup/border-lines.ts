import { element, holder } from './element.ts';

/** A line of a border: `size` in eighths of a point, `space` between it and the words in points. */
export interface BorderLine {
  readonly style: 'single' | 'none';
  readonly size: number;
  readonly color: string;
  readonly space?: number;
}

/** In the order of the schema (CT_TblBorders), with what each edge is called there. */
const edges = {
  top: 'w:top',
  left: 'w:left',
  bottom: 'w:bottom',
  right: 'w:right',
  insideHorizontal: 'w:insideH',
  insideVertical: 'w:insideV',
} as const;

export type Borders = { readonly [Edge in keyof typeof edges]?: BorderLine };

export const single = (size: number, color = '000000'): BorderLine => ({ style: 'single', size, color });
export const noLine: BorderLine = { style: 'none', size: 0, color: 'auto' };

/** The same line, or the same margin, on all edges of a table. */
export const onEveryEdge = (line: BorderLine): Required<Borders> => ({
  top: line,
  left: line,
  bottom: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});

/** `w:pBdr`, `w:tblBorders` or `w:tcBorders`. */
export function bordersMarkup(name: string, borders: Borders): string {
  const written = (Object.keys(edges) as (keyof typeof edges)[]).map((edge) => {
    const line = borders[edge];
    if (!line) return '';
    const { style, color, size, space } = line;
    return element(edges[edge], { 'w:val': style, 'w:color': color, 'w:sz': size, 'w:space': space });
  });
  return holder(name, written.join(''));
}
