import type { MetricName } from './names.ts';
import { weightyIn } from './words.ts';

/** How the words beside a figure and one name cover each other. */
export interface NameFit extends Cover {
  /** What beside the figure is neither of the name nor of no weight. */
  readonly foreign: string;
}

/** How much of a name the words beside a figure are. */
export interface Cover {
  readonly name: MetricName;
  readonly words: string;
  /** Which characters of the words are the name's. */
  readonly covered: Uint8Array;
  /** Characters of the name that stand beside the figure, and those that stand before it in the text. */
  readonly own: number;
  readonly inherited: number;
  /** What of the name stands nowhere. */
  readonly missing: string;
}

/**
 * How much of a name stands beside a figure, or in what the text spoke of before: pieces of two characters or more of the
 * name are looked for in any order, for 行政复议案件受理数 is written 受理行政复议案件.
 */
export function coverName(name: MetricName, words: string, topic: string): Cover {
  const covered = new Uint8Array(words.length);
  let [own, inherited, missing] = [0, 0, ''];
  for (const piece of name.pieces)
    for (let at = 0; at < piece.length; ) {
      const beside = longestIn(words, piece, at);
      const length = beside > 1 ? beside : longestIn(topic, piece, at);
      if (beside > 1) {
        cover(covered, words, piece.slice(at, at + beside));
        own += beside;
      } else if (length > 1) inherited += length;
      else missing += piece[at];
      at += Math.max(length, 1);
    }
  return { name, words, covered, own, inherited, missing };
}

/** How much of the piece from there on stands together in the words. */
function longestIn(words: string, piece: string, at: number): number {
  let length = 1;
  while (at + length < piece.length && words.includes(piece.slice(at, at + length + 1))) length++;
  return length;
}

/** Every place counts: 行政复议 may stand twice in a clause. */
function cover(covered: Uint8Array, words: string, part: string): void {
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) covered.fill(1, at, at + part.length);
}

/** What else stands there. A word of the name that it took from before, 人民调解, may stand here again: 调解成功. */
export function judgeCover(fit: Cover): NameFit {
  const { name, words, covered } = fit;
  let left = '';
  for (let at = 0; at < words.length; at++) left += covered[at] ? ' ' : words[at];
  const foreign = left
    .split(/ +/)
    .map(weightyIn)
    .filter((part) => part !== '' && !(part.length > 1 && name.pieces.some((piece) => piece.includes(part))));
  return { ...fit, foreign: foreign.join('、') };
}
