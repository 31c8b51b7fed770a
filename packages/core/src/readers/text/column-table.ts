import type { SourceCell } from '../block.ts';
import { type FoundTable, type Line, lineSpot } from './line.ts';

interface OpenCell {
  lines: string[];
  readonly line: Line;
  /** A blank line stands before it: perhaps a row begins here. */
  readonly afterBlank: boolean;
}

/**
 * A table as copied from a web page or a spreadsheet. Either each line is a row with tabs between its cells, or each
 * cell begins with a tab on a line of its own, goes on over lines without one, and a blank line stands between rows.
 */
export function columnTable(lines: readonly Line[], start: number, file: string): FoundTable | undefined {
  if (!lines[start]?.text.includes('\t')) return undefined;
  const isRow = ({ text }: Line) => /[^\t]\t|\t\t/.test(text);
  if (isRow(lines[start])) return separatedTable(lines, start, file, isRow);
  const cells: OpenCell[] = [];
  let blanks = 0;
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    const { text } = line;
    if (text.trim() === '' && !text.startsWith('\t')) blanks += 1;
    else if (text.startsWith('\t')) {
      cells.push({ lines: [text.slice(1)], line, afterBlank: blanks > 0 && cells.length > 0 });
      blanks = 0;
    } else {
      if (blanks > 1) break;
      cells.at(-1)!.lines.push(text);
      blanks = 0;
    }
  }
  return { table: rowsOf(cells, file), end };
}

/**
 * A blank line may also end the text of a cell within its row: pieces that add up to the usual width are one row.
 */
function rowsOf(cells: readonly OpenCell[], file: string): FoundTable['table'] {
  const pieces: OpenCell[][] = [];
  for (const cell of cells) {
    if (cell.afterBlank || pieces.length === 0) pieces.push([]);
    pieces.at(-1)!.push(cell);
  }
  const width = usualWidth(pieces.slice(1));
  const rows: OpenCell[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (last && rows.length > 1 && last.length < width && last.length + piece.length === width)
      for (const cell of piece) last.push(cell);
    else rows.push([...piece]);
  }
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const [header = [], ...body] = rows.map((row) => row.map((cell) => cellOf(cell, file)));
  const filled = [widened(header, widest), ...body].map((row) => ({
    cells: Array.from(
      { length: widest },
      (_, column) => row[column] ?? { text: '', spot: lineSpot(file, cells[0]!.line) },
    ),
  }));
  return { type: 'table', rows: filled, spot: lineSpot(file, cells[0]!.line) };
}

/** The text does not say which header cell spans two columns; the one over number and content does. */
function widened(header: readonly SourceCell[], width: number): readonly SourceCell[] {
  if (header.length !== width - 1) return header;
  const at = header.findIndex(({ text }) =>
    /内容|评价指标|三级指标|任务$|要求|举措|措施/.test(text.replace(/\s/g, '')),
  );
  const spanning = header[at];
  return spanning ? header.toSpliced(at + 1, 0, { ...spanning, copyOf: 'left' }) : header;
}

function usualWidth(pieces: readonly OpenCell[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of pieces) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, often], [b, seldom]) => seldom - often || b - a)[0]?.[0] ?? 0;
}

const cellOf = ({ lines, line }: OpenCell, file: string): SourceCell => ({
  text: lines.join('\n').trim(),
  spot: lineSpot(file, line),
});

function separatedTable(
  lines: readonly Line[],
  start: number,
  file: string,
  isRow: (line: Line) => boolean,
): FoundTable {
  const rows: SourceCell[][] = [];
  let end = start;
  while (end < lines.length && isRow(lines[end]!)) {
    const spot = lineSpot(file, lines[end]!);
    const { texts, next } = quotedRow(lines, end);
    rows.push(texts.map((text): SourceCell => ({ text: text.trim(), spot })));
    end = next;
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = rows.map((cells) => ({
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? { text: '', spot: cells[0]!.spot }),
  }));
  return { table: { type: 'table', rows: filled, spot: lineSpot(file, lines[start]!) }, end };
}

/** More lines than a cell ever has: a quotation mark that is never closed begins no cell. */
const mostLines = 40;

/** A row as Excel copies it: a cell with a line break stands in "…", and a " within is doubled. */
function quotedRow(
  lines: readonly Line[],
  start: number,
): { readonly texts: readonly string[]; readonly next: number } {
  const texts: string[] = [];
  let next = start + 1;
  let pieces = lines[start]!.text.split('\t');
  for (let at = 0; at < pieces.length; at++) {
    let text = pieces[at]!;
    if (!text.startsWith('"')) {
      texts.push(text);
      continue;
    }
    let [to, line, rest] = [at, next, pieces];
    while (!isClosed(text) && (to + 1 < rest.length || (line < lines.length && line - start < mostLines))) {
      if (to + 1 < rest.length) text += `\t${rest[++to]}`;
      else {
        rest = lines[line++]!.text.split('\t');
        to = 0;
        text += `\n${rest[0]}`;
      }
    }
    if (!isClosed(text)) {
      texts.push(pieces[at]!);
      continue;
    }
    texts.push(text.slice(1, -1).replaceAll('""', '"'));
    [at, next, pieces] = [to, line, rest];
  }
  return { texts, next };
}

/** It ends in a quotation mark that is not one of a pair. */
const isClosed = (text: string): boolean => text.length > 1 && (/"+$/.exec(text.slice(1))?.[0].length ?? 0) % 2 === 1;
