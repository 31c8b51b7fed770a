import { elementsOf, isGoneRow, type XmlElement } from '../../ooxml/index.ts';
import { type SourceCell, type SourceRow, type SourceTable, type Spot, shownText } from '../block.ts';
import type { FoundUnread } from './say-unread.ts';
import { readElements, readShown, type View } from './story/read-text.ts';
import { isSwitchedOn, wordValue } from './typesetting/set-properties.ts';

/** More columns than any list has; a span beyond them is a broken file. */
const mostColumns = 64;

export interface Grid {
  readonly table: SourceTable;
  /** Where a table stands within a table; its words are read as lines of the outer cell. */
  readonly nested: readonly Spot[];
  /** Where a row is wider than any list, or a cell continues one that is not there. */
  readonly broken: readonly Spot[];
  /** What cells hold and was not read. */
  readonly unread: readonly FoundUnread[];
}

/**
 * A table as a grid: the column cursor advances by `gridSpan`, starts after `gridBefore`, and a cell that continues
 * the one above (`vMerge` without a value or with `continue`) copies it. Rows and cells deleted by tracking are gone;
 * hidden rows are left out and said.
 */
export function readGrid(table: XmlElement, spotOf: (row: number, column: number) => Spot, view?: View): Grid {
  const [nested, broken]: [Spot[], Spot[]] = [[], []];
  const unread: FoundUnread[] = [];
  const rows: SourceCell[][] = [];
  for (const element of below(table, 'tr')) {
    if (isGoneRow(element)) continue;
    const row = rows.length;
    if (isSwitchedOn(propertyOf(element, 'trPr', 'hidden'))) {
      unread.push({ kind: 'hidden', words: readElements(elementsOf(element)).join(''), spot: spotOf(row, 0) });
      continue;
    }
    const above = rows.at(-1) ?? [];
    const cells: SourceCell[] = [];
    const fill = (count: number) => {
      for (let each = 0; each < count && cells.length < mostColumns; each++)
        cells.push({ text: '', spot: spotOf(row, cells.length) });
    };
    fill(countOf(element, 'trPr', 'gridBefore', 0));
    for (const cell of below(element, 'tc')) {
      if (isTrackedAway(cell, 'tcPr', 'cellDel')) continue;
      const start = cells.length;
      const spot = spotOf(row, start);
      if (start >= mostColumns) {
        broken.push(spot);
        break;
      }
      const span = Math.min(countOf(cell, 'tcPr', 'gridSpan', 1), mostColumns - start);
      const continues = continuesAbove(cell);
      const source = continues ? above[start] : undefined;
      if (continues && !source) broken.push(spot);
      if (hasTable(cell)) nested.push(spot);
      const read = source ? undefined : readShown([cell], view);
      for (const { kind, words } of read?.unread ?? []) unread.push({ kind, words, spot });
      const text = source?.text ?? read?.paragraphs.map(shownText).join('\n') ?? '';
      for (let each = 0; each < span; each++) {
        const copyOf = source ? 'above' : each > 0 ? 'left' : undefined;
        cells.push({ text, spot: source ? source.spot : spotOf(row, start + each), ...(copyOf && { copyOf }) });
      }
    }
    fill(countOf(element, 'trPr', 'gridAfter', 0));
    rows.push(cells);
  }
  const spot = spotOf(0, 0);
  return { table: { type: 'table', rows: squared(rows, spotOf), spot }, nested, broken, unread };
}

/** Short rows are filled up with empty cells. */
function squared(rows: readonly SourceCell[][], spotOf: (row: number, column: number) => Spot): SourceRow[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((cells, row) => ({
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? { text: '', spot: spotOf(row, column) }),
  }));
}

/** Elements of that name, looking through what only wraps: content controls, custom XML, tracked insertions. */
function below(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.localName === name) return [child];
    return wrappers.has(child.localName ?? '') ? below(child, name) : [];
  });
}
export const wrappers: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

const hasTable = (element: XmlElement): boolean => element.getElementsByTagName('w:tbl').length > 0;

function propertyOf(element: XmlElement, container: string, name: string): XmlElement | undefined {
  const properties = elementsOf(element).find(({ localName }) => localName === container);
  return properties && elementsOf(properties).find(({ localName }) => localName === name);
}

/** A cell that goes on with the one above it, also where tracking merged the two. */
function continuesAbove(cell: XmlElement): boolean {
  const tracked = propertyOf(cell, 'tcPr', 'cellMerge');
  if (tracked) return wordValue(tracked, 'vMerge') === 'cont';
  const merge = propertyOf(cell, 'tcPr', 'vMerge');
  return merge !== undefined && wordValue(merge) !== 'restart';
}

const isTrackedAway = (element: XmlElement, container: string, name: string): boolean =>
  propertyOf(element, container, name) !== undefined;

function countOf(element: XmlElement, container: string, name: string, otherwise: number): number {
  const property = propertyOf(element, container, name);
  const count = Number(property ? wordValue(property) : otherwise);
  return Number.isInteger(count) && count >= 0 ? count : otherwise;
}
