import { halfWidth } from '../half-width.ts';
import { parseChineseNumber } from '../parse-chinese-number.ts';
import { mixedNumber } from '../parse-mixed-number.ts';
import { countingWords, measureWords, patternOf } from './measure-word.ts';
import { type Exemption, notAFigure } from './not-a-figure.ts';
import { isFigure, type ParsedFigure, parseFigure } from './parse-figure.ts';

/** A stated figure of a running text, with its unit and its word of precision. */
export interface FoundFigure {
  /** Offsets into the text as it was given. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Missing where the span is no single figure: a range, a fraction. */
  readonly parsed?: ParsedFigure;
}

/** A number of a running text: a figure, or exempt for the reason named. */
export interface FoundNumber extends FoundFigure {
  readonly exemption?: Exemption;
}

const space = '[ \\t\\u00A0]{0,2}';
const digits = '\\d{1,3}(?:,\\d{3}){1,9}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const chinese = '〇零一二两三四五六七八九十百千万亿';
const about = `(?:大约|将近|接近|(?<![合签预节制履违契公解续])约|(?<![最附就临靠邻远])近)${space}`;
const more = '余|多(?![元样部方层头发数级])';
const tail = '以上|左右|(?<=%)[余多]';
const scale = '[百千](?![克米瓦姓货科强])(?:万亿|万|亿)?|万亿|[万亿]';
const counted = patternOf(countingWords);
const optional = (pattern: string) => `(?:${space}(?:${pattern}))?`;

/**
 * A number, without what may follow one of digits: the engine copies what it compiles into every branch, so with two
 * lists of units at the end of this pattern, compiling it took longer than finding all numbers of a report.
 */
const candidate = new RegExp(
  [
    `第${space}(?<ordinal>\\d+(?!\\d)|[〇零一二两三四五六七八九十百千]{1,12})${optional('名次|名|位(?!于|列)')}`,
    `(?:${about})?(?<![${chinese}\\d几数])(?<fraction>[百千]分之(?:${digits}|[${chinese}点]{1,12})|[${chinese}]{1,8}分之[${chinese}]{1,12})${optional(more)}${optional(tail)}`,
    `(?:${about})?(?<![\\d${chinese}]|\\d[.,])(?<mixed>${mixedNumber})`,
    `(?:${about})?(?<digits>${digits})`,
    `(?<about>${about})?(?<![第\\d${chinese}]|[\\d${chinese}]点|[几数](?=[十百千万亿]))(?<chinese>[${chinese}]{1,16})(?<more>${more})?(?:[万亿])?(?:${counted})${optional(tail)}`,
  ].join('|'),
  'gu',
);
const following = (pattern: string) => new RegExp(`${space}(?:${pattern})`, 'uy');
const after = {
  more: following(more),
  scale: following(scale),
  unit: following(patternOf(measureWords)),
  until: following(`[-–—~～至/]{1,2}${space}(?:${digits})`),
  tail: following(tail),
};

const timeUnit = /(?:年|天|周|个月|个季度)$/u;

/** Every number of the text that could be a figure, in order, none over another; an exempt one has its reason. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const plain = halfWidth(text);
  const exemptAt = markExempt(plain);
  const found: FoundNumber[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(plain); match; match = candidate.exec(plain)) {
    const { ordinal, fraction, mixed, digits = mixed, chinese: words } = match.groups!;
    if (words !== undefined && !isCounted(words, match.groups!)) continue;
    const core = ordinal ?? fraction ?? digits ?? words ?? '';
    const at = match.index + match[0].indexOf(core);
    const behind = candidate.lastIndex;
    const [coreEnd, end] = digits === undefined ? [at + core.length, behind] : spanAfter(plain, behind);
    candidate.lastIndex = end;
    const isSpanOfTime = plain.startsWith('近', match.index) && timeUnit.test(plain.slice(match.index, end));
    const start = isSpanOfTime ? at : match.index;
    const exemption = exemptAt(at, coreEnd);
    const span = { start, end, text: text.slice(start, end) };
    if (exemption) {
      found.push({ ...span, exemption });
      continue;
    }
    const parsed = parseFigure(span.text);
    found.push(isFigure(parsed) ? { ...span, parsed } : span);
  }
  return found;
}

/** Where the digits that end at `behind` end with those of their range, 3至5, and where with all that belongs to them. */
function spanAfter(text: string, behind: number): readonly [core: number, end: number] {
  const past = (at: number, ...parts: readonly (keyof typeof after)[]): number =>
    parts.reduce((from, part) => {
      after[part].lastIndex = from;
      return after[part].test(text) ? after[part].lastIndex : from;
    }, at);
  const first = past(behind, 'scale', 'unit');
  const until = past(first, 'until');
  const core = until === first ? behind : until;
  return [core, past(core, 'more', 'scale', 'more', 'unit', 'tail')];
}

/**
 * The stated figures of a running Chinese text: 300余项, 99.9%, 29.5万余人次, 第2名, 22.5个工作日. Digits always,
 * Chinese numerals before a measure word. Years, document numbers, ordinals, names and the like are left out;
 * `findNumbers` gives those too, with the reason. In order, none over another.
 */
export const findFigures = (text: string): readonly FoundFigure[] =>
  findNumbers(text).filter(({ exemption }) => exemption === undefined);

/** 千家 counts nothing without a word of precision: 近千家, 千余家. */
function isCounted(words: string, { about, more }: Readonly<Record<string, string | undefined>>): boolean {
  if (parseChineseNumber(words) !== undefined) return true;
  return (about !== undefined || more !== undefined) && parseChineseNumber(`一${words}`) !== undefined;
}

const exemptPatterns = notAFigure.map(({ pattern }) => new RegExp(pattern, `${pattern.flags}g`));

/** The first exemption in the table that covers some of the span. The text is searched when the first span is asked about. */
function markExempt(text: string): (start: number, end: number) => Exemption | undefined {
  let owner: Uint8Array | undefined;
  return (start, end) => {
    owner ??= exemptOwners(text);
    for (let at = start; at < end; at++) if (owner[at]) return notAFigure[owner[at]! - 1];
    return undefined;
  };
}

/** For each character 0, or the number of the first exemption that covers it, counted from 1. */
function exemptOwners(text: string): Uint8Array {
  const owners = new Uint8Array(text.length);
  for (const [index, pattern] of exemptPatterns.entries())
    for (const match of text.matchAll(pattern))
      for (let at = match.index; at < match.index + match[0].length; at++) owners[at] ||= index + 1;
  return owners;
}
