import { measureWords, type NumberReading, patternOf } from '../../../numeral/index.ts';
import { findNumerals } from './find-numerals.ts';
import { hanziNumerals } from './numeral-words.ts';
import { invisible } from './plain.ts';
import type { Span } from './span.ts';

/** Signs and letters that belong to the numeral after them: -21, ¥55, A55, 第5. */
const before = /[-第−–+＋±≥≤><＞＜¥￥$€£~～〜≈A-Za-zＡ-Ｚａ-ｚ]$/u;
const ends = { bare: new RegExp(`[\\p{N}${hanziNumerals}]$`, 'u'), space: `[\\s${invisible}]?` };
/** What belongs to the numeral before it: %, letters, a unit. */
const after = new RegExp(`^${ends.space}(?:[%％‰℃°+＋A-Za-zＡ-Ｚａ-ｚ年月日号时点]|${patternOf(measureWords)})`, 'u');
/** A character alone behind a figure that we do not know as a unit is one all the same: 3箱。 and 21件套， */
const unknownUnit = /^[\u4e00-\u9fff](?=[\p{P}\s]|$)/u;
const knownUnits: ReadonlySet<string> = new Set(measureWords);
const longestUnit = Math.max(...measureWords.map((word) => word.length));
/** Between two numerals: ranges, fractions, products. */
const joint = new RegExp(
  `^[\\s${invisible}]?(?:[-−–—~～〜/／×÷*+＋:：]{1,2}|至|到|分之|(?<=[${invisible}]))[\\s${invisible}]?$`,
  'u',
);
/** 发文字号 is one number, with the word that says whose it is. */
const documentNumber =
  /[\u4e00-\u9fff]{0,12}[〔［[（(【]\s*[\p{N}〇零一二三四五六七八九]{4}\s*[〕］\])）】]\s*第?\s*[\p{N}〇零一二三四五六七八九十百]{1,8}\s*号/gu;

/** Numerals of a text with all that belongs to them: unit, sign, the other end of a range. In order, none over another. */
export function findClusters(
  text: string,
  facts: readonly Span[],
  readings: readonly NumberReading[],
): readonly Span[] {
  const numbers = [...text.matchAll(documentNumber)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const spans = [...findNumerals(text, readings), ...facts, ...numbers].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const clusters: Span[] = [];
  for (const span of spans) {
    const grown = grow(text, span);
    const last = clusters.at(-1);
    if (last && (grown.start <= last.end || joint.test(text.slice(last.end, grown.start))))
      clusters[clusters.length - 1] = { start: last.start, end: Math.max(last.end, grown.end) };
    else clusters.push(grown);
  }
  return clusters;
}

function grow(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && before.test(text[start - 1] ?? '')) start -= 1;
  if (ends.bare.test(text.slice(start, end))) end += lengthOf(after, text, end);
  return { start, end: end + (compoundUnit(text, end) || lengthOf(unknownUnit, text, end)) };
}

const lengthOf = (pattern: RegExp, text: string, at: number): number =>
  pattern.exec(text.slice(at, at + longestUnit + 1))?.[0].length ?? 0;

/** How much of the text makes another unit of the one before it: 次 behind 21件. */
function compoundUnit(text: string, at: number): number {
  for (let unit = 1; unit < longestUnit; unit++)
    for (let more = longestUnit - unit; more > 0; more--)
      if (at >= unit && at + more <= text.length && isCompound(text, at - unit, at, at + more)) return more;
  return 0;
}

const isCompound = (text: string, from: number, at: number, to: number): boolean =>
  knownUnits.has(text.slice(from, at)) && knownUnits.has(text.slice(from, to));
