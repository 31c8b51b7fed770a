import { widthOf } from '@fazhi/core';

/** Rows in columns that line up in a terminal, where a Chinese character is as wide as two letters. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = (text: string) => widthOf(text) * 2;
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => columns(row[index] ?? ''))));
  const line = (row: readonly string[]) =>
    row.map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - columns(cell)))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}
