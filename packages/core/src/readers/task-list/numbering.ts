/** A printed number at the start of a line. */
export interface Marker {
  /** 1 一、 2 （一） 3 1. 4 （1） 5 ① */
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** Empty behind a bullet. */
  readonly number: string;
  readonly rest: string;
}

const chinese = '[一二三四五六七八九十百零〇]{1,5}';
const patterns: readonly (readonly [Marker['level'], RegExp])[] = [
  [1, new RegExp(`^(${chinese})\\s*[、.．]\\s*`)],
  [1, new RegExp(`^第(${chinese})(?:部分|章|篇)\\s*`)],
  [2, new RegExp(`^[（(]\\s*(${chinese})\\s*[）)]\\s*[、.．]?\\s*`)],
  [2, new RegExp(`^第(${chinese})节\\s*`)],
  // A task that calls itself so: 任务一：, 项目1, 第三条　…; the words are part of its number.
  [3, new RegExp(`^((?:任务|项目|事项|举措)\\s?(?:\\d{1,3}|${chinese}))(?:\\s*[：:、.．]\\s*|\\s+|$)`)],
  [3, new RegExp(`^[【〔［\\[]\\s*((?:任务|项目|事项|举措)\\s?(?:\\d{1,3}|${chinese}))\\s*[】〕］\\]]\\s*`)],
  [3, new RegExp(`^(第(?:\\d{1,3}|${chinese})[条项])(?:\\s*[：:、.．]\\s*|\\s+|$)`)],
  [4, /^(\d{1,2}\.\d{1,2})(?:、|[.．]?\s+)(?!\d)/],
  [5, /^(\d{1,2}\.\d{1,2}\.\d{1,2})(?:、|[.．]?\s+)(?!\d)/],
  // What follows 1. may be a year, a month or a share: 1.2024年底前, 2.6月底前, 3.100%完成.
  [3, /^(\d{1,4})\s*(?:[．、]|\.(?!\d)|\.(?=(?:19|20)\d\d年|(?:1[0-2]|[1-9])月|(?:100|[1-9]\d)[%％]|12345))\s*/],
  [4, /^[（(]\s*(\d{1,4})\s*[）)]\s*[、.．]?\s*/],
  [4, /^(\d{1,3})[）)]\s*/],
  [5, /^([①-⑳])\s*/],
];

/** The number a line begins with: 一、 （一） 1. 1． 1、 （1） ①. */
export function readMarker(line: string): Marker | undefined {
  const text = line.trim();
  for (const [level, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match) return { level, number: match[1] ?? '', rest: text.slice(match[0].length) };
  }
  return undefined;
}

const bullet = /^[◆◇●○■□★☆▲△▶►➢➤•·※✓√]\s*(?=\S)/u;

/** How the lines of a list are numbered: a list that numbers none of its tasks has them behind bullets, which count nothing. */
export function markersOf(lines: readonly string[]): (line: string) => Marker | undefined {
  const isNumbered = lines.some((line) => (readMarker(line)?.level ?? 0) >= 3);
  return (line) => readMarker(line) ?? (isNumbered ? undefined : behindBullet(line.trim()));
}

const behindBullet = (text: string): Marker | undefined =>
  bullet.test(text) ? { level: 5, number: '', rest: text.replace(bullet, '') } : undefined;

/** A title without its number. */
export const withoutNumber = (title: string): string => readMarker(title)?.rest || title;

/** 1, 1., （1）, 一 as they stand in a number column; undefined for words. */
export function readNumberCell(text: string): string | undefined {
  const plain = text
    .replace(/\s+/g, '')
    .replace(/^[（(](.*)[）)]$/, '$1')
    .replace(/[.．、。]$/, '');
  return /^(?:[\dA-Za-z]{1,4}(?:[-.][\dA-Za-z]{1,4}){0,3}|[一二三四五六七八九十百]{1,5}|[①-⑳])$/.test(plain)
    ? plain
    : undefined;
}
