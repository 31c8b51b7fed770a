import type { Line } from './line.ts';

/** Quotations and titles are no longer: only so far around a span need be looked at. */
const longest = 202;
const enclosed = /《[^《》]{0,200}》|“[^“”]{0,200}”|‘[^‘’]{0,200}’/g;

/** No figure of the data is in the span, and it does not lie inside a quotation or a title without covering it whole. */
export function isFixable({ text, segments }: Line, start: number, end: number): boolean {
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
