import type { PageSetting } from '../../../model/report/typesetting.ts';

const a4 = { width: 210, height: 297 } as const;
const isNear = (length: number, wanted: number): boolean => Math.abs(length - wanted) <= 1;

/** A4 upright, A4 on its side, or another paper. */
export function paperOf({ width, height }: PageSetting): 'A4' | 'A4 on its side' | 'other' {
  if (isNear(width, a4.width) && isNear(height, a4.height)) return 'A4';
  return isNear(width, a4.height) && isNear(height, a4.width) ? 'A4 on its side' : 'other';
}
