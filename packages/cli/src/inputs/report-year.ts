import { UsageError } from '@fazhi/core';

/** The year of `--year`; undefined where it is not given. @throws UsageError where it is no year of a report */
export function reportYear(typed: string | boolean | undefined): number | undefined {
  if (typeof typed !== 'string') return undefined;
  const year = Number(typed);
  if (year >= 2000 && year <= 2100) return year;
  throw new UsageError({
    code: 'usage/year',
    found: `--year 的值是 ${typed}`,
    remedy: '请写四位年份，如 --year 2025',
  });
}
