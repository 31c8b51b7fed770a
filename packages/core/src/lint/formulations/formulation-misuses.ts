import type { Formulation } from '../../model/pack/formulation.ts';
import type { Line } from '../framework/line.ts';
import type { Checked } from '../framework/rule.ts';
import { partOf } from '../subject/part-of.ts';
import { looksBack } from '../text/look-back.ts';
import { formsOf, nameOf } from './formulation-forms.ts';
import { type FormulationUse, formulationUses } from './formulation-uses.ts';
import { firstDayOf, successorOf, validityIn } from './formulation-validity.ts';

/** Words that the table has for other report years than this one. */
export interface Misuse extends FormulationUse {
  readonly state: 'ended' | 'early';
  readonly entry: Formulation;
  /** What took its place, in its shortest form, where the table is sure of it. */
  readonly instead: string | undefined;
  /** The table is not sure of the entry, or has it for information only. */
  readonly isHint: boolean;
}

/** Laws have a date of their own, organs and N个坚持 rules of their own. */
const isTimed = (entry: Formulation): boolean =>
  entry.appliesTo !== null && !['law', 'regulation', 'organ'].includes(entry.kind) && !/个坚持$/.test(nameOf(entry));

const isUnsure = ({ confidence, hintOnly }: Formulation): boolean => confidence === 'verify' || hintOnly;

const ahead = /谋划|编制|起草|准备|衔接|即将/;

/** Report years whose wording is right in a line: in the part on the next year, that year's too. */
export const yearsFor = (line: Line, year: number): readonly number[] =>
  partOf(line) === 'next-year' ? [year, year + 1] : [year];

/** Several rules ask the same of one report: it is looked through once. */
const found = new WeakMap<Checked, readonly Misuse[]>();

/** Every use of words outside their report years, but for sentences that look back or ahead. */
export function formulationMisuses(checked: Checked): readonly Misuse[] {
  const misuses = found.get(checked) ?? [...misusesIn(checked)];
  found.set(checked, misuses);
  return misuses;
}

function* misusesIn({ lines, formulations, year, dossier }: Checked): Generator<Misuse> {
  if (year === undefined) return;
  const drafted = dossier?.report.issueDate;
  for (const use of formulationUses(lines, formulations.filter(isTimed))) {
    const validity = validityIn(use.entries, yearsFor(use.line, year));
    if (validity.state === 'fits') continue;
    const { state, entry } = validity;
    const excuses = use.entries.flatMap(({ contextAllow }) => contextAllow);
    if (looksBack(use.sentence, excuses)) continue;
    if (state === 'early' && ahead.test(use.sentence)) continue;
    const next = state === 'ended' ? successorOf(entry, formulations, year) : undefined;
    if (drafted !== undefined && next?.effectiveFrom && firstDayOf(next.effectiveFrom) > drafted) continue;
    const instead = next && !isUnsure(next) ? shortest(formsOf(next)) : undefined;
    yield { ...use, state, entry, instead, isHint: isUnsure(entry) };
  }
}

const shortest = (forms: readonly string[]): string | undefined =>
  [...forms].sort((one, other) => one.length - other.length)[0];
