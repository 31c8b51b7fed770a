import type { Told } from '../told.ts';
import { terminalWidth } from './terminal-width.ts';

/** Columns of source shown on either side of a finding. */
const around = 36;

/** The source line of a finding, cut to its neighbourhood, and carets below its characters; none where it is unknown. */
export function excerptOf({ file, line, column, place }: Told, sources: ReadonlyMap<string, string>): string[] {
  const source = file === undefined ? undefined : sources.get(file)?.split('\n')[(line ?? 0) - 1];
  const end = place && 'end' in place ? place.end : undefined;
  if (source === undefined || line == null || column == null || !end || end.column === undefined) return [];
  const start = column - 1;
  const stop = end.line === line ? Math.max(end.column - 1, start + 1) : source.length;
  const before = lastColumns(source.slice(0, start), around);
  const marked = firstColumns(source.slice(start, stop), around * 2);
  const after = firstColumns(source.slice(stop), around);
  const indent = ' '.repeat(terminalWidth(before));
  return [`${before}${marked}${after}`, `${indent}${'^'.repeat(Math.max(1, terminalWidth(marked)))}`];
}

function firstColumns(text: string, columns: number): string {
  let taken = '';
  for (const character of text) {
    if (terminalWidth(taken) >= columns) return `${taken}…`;
    taken += character;
  }
  return taken;
}

function lastColumns(text: string, columns: number): string {
  let taken = '';
  for (const character of [...text].reverse()) {
    if (terminalWidth(taken) >= columns) return `…${taken}`;
    taken = character + taken;
  }
  return taken;
}
