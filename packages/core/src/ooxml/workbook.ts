import {
  type Cell,
  type CellStyle,
  type CellValue,
  type MergeRange,
  readXlsx,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { IsoDate } from '../model/primitives.ts';
import { parsePackage, textOf } from './package.ts';
import { PackageError } from './package-error.ts';

export type { CellStyle, MergeRange, WriteSheet };
export type WorkbookCell = Partial<Cell>;

/** A visible worksheet: values as text in rows, and the ranges that are merged (0-based, ends included). */
export interface Worksheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Readonly<MergeRange>[];
  /** The sheet goes on below the rows that are read. */
  readonly cut: boolean;
}

const limits = { rows: 20_000, columns: 200 } as const;

/** The visible sheets of a workbook. Throws `PackageError` on a file that is none. */
export async function parseSheets(bytes: Uint8Array): Promise<readonly Worksheet[]> {
  refuseHostile(bytes);
  try {
    const { sheets } = await readXlsx(bytes, {
      maxRows: limits.rows + 1,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return sheets.map(({ name, rows, merges = [] }) => ({
      name,
      rows: rows.slice(0, limits.rows).map((row) => Array.from(row.slice(0, limits.columns), textOfValue)),
      merges,
      cut: rows.length > limits.rows || rows.some((row) => row.length > limits.columns),
    }));
  } catch (cause) {
    if (cause instanceof PackageError) throw cause;
    throw new PackageError('malformed-xml', 'xl/workbook.xml');
  }
}

/** The same sheets and date give the same bytes. */
export const writeSheets = (sheets: readonly WriteSheet[], date: IsoDate): Promise<Uint8Array> => {
  const day = new Date(`${date}T00:00:00Z`);
  return writeXlsx({ sheets: [...sheets], properties: { created: day, modified: day } });
};

/** The library opens the package by itself, so ours looks at it first: size, ratio, entries, DOCTYPE. */
function refuseHostile(bytes: Uint8Array): void {
  const parts = parsePackage(bytes);
  textOf(parts, 'xl/workbook.xml');
  for (const name of parts.keys()) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    if (/<!(?:DOCTYPE|ENTITY)/i.test(textOf(parts, name))) throw new PackageError('doctype', name);
  }
}

function textOfValue(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayOf(value);
  return String(value);
}

/** Dates of a workbook are midnights UTC. */
const dayOf = (date: Date): string => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
