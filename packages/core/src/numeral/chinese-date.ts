import type { IsoDate } from '../model/primitives.ts';

/** 2025年3月8日: the date of a document, without leading zeros (GB/T 9704-2012, 7.3.5.4). */
export function chineseDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
