import { terminalWidth } from './terminal-width.ts';

/** Rows in columns that line up in a terminal, where a Chinese character is as wide as two letters. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    rows.reduce((widest, row) => Math.max(widest, terminalWidth(row[index] ?? '')), 0),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - terminalWidth(cell)))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}
