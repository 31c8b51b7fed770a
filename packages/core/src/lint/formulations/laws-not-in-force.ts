import type { Formulation } from '../../model/pack/formulation.ts';
import type { Checked } from '../framework/rule.ts';
import { yearsFor } from './formulation-misuses.ts';
import { type FormulationUse, formulationUses } from './formulation-uses.ts';
import { firstDayOf } from './formulation-validity.ts';

const carriedOut = /(?:落实|执行|实施|依据|根据|按照|依照|贯彻)[^，；。]{0,20}$/;
const onlyReady =
  /公布|颁布|出台|学习|宣传|宣讲|解读|培训|准备|起草|征求|通过|即将|将于|起施行|施行前|出台前|谋划|衔接|草案/;
/** A law with a bracket such as （2023修订） has an older version of the same name: only 新修订的 tells the two apart. */
const isRevision = (entry: Formulation): boolean => /（\d{0,4}修[订改]）$/.test(entry.term);
const saidNew = /新修[订改](?:后)?的?[《“]?$/;

/** Laws and regulations that the report carries out before the year in which they come into force. */
export function* lawsNotInForce({ lines, formulations, year }: Checked): Generator<FormulationUse & { from: string }> {
  if (year === undefined) return;
  const laws = formulations.filter(
    ({ kind, effectiveFrom, confidence }) =>
      (kind === 'law' || kind === 'regulation') && effectiveFrom !== null && confidence === 'verified',
  );
  for (const use of formulationUses(lines, laws)) {
    const entry = use.entries[0]!;
    const from = firstDayOf(entry.effectiveFrom!);
    if (from <= `${Math.max(...yearsFor(use.line, year))}-12-31` || onlyReady.test(use.sentence)) continue;
    const before = use.line.text.slice(0, use.start);
    if (!carriedOut.test(before.slice(-40)) || (isRevision(entry) && !saidNew.test(before))) continue;
    yield { ...use, from };
  }
}
