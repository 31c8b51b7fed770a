import { writeTables } from '@fazhi/core';
import type { ledgerJson } from '../reporters/verbs/ledger.ts';
import { ledgerColumns, ledgerRows } from './ledger-columns.ts';

type Described = ReturnType<typeof ledgerJson>;
type Write = (ledger: Described) => Promise<Uint8Array>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const cellsOf = ({ dossier, organ, year, entries }: Described): readonly (readonly string[])[] =>
  ledgerRows(dossier, organ, year, entries).map((row) => ledgerColumns.map(({ of }) => of(row) ?? ''));

/** RFC 4180; with a BOM, without which Excel takes it for GBK. */
const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map(asText)
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`;

/** A name typed as =HYPERLINK(…) is a formula to a spreadsheet that opens the file; behind an apostrophe it is text. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !isNumber(cell) ? `'${cell}` : cell);
const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?$/.test(cell);

/** How the ledger of one dossier is written, by format. */
export const ledgerFormats = {
  jsonl: async ({ dossier, organ, year, entries }) =>
    encode(entries.map((entry) => `${JSON.stringify({ dossier, organ, year, ...entry })}\n`).join('')),
  csv: async (ledger) =>
    encode(`\uFEFF${[ledgerColumns.map(({ key }) => key), ...cellsOf(ledger)].map(csvLine).join('')}`),
  xlsx: (ledger) =>
    writeTables(
      [
        {
          name: '台账',
          columns: ledgerColumns.map(({ title, width }) => ({ title, width })),
          rows: cellsOf(ledger).map((row) => row.map(numbered)),
        },
      ],
      ledger.asOf,
    ),
} as const satisfies Record<string, Write>;
export type LedgerFormat = keyof typeof ledgerFormats;
export const ledgerFormatNames = Object.keys(ledgerFormats) as LedgerFormat[];

const numberColumns: ReadonlySet<string> = new Set([
  'year',
  'exact',
  'numerator',
  'denominator',
  'from',
  'prior',
  'line',
]);
/** Numbers count in Excel; one with more digits than Excel keeps stays text. */
function numbered(cell: string, column: number): string | number {
  const counts = numberColumns.has(ledgerColumns[column]?.key ?? '') && isNumber(cell);
  return counts && cell.replace(/\D/g, '').length <= 15 ? Number(cell) : cell;
}
