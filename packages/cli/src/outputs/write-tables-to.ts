import { type DataTable, type IsoDate, writeTables, writeTablesHtml } from '@fazhi/core';
import type { Host } from '../host.ts';
import { fileNameOf } from './file-name-of.ts';
import { type MadeFile, outputPath } from './output.ts';
import { type internalLists, refuseBeside } from './refuse-beside.ts';
import { refuseEdited } from './refuse-edited.ts';
import { writeOutputs } from './write-outputs.ts';

const formats = {
  html: async (title: string, tables: readonly DataTable[]) => writeTablesHtml(title, tables),
  xlsx: (_title: string, tables: readonly DataTable[], date: IsoDate) => writeTables(tables, date),
} as const;
type TableFormat = keyof typeof formats;
export const tableFormats = Object.keys(formats) as TableFormat[];

/** Tables for the office itself, and where they go. */
interface TablesTo {
  readonly title: string;
  readonly tables: readonly DataTable[];
  readonly kind: (typeof internalLists)[keyof typeof internalLists];
  /** Where a clock is at hand, the day's date counts. */
  readonly year: number;
  readonly dossier: string;
  readonly folder: string;
  readonly formats: readonly TableFormat[];
  readonly force: boolean;
}

/** Writes tables that may hold what is internal, never beside the public edition, and returns their paths. */
export async function writeTablesTo(
  { title, tables, kind, year, dossier, folder, formats: asked, force }: TablesTo,
  host: Host,
): Promise<readonly string[]> {
  if (asked.length === 0) return [];
  const made = await Promise.all(
    asked.map(async (format): Promise<MadeFile> => {
      const output = { folder, name: `${fileNameOf(title)}.${format}`, edition: kind, format };
      return { output, bytes: await formats[format](title, tables, host.today?.() ?? `${year}-12-31`) };
    }),
  );
  const outputs = made.map(({ output }) => output);
  await refuseBeside(outputs, host.files);
  const standing = force ? new Map<string, string>() : await refuseEdited(made, dossier, host.files);
  await writeOutputs(dossier, made, standing, host.files);
  return outputs.map(outputPath);
}
