import { defineRule } from '../../framework/rule.ts';
import { documentNumbersIn, withoutLead } from '../../text/document-number.ts';

/** A document number right behind a title, without （）. */
export const numberInParens = defineRule('citation/number-in-parens', ({ lines }, say) => {
  for (const line of lines)
    for (const each of documentNumbersIn(line)) {
      if (line.text[each.start - 1] !== '》' || withoutLead(each) !== each.text) continue;
      const { start, end, text } = each;
      say({ line, start, end, expected: [`（${text}）`], fix: `（${text}）` });
    }
});
