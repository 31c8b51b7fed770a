import { chineseDate } from '../../../numeral/index.ts';
import { yearsOf } from '../../formulations/formulation-forms.ts';
import { formulationMisuses } from '../../formulations/formulation-misuses.ts';
import { lawsNotInForce } from '../../formulations/laws-not-in-force.ts';
import { defineRule } from '../../framework/rule.ts';

/** A law carried out before its day, or wording before its first report year. */
export const notYetEffective = defineRule('term/not-yet-effective', (checked, say) => {
  for (const { line, start, end, from } of lawsNotInForce(checked))
    say({ line, start, end, subject: chineseDate(from), expected: ['公布、学习、宣传或者准备'] });
  for (const { line, start, end, state, entry, isHint } of formulationMisuses(checked))
    if (state === 'early' && !isHint) say({ line, start, end, subject: yearsOf(entry) });
});
