import type { SourceCell } from '../block.ts';
import { type FoundTable, type Line, lineSpot } from './line.ts';
import { withoutMarks } from './without-marks.ts';

const divider = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** A pipe table: header, divider, rows. `<br>` breaks a line in a cell. */
export function markdownTable(lines: readonly Line[], start: number, file: string): FoundTable | undefined {
  const [header, second] = [lines[start], lines[start + 1]];
  if (!header?.text.includes('|') || !second?.text.includes('|') || !divider.test(second.text)) return undefined;
  let end = start + 2;
  while (lines[end]?.text.includes('|')) end += 1;
  const rows = [header, ...lines.slice(start + 2, end)].map((line) => cellsOf(line, file));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = rows.map((cells) => ({
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? { text: '', spot: cells[0]!.spot }),
  }));
  return { table: { type: 'table', rows: filled, spot: lineSpot(file, header) }, end };
}

const cellsOf = (line: Line, file: string): SourceCell[] =>
  line.text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((text) => ({
      text: withoutMarks(text)
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/\*\*/g, '')
        .trim(),
      spot: lineSpot(file, line),
    }));
