import type { ColumnAlign, Table, TableCell } from '../../model/report/report.ts';
import { dashes } from '../mistakes/index.ts';
import { endOfWords, startOfWords } from './blanks.ts';
import { parseInlines } from './marks/parse-inlines.ts';
import { complain, located, type TypedText } from './marks/typed-text.ts';

/** Offsets of the words between two bars. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const delimiter = /^(:?)-+(:?)$/;
const looseDelimiter = new RegExp(`^[:：]?[${dashes}=]+[:：]?$`);
const alignments: Readonly<Record<string, ColumnAlign>> = { ':-': 'left', '-:': 'right', ':-:': 'center' };

/**
 * Lines that begin with a bar as a table: names of columns, a line of dashes, rows. A row of other length than the first
 * is told, and nothing of it is lost.
 */
export function parseTable(typed: TypedText, lines: readonly Range[]): Table | undefined {
  const rows = lines.map((line) => cellsOf(typed, line));
  const [head = [], marks = []] = rows;
  const words = ({ from, to }: Range) => typed.text.slice(from, to);
  const delimiters = marks.map((cell) => delimiter.exec(words(cell)));
  if (marks.length === 0 || delimiters.includes(null)) {
    const offset = (marks.length > 0 && marks.every((cell) => looseDelimiter.test(words(cell))) ? lines[1] : lines[0])!
      .from;
    const right = `| ${head.map(() => '---').join(' | ')} |`;
    complain(typed, 'prose/mistyped-table', offset, { actual: '没有分隔行的表格', expected: [`第二行写作 ${right}`] });
    return undefined;
  }
  const align = delimiters.map((each) => alignments[`${each![1]}-${each![2]}`] ?? null);
  return {
    type: 'table',
    headerRows: 1,
    align: align.some((each) => each !== null) ? align : [],
    widths: [],
    children: rows.flatMap((cells, index) => {
      if (index === 1 && cells.length === head.length) return [];
      if (cells.length !== head.length) {
        const actual = `${cells.length}格的一行`;
        complain(typed, 'prose/mistyped-table', lines[index]!.from, { actual, expected: [`${head.length}格`] });
        if (index === 1) return [];
      }
      return [{ type: 'tableRow', children: fitted(cells, head.length).map((cell) => cellOf(typed, cell)) }];
    }),
    ...located(typed.placeOf(lines[0]!.from)),
  };
}

const cellOf = (typed: TypedText, { from, to }: Range): TableCell => ({
  type: 'tableCell',
  columnSpan: 1,
  rowSpan: 1,
  children: parseInlines(typed, from, to),
});

/** As many cells as the table has columns; the last holds what is too much. */
function fitted(cells: readonly Range[], columns: number): readonly Range[] {
  if (cells.length > columns)
    return [...cells.slice(0, columns - 1), { from: cells[columns - 1]!.from, to: cells.at(-1)!.to }];
  const { to } = cells.at(-1)!;
  return [...cells, ...Array.from({ length: columns - cells.length }, () => ({ from: to, to }))];
}

/** Cells between bars; a bar after a backslash or in a comment divides nothing. */
function cellsOf({ text, comments }: TypedText, { from, to }: Range): Range[] {
  const cells: Range[] = [];
  let start = from + 1;
  for (let at = start; at < to; ) {
    const character = text[at];
    if (character === '|') {
      cells.push(trimmed(text, start, at));
      start = at + 1;
    }
    at = character === '\\' ? at + 2 : (comments.get(at) ?? at + 1);
  }
  if (start < to) cells.push(trimmed(text, start, to));
  return cells;
}

function trimmed(text: string, start: number, end: number): Range {
  const from = startOfWords(text, start, end);
  return { from, to: endOfWords(text, from, end) };
}
