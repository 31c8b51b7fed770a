import { zipSync } from 'fflate';
import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { IsoDate } from '../../model/primitives.ts';
import type { OfficeFile } from '../office-file.ts';
import { PackageError } from '../package-error.ts';
import { fromText, textOf } from '../zip/package.ts';
import { sheetLimits, trimSheet } from './trim-sheet.ts';
import { visibleSheets } from './visible-sheets.ts';

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

/** Loaded for the first workbook: most dossiers never meet one. */
const library = () => import('hucre/xlsx');

/** The visible sheets of a workbook. Throws `PackageError` on a damaged one. */
export async function parseSheets(file: OfficeFile): Promise<readonly Worksheet[]> {
  const { sheets, shared, dates1904 } = visibleSheets(file);
  const trimmed = sheets.map(({ part }) => trimSheet(textOf(file.parts, part), part));
  const bare = barePackage(
    sheets.map(({ name }, index) => ({ name, xml: trimmed[index]!.xml })),
    shared,
  );
  const { readXlsx } = await library();
  const read = await attempt(() => readXlsx(bare, { dateSystem: dates1904 ? '1904' : '1900' }), file.main);
  return sheets.map(({ name }, index) => {
    const { rows = [], merges = [] } = read.sheets[index] ?? {};
    const texts = rows.map((row) => withoutEnd(row.map(textOfValue), (text) => text === ''));
    const whole = withoutEnd(texts, (row) => row.length === 0);
    const width = whole.reduce((most, row) => Math.max(most, row.length), 1);
    const height = Math.floor(sheetLimits.cells / width);
    return {
      name,
      rows: whole.slice(0, height),
      merges,
      cut: whole.length > height || trimmed[index]!.cut,
    };
  });
}

/** The list without those of its last items that are empty. */
function withoutEnd<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}

async function attempt<Value>(read: () => Promise<Value>, part: string): Promise<Value> {
  try {
    return await read();
  } catch {
    throw new PackageError('malformed-xml', part);
  }
}

/** The same sheets and date give the same bytes. */
export const writeSheets = async (sheets: readonly WriteSheet[], date: IsoDate): Promise<Uint8Array> => {
  const { writeXlsx } = await library();
  const day = new Date(`${date}T00:00:00Z`);
  return writeXlsx({ sheets: [...sheets], properties: { created: day, modified: day } });
};

interface BareSheet {
  readonly name: string;
  readonly xml: string;
}

/**
 * A package of these sheets and nothing else. The library opens packages by itself, follows what they say of drawings,
 * links and tables, and knows no limits: it gets only what we have looked at.
 */
function barePackage(sheets: readonly BareSheet[], shared: ReadonlyMap<string, string>): Uint8Array {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><sheets>${sheets.map((_, index) => `<sheet name="${index}" r:id="sheet${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      ...sheets.map((_, index) => relationship(`sheet${index}`, 'worksheet', `sheet${index}.xml`)),
      ...[...shared.keys()].map((type) => relationship(type, type, `${type}.xml`)),
    ].join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/sheet${index}.xml`, xml])),
    ...Object.fromEntries([...shared].map(([type, xml]) => [`xl/${type}.xml`, xml])),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, fromText(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function textOfValue(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayOf(value);
  return String(value);
}

/** Dates of a workbook are midnights UTC. */
const dayOf = (date: Date): string => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
