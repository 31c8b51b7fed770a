import { requireArgument } from '../message/index.ts';
import type { Formulation } from '../model/pack/formulation.ts';

/**
 * Why an entry is to be looked at before a season: `ended`, its time is over and nothing is known to take its place;
 * `ending`, this is its last report year; `undated`, nobody knows when it begins; `recheck`, the table itself asks for
 * it; `unverified`, it was never checked.
 */
export type FormulationConcern = 'ended' | 'ending' | 'undated' | 'recheck' | 'unverified';

/** A formulation to be looked at, and why. */
export interface AuditedFormulation {
  readonly formulation: Formulation;
  /** One or more, in the order above. */
  readonly concerns: readonly FormulationConcern[];
}

const tests: readonly (readonly [FormulationConcern, (entry: Formulation, year: number) => boolean])[] = [
  ['ended', (entry, year) => entry.replacedBy === null && lastYearOf(entry) <= year],
  ['ending', (entry, year) => entry.replacedBy !== null && entry.appliesTo?.reportYearTo === year],
  ['undated', ({ effectiveFrom, effectiveTo }) => effectiveFrom === null && effectiveTo === null],
  ['recheck', ({ recheck }) => recheck !== undefined],
  ['unverified', ({ confidence }) => confidence === 'verify'],
];

/**
 * The entries to be looked at before reports on this year are written, in the order of the table.
 *
 * @param formulations `outline.formulations`
 * @param year the report year in full, 2025
 * @returns each entry once, with the reason
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * auditFormulations(outline.formulations, 2025); // []
 * ```
 */
export function auditFormulations(formulations: readonly Formulation[], year: number): readonly AuditedFormulation[] {
  requireArgument('objects', 'formulations', formulations);
  requireArgument('year', 'year', year);
  return formulations.flatMap((formulation) => {
    const concerns = tests.flatMap(([concern, test]) => (test(formulation, year) ? [concern] : []));
    return concerns.length > 0 ? [{ formulation, concerns }] : [];
  });
}

/** Where report years are given they say it: a meeting is over the day it closes, and cited for years. */
function lastYearOf({ appliesTo, effectiveTo }: Formulation): number {
  const last = appliesTo ? appliesTo.reportYearTo : effectiveTo && Number(effectiveTo.slice(0, 4));
  return last || Number.POSITIVE_INFINITY;
}
