import type { Place } from '../../model/place.ts';
import type { Mark } from './scan.ts';

/** A text with its marks as they should be, line by line as it was. */
export interface Corrected {
  readonly text: string;
  /** Where each mark is in the text as it was typed, in their order. */
  readonly positions: readonly { readonly line: number; readonly column: number }[];
  /** The place in the text as it was typed, of a place in this one. */
  readonly back: (place: Place) => Place;
}

/** From that column of the corrected line on, columns as typed are so many further. */
interface Shift {
  readonly from: number;
  readonly by: number;
}

export function correctMarks(typed: string, marks: readonly Mark[]): Corrected {
  const pieces: string[] = [];
  const positions: { line: number; column: number }[] = [];
  const shifts = new Map<number, Shift[]>();
  let at = 0;
  let line = 1;
  let start = 0;
  let end = typed.indexOf('\n');
  let by = 0;
  for (const { at: offset, mark, right } of marks) {
    while (end >= 0 && end < offset) {
      line += 1;
      start = end + 1;
      end = typed.indexOf('\n', start);
      by = 0;
    }
    positions.push({ line, column: offset - start + 1 });
    pieces.push(typed.slice(at, offset), right);
    at = offset + mark.length;
    const from = offset - start - by + right.length + 1;
    by += mark.length - right.length;
    const ofLine = shifts.get(line) ?? [];
    ofLine.push({ from, by });
    shifts.set(line, ofLine);
  }
  const back = (place: Place): Place => {
    const { line, column } = place;
    if (line === undefined || column === undefined) return place;
    return { ...place, column: column + shiftAt(shifts.get(line) ?? [], column) };
  };
  return { text: [...pieces, typed.slice(at)].join(''), positions, back };
}

/** How much further that column was, by halves: shifts stand in the order of their columns. */
function shiftAt(shifts: readonly Shift[], column: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shifts[middle]!.from <= column) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}
