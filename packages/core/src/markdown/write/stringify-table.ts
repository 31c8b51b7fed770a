import type { Table, TableCell } from '../../model/report/report.ts';

const delimiters = { left: ':-', right: '-:', center: ':-:' } as const;

/** A table with bars at both ends of each line. Markdown has no merged cells: what a span covers becomes empty cells. */
export function stringifyTable({ align, children }: Table, wordsOf: (cell: TableCell) => string): string {
  const covered = new Set<string>();
  const rows = children.map((row, y) => {
    const cells: string[] = [];
    const skip = () => {
      while (covered.has(`${y},${cells.length}`)) cells.push('');
    };
    for (const cell of row.children) {
      skip();
      const x = cells.length;
      cells.push(wordsOf(cell).replaceAll('|', '\\|'));
      for (let dy = 0; dy < cell.rowSpan; dy += 1) {
        for (let dx = 0; dx < cell.columnSpan; dx += 1) if (dx + dy > 0) covered.add(`${y + dy},${x + dx}`);
      }
    }
    skip();
    return cells;
  });
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const marks = Array.from({ length: columns }, (_, column) => delimiters[align[column] ?? ('none' as never)] ?? '-');
  const full = rows.map((cells) => [...cells, ...Array<string>(columns - cells.length).fill('')]);
  const [head = Array<string>(columns).fill(''), ...body] = full;
  return [head, marks, ...body].map(line).join('\n');
}

const line = (cells: readonly string[]): string =>
  `|${cells.map((words) => (words === '' ? ' |' : ` ${words} |`)).join('')}`;
