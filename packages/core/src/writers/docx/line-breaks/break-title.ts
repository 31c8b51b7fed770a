import { widthOf } from '../../../tree/index.ts';
import { drawnWidth } from './drawn-width.ts';
import { isOrgan, tokensOf } from './tokens.ts';

/** A line may not begin with these, nor end with those, and had better not end with a verb before its object. */
const noBegin = /^[的、，。；：！？”’）》]/u;
const noEnd = /(?:关于|和|与|及|“|‘|（|《)$/u;
const verbEnd = /(?:深化|推进|履行|落实|加强|报送|贯彻|开展)$/u;

/** Brackets that close in a further line only, and do not begin this one. */
const opened = /.《[^》]*$|.（[^）]*$/u;

/**
 * The lines of a title at most `width` characters wide, broken between words, in the shape of a 梯形 or a 菱形
 * (7.3.1). A line feed in the title is a break of the author's; a title with one is broken nowhere else unless
 * a line is too long.
 */
export function breakTitle(title: string, width: number): readonly string[] {
  return title
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => shape(line, width));
}

function shape(line: string, width: number): readonly string[] {
  if (drawnWidth(line) <= width) return [line];
  const tokens = tokensOf(line, width);
  const fewest = Math.ceil(drawnWidth(line) / width);
  if (fewest > mostLines) return filled(tokens, width);
  for (let count = fewest; count <= mostLines + 1; count++) {
    const best = cheapest(partitions(tokens, count, width));
    if (best) return best;
  }
  return filled(tokens, width);
}

/** No title has more lines; what has is set as prose, or the ways to break it would be without number. */
const mostLines = 5;

/** As much in each line as it holds. */
function filled(tokens: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const token of tokens) {
    const last = lines.at(-1);
    if (last !== undefined && drawnWidth((last + token).trimEnd()) <= width) lines[lines.length - 1] = last + token;
    else lines.push(token);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Every way to set the tokens in that many lines, none too wide; the number of lines is small. */
function partitions(tokens: readonly string[], count: number, width: number): readonly string[][] {
  const whole = tokens.join('').trim();
  if (count === 1) return drawnWidth(whole) <= width ? [[whole]] : [];
  if (widthOf(whole) > count * width) return [];
  const found: string[][] = [];
  let line = '';
  for (const [index, token] of tokens.slice(0, tokens.length - count + 1).entries()) {
    line += token;
    const set = line.trim();
    if (drawnWidth(set) > width) break;
    for (const rest of partitions(tokens.slice(index + 1), count - 1, width)) found.push([set, ...rest]);
  }
  return found;
}

function cheapest(candidates: readonly string[][]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const lines of candidates) {
    const cost = costOf(lines);
    if (cost < least) [best, least] = [lines, cost];
  }
  return best;
}

const weights = {
  hourglass: 40,
  badEdge: 60,
  organEnd: -6,
  aboutBegin: -3,
  stub: 30,
  sameWidth: 2,
  verbEnd: 8,
  opened: 12,
} as const;

/** Uneven lines cost, an hourglass costs more; ending a line with the organ's name is worth something. */
function costOf(lines: readonly string[]): number {
  const widths = lines.map(widthOf);
  const widest = Math.max(...widths);
  let cost = widths.reduce((sum, width) => sum + (widest - width) ** 2 / 8, 0);
  for (const [index, line] of lines.entries()) {
    const width = widths[index] as number;
    const before = widths[index - 1];
    const after = widths[index + 1];
    if (before !== undefined && after !== undefined && width < before && width < after) cost += weights.hourglass;
    if (before !== undefined && before === width) cost += weights.sameWidth;
    if (width < widest / 3) cost += weights.stub;
    if (after !== undefined && noEnd.test(line)) cost += weights.badEdge;
    if (after !== undefined && opened.test(line)) cost += weights.opened;
    if (after !== undefined && verbEnd.test(line)) cost += weights.verbEnd;
    if (before !== undefined && noBegin.test(line)) cost += weights.badEdge;
    if (after !== undefined && isOrgan(line)) cost += weights.organEnd;
    if (before !== undefined && line.startsWith('关于')) cost += weights.aboutBegin;
  }
  return cost;
}
