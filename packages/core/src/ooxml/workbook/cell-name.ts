/** A1 is row 0, column 0. */
export const cellName = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${columnName(column)}${row + 1}`;

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
