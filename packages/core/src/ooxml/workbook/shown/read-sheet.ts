import { surveyXml, type XmlTag } from '../../survey-xml.ts';
import { type CellLook, type CellWords, WordsReader } from './shared-parts.ts';
import { isDateFormat, showNumber } from './show-number.ts';
import { attributesOf, isOn, localName, wordsBetween } from './xml-words.ts';

/** Cells that are read, counted from the first row and column; and how many may hold something. */
const sheetLimits = { rows: 20_000, columns: 200, cells: 200_000 } as const;

/** What of a sheet a reader of its words should be told: by kind, where it is, from 0. */
export interface SheetRemark {
  /** `error`: an error value; `uncalculated`: a formula without a result; `struck`, `hidden-row`, `hidden-column`. */
  readonly kind: 'error' | 'uncalculated' | 'struck' | 'hidden-row' | 'hidden-column';
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

/** A range of cells, from 0, ends included. */
export interface SheetRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

export interface ShownSheet {
  /** Texts as cells show them; a row ends with its last word. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly SheetRange[];
  readonly remarks: readonly SheetRemark[];
  /** Something stands beyond what is read. */
  readonly cut: boolean;
}

export interface SharedParts {
  readonly strings: readonly CellWords[];
  readonly looks: readonly CellLook[];
  /** Days are counted from 1904, as Excel on a Macintosh did. */
  readonly dates1904: boolean;
  /** Numbers with all their digits, days in full, errors as words, however cells show them. */
  readonly exact: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly look: CellLook | undefined;
  value: string;
  inline: CellWords | undefined;
  hasFormula: boolean;
}

/**
 * The cells of a worksheet as they are seen, in one walk over its tags: no tree is made, and a cell far away costs nothing.
 * Error values are empty: they are remarked on, as is all that a reader would not see from the words.
 */
export function readSheet(text: string, part: string, shared: SharedParts): ShownSheet {
  const { looks } = shared;
  const rows: string[][] = [];
  const merges: SheetRange[] = [];
  const remarks: SheetRemark[] = [];
  const words = new WordsReader(text);
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let [row, column, filled] = [-1, -1, 0];
  let cut = false;
  let inData = false;
  let cell: OpenCell | undefined;
  let from = 0;

  const put = ({ row, column, ...each }: OpenCell) => {
    const shown = shownIn({ row, column, ...each }, shared);
    const text = each.type === 'e' && !shared.exact ? '' : shown.text;
    if (shown.text === '' && !each.hasFormula) return;
    filled += 1;
    if (row >= sheetLimits.rows || column >= sheetLimits.columns || filled > sheetLimits.cells) {
      cut = true;
      return;
    }
    const remark = (kind: SheetRemark['kind'], words = '') => remarks.push({ kind, row, column, words });
    if (each.type === 'e') remark('error', shown.text);
    else if (shown.text === '' && each.value === '' && each.type !== 'str') remark('uncalculated');
    if (text === '') return;
    if (shown.isStruck || each.look?.isStruck) remark('struck', text);
    if (hiddenRows.has(row)) remark('hidden-row');
    else if (hiddenColumns.has(column)) remark('hidden-column');
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as string[];
    while (line.length < column) line.push('');
    line[column] = text;
  };

  const readers: Readonly<Record<string, (tag: XmlTag) => void>> = {
    row: (tag) => {
      if (tag.type === 'close') return;
      const attributes = attributesOf(text, tag);
      const stated = Number(attributes.get('r'));
      row = Number.isInteger(stated) && stated > 0 ? stated - 1 : row + 1;
      column = -1;
      if (isOn(attributes.get('hidden'), false)) hiddenRows.add(row);
    },
    c: (tag) => {
      if (tag.type !== 'close') {
        const attributes = attributesOf(text, tag);
        const at = placeOf(attributes.get('r') ?? '');
        column = at?.column ?? column + 1;
        row = at?.row ?? Math.max(row, 0);
        const type = attributes.get('t') ?? 'n';
        const look = looks[Number(attributes.get('s') ?? 0)];
        cell = { row, column, type, look, value: '', inline: undefined, hasFormula: false };
      }
      if (tag.type !== 'open' && cell) {
        put(cell);
        cell = undefined;
      }
    },
    v: (tag) => {
      if (tag.type === 'open') from = tag.end;
      else if (tag.type === 'close' && cell) cell.value = wordsBetween(text, from, tag.start);
    },
    f: () => {
      if (cell) cell.hasFormula = true;
    },
    is: (tag) => {
      if (tag.type === 'close' && cell) cell.inline = words.end();
    },
  };
  surveyXml(text, part, {
    most: Number.POSITIVE_INFINITY,
    onTag: (tag) => {
      const name = localName(tag);
      if (name === 'sheetData') inData = tag.type === 'open';
      else if (inData) {
        if (Object.hasOwn(readers, name)) readers[name]?.(tag);
        else if (cell) words.tag(name, tag.type, tag.start, tag.end);
      } else if (name === 'col' && tag.type !== 'close') {
        const attributes = attributesOf(text, tag);
        const last = Math.min(Number(attributes.get('max')), sheetLimits.columns);
        if (isOn(attributes.get('hidden'), false))
          for (let each = Number(attributes.get('min')); each <= last; each++) hiddenColumns.add(each - 1);
      } else if (name === 'mergeCell' && tag.type !== 'close') {
        const [first, last] = (attributesOf(text, tag).get('ref') ?? '').split(':').map(placeOf);
        if (first && last)
          merges.push({ startRow: first.row, startCol: first.column, endRow: last.row, endCol: last.column });
      }
    },
  });
  const whole = withinLimits(rows);
  return { rows: whole.rows, merges, remarks, cut: cut || whole.cut };
}

/** As many rows as make no more cells than are read: a wide sheet is a full rectangle afterwards. */
function withinLimits(rows: readonly (readonly string[])[]): Pick<ShownSheet, 'rows' | 'cut'> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const height = Math.floor(sheetLimits.cells / width);
  return { rows: rows.slice(0, height), cut: rows.length > height };
}

const wholeDay = 'yyyy"年"m"月"d"日"';

/** Days as days and per cent as per cent, and nothing rounded: 0.953 in a cell of per cent is 95.3%. */
function exactFormat(format: string | undefined): string | undefined {
  if (isDateFormat(format)) return wholeDay;
  return format?.replace(/"[^"]*"|\\./g, '').includes('%') ? '0.##########%' : undefined;
}

function shownIn({ type, value, inline, look }: OpenCell, { strings, dates1904, exact }: SharedParts): CellWords {
  const plain = (text: string): CellWords => ({ text, isStruck: false });
  if (type === 's') return strings[Number(value)] ?? plain('');
  if (type === 'inlineStr') return inline ?? plain(value);
  if (type === 'b') return plain(value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE');
  if (type === 'd') return plain(value.replace(/T00:00:00(?:\.0+)?Z?$/, ''));
  if (type !== 'n' || value.trim() === '') return plain(value);
  const number = Number(value);
  if (Number.isNaN(number)) return plain(value);
  return plain(showNumber(number, exact ? exactFormat(look?.format) : look?.format, dates1904));
}

/** A1 is row 0, column 0; undefined for what is no reference. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', row = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '' || Number(row) === 0) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}
