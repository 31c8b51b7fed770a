import { type Message, type Outcome, say } from '../../message/index.ts';
import { cellName, type OfficeFile, parseSheets, type Worksheet } from '../../ooxml/index.ts';
import type { SourceBlock, SourceCell, SourceTable, Spot } from '../block.ts';
import { remarksOn } from './remarks-on.ts';

/**
 * The visible sheets of a workbook, a table each, merged cells in all the places they cover. Cells are text as it is seen:
 * 95%, 2025年6月, a formula as its last result. What a reader would not see from the words is said: error values, formulas
 * without a result, lines drawn through, what is hidden, comments. Throws `PackageError`.
 */
export function parseWorkbook(workbook: OfficeFile, file: string): Outcome<readonly SourceBlock[]> {
  const { sheets, hidden } = parseSheets(workbook);
  const messages: Message[] = sheets.flatMap((sheet) => remarksOn(sheet, file));
  if (hidden.length > 0)
    messages.push(say('input/hidden-sheet', { place: { file }, actual: hidden.map((name) => `“${name}”`).join('、') }));
  return { value: sheets.filter(({ rows }) => rows.length > 0).map((sheet) => tableOf(sheet, file)), messages };
}

function tableOf({ name, rows, merges }: Worksheet, file: string): SourceTable {
  const spotOf = (row: number, column: number): Spot => {
    const cell = cellName({ row, column });
    return { place: { file, sheet: name, cell }, words: `${name}!${cell}` };
  };
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.map((row, index) =>
    Array.from(
      { length: width },
      (_, column): SourceCell => ({ text: row[column] ?? '', spot: spotOf(index, column) }),
    ),
  );
  // Ranges never overlap in a sound file, so together they cover no more than the sheet.
  let left = cells.length * width;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const height = Math.min(endRow, cells.length - 1) - startRow + 1;
    const breadth = Math.min(endCol, width - 1) - startCol + 1;
    if (!(height > 0 && breadth > 0)) continue;
    left -= height * breadth;
    if (left < 0) break;
    const first = cells[startRow]?.[startCol];
    if (!first) continue;
    for (let row = startRow; row <= Math.min(endRow, cells.length - 1); row++)
      for (let column = startCol; column <= Math.min(endCol, width - 1); column++) {
        if (row === startRow && column === startCol) continue;
        cells[row]![column] = { ...first, copyOf: row > startRow ? 'above' : 'left' };
      }
  }
  return { type: 'table', rows: cells.map((row) => ({ cells: row })), spot: spotOf(0, 0) };
}
