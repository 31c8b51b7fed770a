import { element, holder } from './element.ts';

/** What a row says of itself. */
export interface RowOptions {
  /** The row stays on one page. */
  readonly cantSplit?: boolean;
  /** In twips, whatever the row holds. */
  readonly height?: number;
  /** Repeated on each page; `false` says that it is not. */
  readonly header?: boolean;
}

/** A row of a table; `cells` is XML already. */
export function rowMarkup({ cantSplit, height, header }: RowOptions, cells: string): string {
  const properties = [
    cantSplit ? element('w:cantSplit') : '',
    header === undefined ? '' : element('w:tblHeader', { 'w:val': header ? undefined : 'off' }),
    height === undefined ? '' : element('w:trHeight', { 'w:val': height, 'w:hRule': 'exact' }),
  ];
  return element('w:tr', {}, holder('w:trPr', properties.join('')) + cells);
}
