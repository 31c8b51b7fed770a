import { requireArgument } from '../../message/index.ts';
import type { DataTable } from '../../model/data-table.ts';
import type { IsoDate } from '../../model/primitives.ts';
import { columnName, type WriteSheet, writeSheets } from '../../ooxml/index.ts';
import { cellText } from './cell-text.ts';
import { tableStyles } from './table-styles.ts';

/**
 * Tables as a workbook, a sheet each: headings frozen, filters set, A4 on its side. Text stays text, whatever it begins with.
 *
 * @param tables the sheets, in their order
 * @param date the day that the file is dated: same tables, same bytes
 * @returns bytes of the .xlsx
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const table = { name: '数据', columns: [{ title: '指标', width: 20 }], rows: [['受理数']] };
 * String.fromCharCode(...(await writeTables([table], '2025-12-31')).subarray(0, 2)); // 'PK'
 * ```
 */
export function writeTables(tables: readonly DataTable[], date: IsoDate): Promise<Uint8Array> {
  requireArgument('objects', 'tables', tables);
  requireArgument('date', 'date', date);
  return writeSheets(tables.map(sheetOf), date);
}

const sheetOf = ({ name, columns, rows }: DataTable): WriteSheet => ({
  name,
  columns: columns.map(({ width, number }) => ({ width, style: number ? tableStyles.number : tableStyles.text })),
  rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(fitting))],
  cells: new Map(columns.map((_, column) => [`0,${column}`, { style: tableStyles.heading }])),
  freezePane: { rows: 1 },
  autoFilter: { range: `A1:${columnName(columns.length - 1)}${rows.length + 1}` },
  pageSetup: tableStyles.page,
});

const fitting = (value: string | number): string | number | null =>
  typeof value === 'number' ? value : value === '' ? null : cellText(value);
