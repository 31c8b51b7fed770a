import type { Report } from '../../model/report/report.ts';

/** The year that a report says it is on; undefined where it does not. */
export const yearOf = ({ head }: Report): number | undefined => (head.year === 0 ? undefined : head.year);

/** A report that is known to be of another year than the last cannot say what last year's numbers were. */
export const isOfAnotherYear = (previous: Report, year: number): boolean => {
  const own = yearOf(previous);
  return own !== undefined && own !== year - 1;
};
