import type { PlainMessage } from '@fazhi/core';
import { terminalWidth } from './terminal-width.ts';

/** Columns of source shown on either side of a finding. */
const around = 36;

/**
 * Of a finding, its source line, cut to its neighbourhood, and carets below its characters; none where it is unknown.
 * Sources are split once, and no more of a line is looked at than is shown.
 */
export function excerptsFrom(sources: ReadonlyMap<string, string>): (message: PlainMessage) => readonly string[] {
  const split = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = split.get(file) ?? sources.get(file)?.split('\n') ?? [];
    split.set(file, lines);
    return lines;
  };
  return ({ file, line, column, place }) => {
    const source = file === undefined ? undefined : linesOf(file)[(line ?? 0) - 1];
    const end = place && 'end' in place ? place.end : undefined;
    if (source === undefined || line == null || column == null || !end || end.column === undefined) return [];
    const start = column - 1;
    const stop = end.line === line ? Math.max(end.column - 1, start + 1) : source.length;
    const before = lastColumns(source, start, around);
    const marked = firstColumns(source, start, stop, around * 2);
    const after = firstColumns(source, stop, source.length, around);
    const indent = ' '.repeat(terminalWidth(before));
    return [`${before}${marked}${after}`, `${indent}${'^'.repeat(Math.max(1, terminalWidth(marked)))}`];
  };
}

/** A character takes at most two units of text and at least one column. */
const reach = (columns: number) => 2 * (columns + 1);

function firstColumns(source: string, start: number, stop: number, columns: number): string {
  let [taken, width] = ['', 0];
  for (const character of source.slice(start, Math.min(stop, start + reach(columns)))) {
    if (width >= columns) return `${taken}…`;
    taken += character;
    width += terminalWidth(character);
  }
  return taken;
}

function lastColumns(source: string, stop: number, columns: number): string {
  let [taken, width] = ['', 0];
  for (const character of [...source.slice(Math.max(0, stop - reach(columns)), stop)].reverse()) {
    if (width >= columns) return `…${taken}`;
    taken = character + taken;
    width += terminalWidth(character);
  }
  return taken;
}
