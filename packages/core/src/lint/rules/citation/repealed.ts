import { chineseDate } from '../../../numeral/index.ts';
import { namedLawsIn, repealedBefore } from '../../formulations/named-laws.ts';
import { defineRule } from '../../framework/rule.ts';

/** A law or regulation that was repealed before the report's year, named as if it were in force. */
export const repealed = defineRule('citation/repealed', ({ lines, year }, say) => {
  if (year === undefined) return;
  for (const law of lines.flatMap((line) => [...namedLawsIn(line)])) {
    const found = repealedBefore(law, year);
    const { line, start, end } = law;
    if (found) say({ line, start, end, subject: chineseDate(found.from), expected: [`《${found.instead}》`] });
  }
});
