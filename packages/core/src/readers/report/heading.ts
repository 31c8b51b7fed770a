import type { SectionLevel } from '../../model/report/report.ts';
import { readMarker } from '../task-list/numbering.ts';

/** A numbered line: what is its heading, and what is text after it in the same paragraph. Offsets are into the line. */
export interface NumberedLine {
  readonly level: SectionLevel;
  /** As printed, `（一）`. */
  readonly label: string;
  readonly title: string;
  readonly titleStart: number;
  /** Empty where the heading stands alone. */
  readonly rest: string;
  readonly restStart: number;
}

/** A heading that runs into its text is closed by 。 within this many characters. */
const longestRunIn = 45;
const longestHeading = 80;

/** The heading of this line; undefined where it has no number, or is an item: a number before a whole sentence. */
export function readHeading(text: string): NumberedLine | undefined {
  const marker = readMarker(text);
  if (!marker || marker.level === 5 || marker.rest === '') return undefined;
  const titleStart = text.length - text.trimStart().length + (text.trim().length - marker.rest.length);
  const label = text.slice(0, titleStart).trimStart();
  const stop = marker.rest.search(/[。！？]/);
  const alone = stop === -1 || stop === marker.rest.length - 1;
  const base = { level: marker.level, label, titleStart };
  if (alone) {
    const isHeading =
      marker.level <= 2 ? marker.rest.length <= longestHeading : stop === -1 && marker.rest.length <= 30;
    return isHeading ? { ...base, title: marker.rest, rest: '', restStart: text.length } : undefined;
  }
  if (stop > longestRunIn) return undefined;
  const rest = marker.rest.slice(stop + 1);
  return {
    ...base,
    title: marker.rest.slice(0, stop),
    rest: rest.trimStart(),
    restStart: text.length - rest.trimStart().length,
  };
}
