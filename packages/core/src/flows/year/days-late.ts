import type { IsoDate } from '../../model/primitives.ts';

/** Days after the deadline; 0 until then, and where there is no deadline or no clock. */
export function daysLate(deadline: IsoDate | undefined, today: IsoDate | undefined): number {
  if (deadline === undefined || today === undefined) return 0;
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(deadline)) / 86_400_000));
}
