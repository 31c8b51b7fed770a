/** 主送机关 and 称谓 with the colon behind them (7.3.2), whether it was typed or not. */
export const withColon = (text: string): string => `${text.replace(/[：:]$/, '')}：`;

/** 题注 and 附注 in their brackets (7.3.6), whether they were typed or not. */
export const inBrackets = (text: string): string => `（${text.replace(/^（(.*)）$/, '$1')}）`;

/** What a mark ends in. */
export const markEnding = '文件';

/** 发文机关标志 without 文件 (7.2.4), which is printed once for all names. */
export const markName = (name: string): string =>
  name.endsWith(markEnding) ? name.slice(0, -markEnding.length) : name;
