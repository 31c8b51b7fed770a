import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { IsoDate } from '../../model/primitives.ts';
import type { OfficeFile } from '../office-file.ts';
import { textOf } from '../zip/package.ts';
import { readSheet, type ShownSheet } from './shown/read-sheet.ts';
import { visibleSheets } from './visible-sheets.ts';

export type { CellStyle, WriteSheet };
export type WorkbookCell = Partial<Cell>;

/** A visible worksheet: values as text in rows, and the ranges that are merged (0-based, ends included). */
export interface Worksheet extends ShownSheet {
  readonly name: string;
  /** How many cells have a comment. */
  readonly comments: number;
  /** How many text boxes float above it. */
  readonly boxes: number;
}

export interface Worksheets {
  readonly sheets: readonly Worksheet[];
  /** Names of those that nobody sees; they are not read. */
  readonly hidden: readonly string[];
}

export interface ParseSheetsOptions {
  /** Names of hidden sheets that are read all the same. */
  readonly alsoHidden?: readonly string[];
  /** Numbers with all their digits, days in full, errors as words, however cells show them. */
  readonly exact?: boolean;
}

/** The sheets of a workbook as they are seen. Throws `PackageError` on a damaged one. */
export function parseSheets(file: OfficeFile, { alsoHidden = [], exact = false }: ParseSheetsOptions = {}): Worksheets {
  const { sheets, hidden, shared } = visibleSheets(file, alsoHidden);
  return {
    hidden,
    sheets: sheets.map(({ name, part, comments, boxes }) => ({
      name,
      comments,
      boxes,
      ...readSheet(textOf(file.parts, part), part, { ...shared, exact }),
    })),
  };
}

/** Loaded for the first workbook that is written: most dossiers never need one. */
const library = () => import('hucre/xlsx');

/** The same sheets and date give the same bytes. */
export const writeSheets = async (sheets: readonly WriteSheet[], date: IsoDate): Promise<Uint8Array> => {
  const { writeXlsx } = await library();
  const day = new Date(`${date}T00:00:00Z`);
  return writeXlsx({ sheets: [...sheets], properties: { created: day, modified: day } });
};
