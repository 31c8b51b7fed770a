import { surveyXml, type XmlTag } from '../survey-xml.ts';

/** Cells that are read, counted from the first row and column; and how many may hold something. */
export const sheetLimits = { rows: 20_000, columns: 200, cells: 200_000 } as const;

export interface TrimmedSheet {
  readonly xml: string;
  /** Something stands beyond what is read. */
  readonly cut: boolean;
}

/**
 * The cells and merged ranges of a worksheet and nothing else of it: no widths, rules, filters or links, and no cell
 * beyond the limits, however far away one stands. The library that reads cells makes a full rectangle up to the last of
 * them. A cell that only has a format is no reason to say that something was left out.
 */
export function trimSheet(text: string, part: string): TrimmedSheet {
  const kept: string[] = [];
  let cut = false;
  let filled = 0;
  let section: string | undefined;
  /** Where what is kept next begins. */
  let from = 0;
  let [row, column] = [0, 0];
  let cell: { readonly start: number; isFilled: boolean } | undefined;

  const endCell = (end: number) => {
    if (!cell) return;
    const { start, isFilled } = cell;
    cell = undefined;
    if (isFilled) filled += 1;
    const isFar = row > sheetLimits.rows || column > sheetLimits.columns || filled > sheetLimits.cells;
    if (!isFar) return;
    cut ||= isFilled;
    kept.push(text.slice(from, start));
    from = end;
  };

  const onTag = (tag: XmlTag): void => {
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    if (section === undefined) {
      if (!sections.has(name) || tag.type !== 'open') return;
      section = name;
      from = tag.start;
    } else if (name === section) {
      kept.push(text.slice(from, tag.end));
      section = undefined;
    } else if (name === 'row' && tag.type !== 'close') {
      row = Number(referenceIn(text, tag).row) || row + 1;
      column = 0;
    } else if (name === 'c') {
      if (tag.type !== 'close') {
        const reference = referenceIn(text, tag);
        column = columnOf(reference.column) || column + 1;
        row = Number(reference.row) || row;
        cell = { start: tag.start, isFilled: false };
      }
      if (tag.type !== 'open') endCell(tag.end);
    } else if (cell && tag.type === 'open' && filling.has(name)) cell.isFilled = true;
  };

  surveyXml(text, part, { most: Number.POSITIVE_INFINITY, onTag });
  return { xml: `<worksheet>${kept.join('')}</worksheet>`, cut };
}

const sections: ReadonlySet<string> = new Set(['sheetData', 'mergeCells']);
/** Value, formula, text in place. */
const filling: ReadonlySet<string> = new Set(['v', 'f', 'is']);

const reference = /\sr\s*=\s*["']\$?([A-Za-z]*)\$?(\d*)["']/;

function referenceIn(text: string, { start, end }: XmlTag): { readonly column: string; readonly row: string } {
  const [, column = '', row = ''] = reference.exec(text.slice(start, end)) ?? [];
  return { column, row };
}

/** A is 1, XFD is 16384; 0 where no letter stands. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
