import type { LintSubject } from '../../model/lint.ts';
import type { Place } from '../../model/place.ts';
import { wideMarks } from '../../tree/index.ts';
import type { Line, Segment } from './line.ts';

/** Where a span of a line stands: its place, its end, and its offsets where the source says just those characters. */
export interface Location {
  readonly place: Place | undefined;
  readonly end?: Place | undefined;
  readonly source?: { readonly start: number; readonly end: number } | undefined;
}

export type Locate = (line: Line, start: number, end: number) => Location;

/** Finds spans in these sources; a run of text is matched with its source once, however many spans of it are asked for. */
export function locator({ sources }: Pick<LintSubject, 'sources'>): Locate {
  const starts = new Map([...sources].map(([file, source]) => [file, lineStartsOf(source)]));
  const aligned = new Map<Segment, readonly number[] | undefined>();
  return (line, start, end) => {
    const first = segmentAt(line, start);
    const place = first?.node?.place ?? line.place;
    const printed = first && (first.node === undefined || first.node.type === 'text');
    const source = place && sources.get(place.file);
    const lines = place && starts.get(place.file);
    if (!printed || place?.column === undefined || source === undefined || !lines) return { place };
    if (!aligned.has(first)) {
      const from = (lines[(place.line ?? 1) - 1] ?? source.length) + place.column - 1;
      aligned.set(first, align(line.text.slice(first.start, first.end), from, source));
    }
    const offsets = aligned.get(first);
    if (!offsets) return { place };
    const last = Math.min(end, first.end);
    const from = offsets[start - first.start] ?? 0;
    const to = last > start ? (offsets[last - 1 - first.start] ?? from) + 1 : from;
    const exact = end <= first.end && source.slice(from, to) === line.text.slice(start, end);
    // What replaces an escaped character needs no escape.
    const escaped = source[from - 1] === '\\' && offsets[start - first.start - 1] !== from - 1;
    return {
      place: { ...place, ...positionAt(lines, from) },
      end: { ...place, ...positionAt(lines, to) },
      ...(exact && { source: { start: escaped ? from - 1 : from, end: to } }),
    };
  };
}

const segmentAt = ({ segments }: Line, offset: number) =>
  segments.find(({ start, end }) => start <= offset && offset < end) ?? segments.at(-1);

/** Characters of a source that its parsed text does not have: escapes, marks of emphasis and heading, line ends. */
const dropped = /[\\*_#\s\ufeff]/;

/** A mark may have been read as its full-width form. */
const same = (typed: string, wanted: string): boolean => typed === wanted || wideMarks[typed] === wanted;

/** For each character printed there, where the source has it; undefined where the two cannot be matched. */
function align(value: string, from: number, source: string): readonly number[] | undefined {
  let at = from;
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

const lineStartsOf = (source: string): readonly number[] => [
  0,
  ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1),
];

function positionAt(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
