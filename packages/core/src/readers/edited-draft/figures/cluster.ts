import { measureWords, patternOf } from '../../../numeral/index.ts';
import { findNumerals } from './find-numerals.ts';
import { invisible } from './plain.ts';
import type { Span } from './span.ts';

/** Signs and letters that belong to the numeral after them: -21, ¥55, A55. */
const before = /[-第−–—+＋±≥≤><＞＜¥￥$€£~～〜≈A-Za-zＡ-Ｚａ-ｚ]$/u;
/** What belongs to the numeral before it: %, units, letters. */
const after = new RegExp(
  `^[\\s${invisible}]?(?:[%％‰℃°+＋A-Za-zＡ-Ｚａ-ｚ年月日号时点]|${patternOf(measureWords)})`,
  'u',
);
/** A character behind a bare numeral that we do not know as a unit and that is one all the same: 3箱。 */
const unknownUnit = /^[\u4e00-\u9fff](?=[\p{P}\s]|$)/u;
/** Between two numerals: ranges, fractions, products. */
const joint = new RegExp(
  `^[\\s${invisible}]?(?:[-−–—~～〜/／×÷*+＋:：]{1,2}|至|到|分之|(?<=[${invisible}]))[\\s${invisible}]?$`,
  'u',
);
/** 发文字号 is one number, with the word that says whose it is. */
const documentNumber =
  /[\u4e00-\u9fff]{0,12}[〔［[（(【]\s*[\p{N}〇零一二三四五六七八九]{4}\s*[〕］\])）】]\s*第?\s*[\p{N}〇零一二三四五六七八九十百]{1,8}\s*号/gu;

/** Numerals of a text with all that belongs to them: unit, sign, the other end of a range. In order, none over another. */
export function findClusters(text: string, facts: readonly Span[]): readonly Span[] {
  const numbers = [...text.matchAll(documentNumber)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const spans = [...findNumerals(text), ...facts, ...numbers].sort((a, b) => a.start - b.start || b.end - a.end);
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

const longestUnit = 8;

function grow(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && before.test(text[start - 1] ?? '')) start -= 1;
  for (let match = after.exec(text.slice(end, end + longestUnit)); match; ) {
    end += match[0].length;
    match = after.exec(text.slice(end, end + longestUnit));
  }
  if (end === span.end) end += unknownUnit.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start, end };
}
