import { requireArgument } from '../../message/index.ts';
import type { DataTable } from '../../model/data-table.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlPage } from './html-page.ts';
import { statusStyle } from './status-page.ts';

/**
 * Tables as one page that needs nothing else, each under its name: what `writeTables` makes a workbook of. It runs no
 * script and loads nothing.
 *
 * @param title what the page is called
 * @param tables the tables, in their order
 * @returns UTF-8 bytes of the page
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const table = { name: '数据', columns: [{ title: '指标', width: 20 }], rows: [['受理数']] };
 * new TextDecoder().decode(writeTablesHtml('全县', [table])).includes('<td>受理数</td>'); // true
 * ```
 */
export function writeTablesHtml(title: string, tables: readonly DataTable[]): Uint8Array {
  requireArgument('text', 'title', title);
  requireArgument('objects', 'tables', tables);
  return htmlPage(
    { title, style: statusStyle },
    `<h1>${escapeHtml(title)}</h1>
${tables.map(section).join('\n')}`,
  );
}

const section = ({ name, columns, rows }: DataTable): string => `<h2>${escapeHtml(name)}</h2>
${rows.length === 0 ? '<p>没有</p>' : tableOf(columns, rows)}`;

const tableOf = (columns: DataTable['columns'], rows: DataTable['rows']): string => `<table>
<thead><tr>${columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((cell, at) => cellOf(cell, columns[at]?.number)).join('')}</tr>`).join('\n')}
</tbody>
</table>`;

const cellOf = (cell: string | number, isNumber: boolean | undefined): string =>
  `<td${isNumber ? ' class="number"' : ''}>${escapeHtml(String(cell))}</td>`;
