import type { SourceParagraph } from '../block.ts';

/** The kinds of printed numbers, from the highest: 第一部分, 一、, （一）, 1., （1）, ①. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5;

/** A printed number at the start of a paragraph: typed, or shown by Word before the words. */
export interface ReportMarker {
  readonly rank: Rank;
  /** As printed, with what stands behind it. */
  readonly label: string;
  /** Where the words begin in the paragraph's text. */
  readonly start: number;
}

const han = '[一二三四五六七八九十百]{1,4}';
const kinds: readonly (readonly [Rank, RegExp])[] = [
  [0, new RegExp(`^第(?:${han}|\\d{1,2})(?:部分|章|篇)[\\s、：:.．]*`)],
  [1, new RegExp(`^(?:${han}|[壹贰叁肆伍陆柒捌玖拾])\\s*[、.．﹒]\\s*(?!${han}(?:月|季度|个|级|是|类|等))`)],
  [2, new RegExp(`^(?:[（(]\\s*${han}\\s*[）)]|${han}\\s*[）)])\\s*[、.．]?\\s*`)],
  [2, new RegExp(`^第${han}节\\s*`)],
  [3, /^\d{1,3}\s*(?:[．、﹒]|\.(?!\d))\s*/],
  [4, /^(?:[（(]\s*\d{1,3}\s*[）)]|\d{1,3}[）)])\s*[、.．]?\s*/],
  [5, /^[①-⑳]\s*/],
];

/** The number of a paragraph; undefined where it begins with words. A number of Word's that is none of ours is none. */
export function markerOf({ text, number }: Pick<SourceParagraph, 'text' | 'number'>): ReportMarker | undefined {
  const line = (number ?? text).trimStart();
  const indent = number === undefined ? text.length - line.length : 0;
  for (const [rank, pattern] of kinds) {
    const [label] = pattern.exec(line) ?? [];
    if (label === undefined) continue;
    if (number !== undefined) return { rank, label: number.trim(), start: text.length - text.trimStart().length };
    return indent + label.length >= text.trimEnd().length ? undefined : { rank, label, start: indent + label.length };
  }
  return undefined;
}
