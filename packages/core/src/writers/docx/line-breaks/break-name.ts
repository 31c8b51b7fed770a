import { drawnWidth } from './drawn-width.ts';
import { tokensOf } from './tokens.ts';

/**
 * The lines of a name at most `width` characters wide and the last at most `last`, broken between words. Each line
 * holds as much as it can, unless a word or two would be left for the last.
 */
export function breakName(name: string, width: number, last = width): readonly string[] {
  const text = name.trim();
  if (drawnWidth(text) <= last) return [text];
  const tokens = tokensOf(text, Math.min(width, last));
  const costs: number[] = [0];
  const begins: number[] = [0];
  for (let end = 1; end <= tokens.length; end++) {
    costs[end] = Number.POSITIVE_INFINITY;
    for (let from = end - 1, line = ''; from >= 0; from--) {
      line = `${tokens[from]}${line}`;
      const room = end === tokens.length ? last : width;
      const taken = drawnWidth(line.trim());
      if (taken > room && from < end - 1) break;
      const cost = (costs[from] as number) + costOf(line.trim(), taken, room, end === tokens.length);
      if (cost < (costs[end] as number)) [costs[end], begins[end]] = [cost, from];
    }
  }
  const lines: string[] = [];
  for (let end = tokens.length; end > 0; end = begins[end] as number)
    lines.push(
      tokens
        .slice(begins[end] as number, end)
        .join('')
        .trim(),
    );
  return lines.reverse().filter((line) => line !== '');
}

const perLine = 100;
const stub = 30;
const badEnd = 20;

/** A line more costs most; then a last line of a word or two, a line that ends with 关于, and white at a line's end. */
function costOf(line: string, taken: number, room: number, isLast: boolean): number {
  if (isLast) return perLine + (taken < 4 ? stub : 0);
  return perLine + (line.endsWith('关于') ? badEnd : 0) + (room - taken) ** 2 / 8;
}
