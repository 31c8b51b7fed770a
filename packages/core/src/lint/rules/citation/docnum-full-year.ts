import { defineRule } from '../../framework/rule.ts';
import { documentNumbersIn } from '../../text/document-number.ts';

/** A document number with two digits of its year. */
export const docnumFullYear = defineRule('citation/docnum-full-year', ({ lines }, say) => {
  for (const line of lines)
    for (const { year, open, bracketStart: start, bracketEnd: end } of documentNumbersIn(line)) {
      if (year.length !== 2 || /[（(]/.test(open)) continue;
      say({ line, start, end, expected: [`〔${Number(year) > 49 ? '19' : '20'}${year}〕`] });
    }
});
