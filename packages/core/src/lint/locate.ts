import type { LintSubject } from '../model/lint.ts';
import type { Place } from '../model/place.ts';
import { wideMarks } from '../tree/index.ts';
import type { Line } from './line.ts';

/** Where a span of a line stands: its place, its end, and its offsets where the source says just those characters. */
export interface Location {
  readonly place: Place | undefined;
  readonly end?: Place | undefined;
  readonly source?: { readonly start: number; readonly end: number } | undefined;
}

export function locate(line: Line, start: number, end: number, { sources }: Pick<LintSubject, 'sources'>): Location {
  const first = segmentAt(line, start);
  const place = first?.node?.place ?? line.place;
  const printed = first && (first.node === undefined || first.node.type === 'text');
  if (!printed || place?.column === undefined) return { place };
  const source = sources.get(place.file);
  const offsets = source === undefined ? undefined : align(line.text.slice(first.start, first.end), place, source);
  if (source === undefined || offsets === undefined) return { place };
  const last = Math.min(end, first.end);
  const from = offsets[start - first.start] ?? 0;
  const to = last > start ? (offsets[last - 1 - first.start] ?? from) + 1 : from;
  const exact = end <= first.end && source.slice(from, to) === line.text.slice(start, end);
  // What replaces an escaped character needs no escape.
  const escaped = source[from - 1] === '\\' && offsets[start - first.start - 1] !== from - 1;
  return {
    place: { ...place, ...positionAt(source, from) },
    end: { ...place, ...positionAt(source, to) },
    ...(exact && { source: { start: escaped ? from - 1 : from, end: to } }),
  };
}

const segmentAt = ({ segments }: Line, offset: number) =>
  segments.find(({ start, end }) => start <= offset && offset < end) ?? segments.at(-1);

/** Characters of a source that its parsed text does not have: escapes, marks of emphasis and heading, line ends. */
const dropped = /[\\*_#\s\ufeff]/;

/** A mark may have been read as its full-width form. */
const same = (typed: string, wanted: string): boolean => typed === wanted || wideMarks[typed] === wanted;

/** For each character printed there, where the source has it; undefined where the two cannot be matched. */
function align(value: string, place: Place, source: string): readonly number[] | undefined {
  let at = offsetOf(source, place.line ?? 1, place.column ?? 1);
  const offsets: number[] = [];
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index]!;
    while (at < source.length && !same(source[at]!, wanted) && dropped.test(source[at]!)) {
      if (wanted === ' ' && /\s/.test(source[at]!)) break;
      at += 1;
    }
    if (!same(source[at] ?? '', wanted) && !(wanted === ' ' && /\s/.test(source[at] ?? ''))) return undefined;
    offsets.push(at);
    at += 1;
  }
  return offsets;
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) {
    const next = source.indexOf('\n', start);
    if (next === -1) return source.length;
    start = next + 1;
  }
  return start + column - 1;
}

function positionAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
