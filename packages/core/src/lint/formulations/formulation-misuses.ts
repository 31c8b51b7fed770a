import type { Formulation } from '../../model/pack/formulation.ts';
import type { Line } from '../framework/line.ts';
import type { Checked } from '../framework/rule.ts';
import { tellsOf } from '../subject/part-of.ts';
import { looksBack } from '../text/look-back.ts';
import { type PlenaryList, plenaryListsIn } from '../text/plenary-list.ts';
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
  tellsOf(line, 'next-year') ? [year, year + 1] : [year];

const topicBefore =
  /围绕[^，。；]{0,6}$|(?:专题|集中|组织|举办|开展|分期|参加)(?:学习|培训|宣讲|研讨|轮训)?[^，。；]{0,8}$/;
const topicAfter =
  /^(?:等)?[^，。；]{0,8}(?:专题|宣讲|讲座|培训|研讨|主题|课程|轮训|读书班|学习班|竞赛|辅导|宣传|解读)/;
const carriedOn = /贯彻|落实|践行|以[^，。；]{0,30}$/;

/** It says what the year's work follows. What was taught, or talked of, at some meeting is a fact of that day. */
function isFormula({ line, start, end, entries }: FormulationUse): boolean {
  const after = line.text.slice(end, end + 24);
  const before = /[^，。；：！？]{0,40}$/.exec(line.text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  if (topicAfter.test(after)) return false;
  if (topicBefore.test(before) && !carriedOn.test(before)) return false;
  return entries[0]?.kind !== 'meeting' || carriedOn.test(before) || /^[^，。；]{0,20}为(?:指导|引领|统领)/.test(after);
}

const isLong = ({ sessions }: PlenaryList): boolean => sessions.length > 1;
/** 党的二十大精神 by itself: short for the whole list where the text has that too. */
const isShort = (entry: Formulation): boolean =>
  entry.kind === 'meeting' && plenaryListsIn(nameOf(entry))[0]?.sessions === '';

/** What took the entry's place is named in the same sentence: the two together are a list of what was and what is. */
function namesNewer(
  { line, start, end, sentence }: FormulationUse,
  entry: Formulation,
  formulations: readonly Formulation[],
  year: number,
): boolean {
  const next = successorOf(entry, formulations, year);
  if (!next) return false;
  const words = line.text.slice(start, end);
  const rest = sentence.replace(words, '');
  if (formsOf(next).some((form) => rest.includes(form))) return true;
  const [list] = plenaryListsIn(nameOf(next));
  if (!list) return false;
  const last = `${list.sessions.at(-1) ?? ''}中`;
  return list.sessions === '' ? rest.includes(`${list.congress}大`) : rest.includes(`${last}全会`);
}

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
    if (looksBack(use.sentence, excuses) || (state === 'ended' && !isFormula(use))) continue;
    if (state === 'ended' && namesNewer(use, entry, formulations, year)) continue;
    if (state === 'ended' && isShort(entry) && lines.some(({ text }) => plenaryListsIn(text).some(isLong))) continue;
    if (state === 'ended' && tellsOfItsYears(use, entry)) continue;
    if (state === 'early' && ahead.test(use.sentence)) continue;
    const next = state === 'ended' ? successorOf(entry, formulations, year) : undefined;
    if (drafted !== undefined && next?.effectiveFrom && firstDayOf(next.effectiveFrom) > drafted) continue;
    const instead = next && !isUnsure(next) ? shortest(formsOf(next)) : undefined;
    yield { ...use, state, entry, instead, isHint: isUnsure(entry) };
  }
}

/** 较2020年“七五”普法结束时: the words before it name a year in which they were right. */
function tellsOfItsYears({ line, start }: FormulationUse, { appliesTo }: Formulation): boolean {
  const { reportYearFrom: from = null, reportYearTo: to = null } = appliesTo ?? {};
  const year = Number(
    /(?<!\d)((?:19|20)\d\d)年[^，。；\d]{0,4}$/.exec(line.text.slice(Math.max(0, start - 12), start))?.[1],
  );
  return to !== null && year <= to && year >= (from ?? 0);
}

const shortest = (forms: readonly string[]): string | undefined =>
  [...forms].sort((one, other) => one.length - other.length)[0];
