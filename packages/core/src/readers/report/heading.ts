import { headingParts } from '../../tree/index.ts';
import type { SourceParagraph } from '../block.ts';
import { markerOf, type Rank } from './marker.ts';

/** A numbered line: what is its heading, and what is text after it in the same paragraph. Offsets are into the line. */
export interface NumberedLine {
  readonly rank: Rank;
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
export function readHeading(paragraph: Pick<SourceParagraph, 'text' | 'number'>): NumberedLine | undefined {
  const { text } = paragraph;
  const marker = markerOf(paragraph);
  if (!marker || marker.rank === 5) return undefined;
  const { rank, label, start: titleStart } = marker;
  const words = text.slice(titleStart).trimEnd();
  const stop = words.search(/[。！？]/);
  const base = { rank, label, titleStart };
  const alone = stop === -1 || stop === words.length - 1;
  const cut = alone && rank <= 1 ? runOnHeading(words) : 0;
  if (cut > 0) return withRest(base, words, cut, cut);
  if (alone) {
    if (nextItem.test(words)) return undefined;
    const isHeading = rank <= 2 ? words.length <= longestHeading : stop === -1 && words.length <= 30;
    return isHeading ? { ...base, title: words, rest: '', restStart: text.length } : undefined;
  }
  return stop > longestRunIn ? undefined : withRest(base, words, stop, stop + 1);
}

/** （一）…；（二）…。 in one paragraph are items of a list. */
const nextItem = /[；;]\s?(?:（[二三]）|[二三]、|[(（]?2[)）.．、])/;

function withRest(
  base: Pick<NumberedLine, 'rank' | 'label' | 'titleStart'>,
  words: string,
  end: number,
  from: number,
): NumberedLine {
  const rest = words.slice(from).trimStart();
  return { ...base, title: words.slice(0, end), rest, restStart: base.titleStart + words.length - rest.length };
}

/** The nouns that a heading of a part ends in, where a sentence follows without a mark: 下一步工作打算继续推进…。 */
const partNoun = /(?:打算|安排|计划|思路|设想|要点|展望|方向|成效|成果|成绩|情况|举措|做法|不足|问题|原因|短板|差距)/g;

function runOnHeading(words: string): number {
  if (!/。$/.test(words) || words.length < 16) return 0;
  for (const { index, 0: noun } of words.slice(0, 40).matchAll(partNoun)) {
    const end = index + noun.length;
    if (/^[的和与及、，。；：及其以等部方是）)（(]|^原因|^(?:分析|概况)/.test(words.slice(end))) continue;
    if (words.length - end >= 8 && headingParts(words.slice(0, end)).parts.length > 0) return end;
  }
  return 0;
}
