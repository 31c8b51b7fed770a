import type { Line } from './line.ts';

const enclosed = /《[^《》]{0,200}》|“[^“”]{0,200}”|‘[^‘’]{0,200}’/g;

/** No figure of the data is in the span, and it does not lie inside a quotation or a title without covering it whole. */
export function isFixable({ text, segments }: Line, start: number, end: number): boolean {
  const touchesData = segments.some(
    ({ node, ...segment }) => node && node.type !== 'text' && segment.start < end && start < segment.end,
  );
  if (touchesData) return false;
  return [...text.matchAll(enclosed)].every(({ index, 0: words }) => {
    const close = index + words.length;
    const apart = end <= index + 1 || start >= close - 1;
    const whole = start <= index && close <= end;
    return apart || whole;
  });
}
