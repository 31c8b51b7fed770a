import type { PageStandard } from '../../../model/report/typesetting.ts';

/** 37 or 28.95: at most two decimals. */
export const shown = (value: number): string => String(Math.round(value * 100) / 100);

/** 三号（16 磅）, or 13 磅 where offices have no name for it. */
export function shownSize(points: number, { sizeNames }: PageStandard): string {
  const name = sizeNames.get(points);
  return name === undefined ? ` ${shown(points)} 磅` : `${name}（${shown(points)} 磅）`;
}

/** A word or two of a text, as a message cites it. */
export const cited = (text: string): string => {
  const words = text.trim();
  return `“${words.length > longestCited ? `${words.slice(0, longestCited)}…` : words}”`;
};
const longestCited = 12;
