import type { Formulation } from '../../model/pack/formulation.ts';

export type Validity = { readonly state: 'fits' } | { readonly state: 'ended' | 'early'; readonly entry: Formulation };

const endsBefore = (year: number, { appliesTo }: Formulation) =>
  appliesTo !== null && appliesTo.reportYearTo !== null && appliesTo.reportYearTo < year;
const beginsAfter = (year: number, { appliesTo }: Formulation) =>
  appliesTo !== null && appliesTo.reportYearFrom !== null && appliesTo.reportYearFrom > year;

export const fitsYear = (entry: Formulation, year: number): boolean =>
  !endsBefore(year, entry) && !beginsAfter(year, entry);

/** Whether words that stand for these entries are right in any of these report years. */
export function validityIn(entries: readonly Formulation[], years: readonly number[]): Validity {
  if (entries.some((entry) => years.some((year) => fitsYear(entry, year)))) return { state: 'fits' };
  const ended = entries.findLast((entry) => years.every((year) => endsBefore(year, entry)));
  const early = entries.find((entry) => years.every((year) => beginsAfter(year, entry)));
  if (ended && !early) return { state: 'ended', entry: ended };
  return early && !ended ? { state: 'early', entry: early } : { state: 'fits' };
}

/** A year, month or day of the table as the first day it means. */
export const firstDayOf = (when: string): string => `${when}-01-01`.slice(0, 10);

/** What an ended entry gave way to by that year; undefined where the table doesn't know. */
export function successorOf(
  { replacedBy }: Formulation,
  formulations: readonly Formulation[],
  year: number,
): Formulation | undefined {
  const seen = new Set<string>();
  let next = replacedBy;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const entry = formulations.find(({ id }) => id === next);
    if (!entry || fitsYear(entry, year)) return entry;
    next = entry.replacedBy;
  }
  return undefined;
}
