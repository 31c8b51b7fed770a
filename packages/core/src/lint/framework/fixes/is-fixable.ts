import { typedLabel } from '../../text/labels-of.ts';
import { type Label, readLabel } from '../../text/read-label.ts';
import type { Line } from '../line.ts';
import type { Found, FoundInLine } from '../rule.ts';
import { editsThatKeepNumbers } from './edits-that-keep-numbers.ts';

/** Quotations and titles are no longer: only so far around a span need be looked at. */
const longest = 202;
const enclosed = /《[^《》]{0,200}》|“[^“”]{0,200}”|‘[^‘’]{0,200}’/g;

/** No figure of the data is in the span, and it does not lie inside a quotation or a title without covering it whole. */
function isFixable({ text, segments }: Line, start: number, end: number): boolean {
  const touchesData = segments.some(
    ({ node, ...segment }) => node && node.type !== 'text' && segment.start < end && start < segment.end,
  );
  if (touchesData) return false;
  const from = Math.max(0, start - longest);
  for (const match of text.slice(from, end + longest).matchAll(enclosed)) {
    const open = from + match.index;
    const close = open + match[0].length;
    const apart = end <= open + 1 || start >= close - 1;
    const whole = start <= open && close <= end;
    if (!apart && !whole) return false;
  }
  return true;
}

/** Of what one rule found, what may be mended without asking: it touches no data, and changes no number by the way. */
export function fixableOf(found: readonly Found[]): ReadonlySet<Found> {
  const fixable = new Set<Found>();
  const byLine = new Map<Line, FoundInLine[]>();
  for (const each of found.flatMap((one) => ('line' in one ? [one, ...(one.also ?? [])] : []))) {
    const { line, start, end, fix, renumbers } = each;
    if (fix === undefined || !isFixable(line, start, end)) continue;
    if (renumbers) fixable.add(each);
    else if (!byLine.get(line)?.push(each)) byLine.set(line, [each]);
  }
  for (const [line, edits] of byLine) {
    const label = typedLabel(line);
    const inLabel = edits.filter(({ end }) => label !== undefined && end <= label.textStart);
    for (const edit of inLabel) if (keepsLabel(label!, edit)) fixable.add(edit);
    const others = edits.filter((edit) => !fixable.has(edit));
    for (const edit of editsThatKeepNumbers(line.text, others)) fixable.add(edit);
  }
  return fixable;
}

/** The edit leaves another spelling of the number that the line begins with. */
const keepsLabel = ({ value }: Label, { line, start, end, fix = '' }: FoundInLine): boolean =>
  readLabel(line.text.slice(0, start) + fix + line.text.slice(end))?.value === value;
