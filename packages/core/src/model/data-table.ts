/** A table of any content, as a sheet of a workbook or a part of a page: its headings and its rows below them. */
export interface DataTable {
  /** What the sheet is called. */
  readonly name: string;
  /** A column with its width in letters; a Chinese character takes two. `number` sets it as numbers. */
  readonly columns: readonly { readonly title: string; readonly width: number; readonly number?: boolean }[];
  /** Cells in the order of the columns; an empty text is an empty cell. */
  readonly rows: readonly (readonly (string | number)[])[];
}
