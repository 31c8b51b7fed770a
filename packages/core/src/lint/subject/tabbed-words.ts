import type { SetParagraph } from '../../model/report/typesetting.ts';
import { widthOf } from '../../tree/index.ts';

/** Words of a line between two tabs, with where they begin and end, in mm from the left edge. */
export interface TabbedWords {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const millimetresPerPoint = 25.4 / 72;

/** One 字 of a paragraph, in mm. */
export const characterOf = ({ size = 0, spacing }: SetParagraph): number => (size + spacing) * millimetresPerPoint;

/**
 * The words of a line that is set by tabs, one after another. Undefined where it can't be measured: no size is said, a tab leads to a place
 * of the program's own, or the words are too long for one line.
 */
export function tabbedWords(paragraph: SetParagraph, room: number): readonly TabbedWords[] | undefined {
  const { text, tabs = [], indent, size, align, frame } = paragraph;
  if (size === undefined || frame || !text.includes('\t') || (align !== 'left' && align !== 'both')) return undefined;
  const character = characterOf(paragraph);
  const found: TabbedWords[] = [];
  let at = (indent.left + indent.first) * character;
  for (const [index, words] of text.split('\t').entries()) {
    const width = widthOf(words) * character;
    let from = at;
    if (index > 0) {
      const stop = tabs.find((each) => each.at > at + tolerance);
      if (!stop) return undefined;
      const back = { left: 0, center: width / 2, right: width }[stop.kind];
      from = Math.max(at, stop.at - back);
    }
    at = from + width;
    found.push({ text: words, from, to: at });
  }
  return at > room + character * wrapped ? undefined : found;
}
/** Rounding of twips, in mm. */
const tolerance = 0.1;
/** Words that reach further out than that are on a line of their own. */
const wrapped = 3;
