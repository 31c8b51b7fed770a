import { chineseDate } from '../../../numeral/index.ts';
import { yearsOf } from '../../formulation-forms.ts';
import { formulationMisuses } from '../../formulation-misuses.ts';
import { lawsNotInForce } from '../../laws-not-in-force.ts';
import { defineRule } from '../../rule.ts';

/** A law carried out before its day, or wording before its first report year. */
export const notYetEffective = defineRule('term/not-yet-effective', (checked, say) => {
  for (const { line, start, end, from } of lawsNotInForce(checked))
    say({ line, start, end, subject: chineseDate(from), expected: ['公布、学习、宣传或者准备'] });
  for (const { line, start, end, state, entry, isHint } of formulationMisuses(checked))
    if (state === 'early' && !isHint) say({ line, start, end, subject: yearsOf(entry) });
});
