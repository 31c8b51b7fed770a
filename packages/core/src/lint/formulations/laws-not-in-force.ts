import type { Formulation } from '../../model/pack/formulation.ts';
import type { Checked } from '../framework/rule.ts';
import { nameOf } from './formulation-forms.ts';
import { yearsFor } from './formulation-misuses.ts';
import { type FormulationUse, formulationUses } from './formulation-uses.ts';
import { firstDayOf } from './formulation-validity.ts';
import { firstDayOfLaw, namedLawsIn } from './named-laws.ts';

const carriedOut = /(?:落实|执行|实施|依据|根据|按照|依照|贯彻)[^，；。]{0,20}$/;
const onlyReady =
  /公布|颁布|出台|学习|宣传|宣讲|解读|培训|准备|起草|征求|通过|即将|将于|起施行|施行前|出台前|谋划|衔接|草案/;
/** What else a sentence tells behind the law's own clause is told of something else: 执行《…》，对起草的文件逐件审查. */
const clauseAround = (text: string, start: number, end: number): string =>
  (/[^，；。]{0,40}$/.exec(text.slice(0, start))?.[0] ?? '') + (/^[^，；。]{0,40}/.exec(text.slice(end))?.[0] ?? '');
/** A law with a bracket such as （2023修订） has an older version of the same name: only 新修订的 tells the two apart. */
const isRevision = (entry: Formulation): boolean => /（\d{0,4}修[订改]）$/.test(entry.term);
const saidNew = /新修[订改](?:后)?的?[《“]?$/;

/** Where it is named, and from when on it is in force. */
export interface LawNotInForce extends Pick<FormulationUse, 'line' | 'start' | 'end'> {
  readonly from: string;
}

/** Laws and regulations that the report carries out before the year in which they come into force. */
export function* lawsNotInForce({ lines, formulations, year }: Checked): Generator<LawNotInForce> {
  if (year === undefined) return;
  const laws = formulations.filter(
    ({ kind, effectiveFrom, confidence }) =>
      (kind === 'law' || kind === 'regulation') && effectiveFrom !== null && confidence === 'verified',
  );
  for (const use of formulationUses(lines, laws)) {
    const entry = use.entries[0]!;
    const from = firstDayOf(entry.effectiveFrom!);
    if (
      from <= `${Math.max(...yearsFor(use.line, year))}-12-31` ||
      onlyReady.test(clauseAround(use.line.text, use.start, use.end))
    )
      continue;
    const before = use.line.text.slice(0, use.start);
    if (!carriedOut.test(before.slice(-40)) || (isRevision(entry) && !saidNew.test(before))) continue;
    yield { ...use, from };
  }
  const inTable = new Set(laws.map(nameOf));
  for (const law of lines.flatMap((line) => [...namedLawsIn(line)])) {
    const from = firstDayOfLaw(law.name);
    if (from === undefined || inTable.has(law.name) || from <= `${Math.max(...yearsFor(law.line, year))}-12-31`)
      continue;
    if (carriedOut.test(law.before) && !onlyReady.test(law.clause)) yield { ...law, from };
  }
}
