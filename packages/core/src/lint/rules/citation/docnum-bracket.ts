import { defineRule } from '../../framework/rule.ts';
import { documentNumbersIn } from '../../text/document-number.ts';

/** The year of a document number in other brackets than 〔〕. */
export const docnumBracket = defineRule('citation/docnum-bracket', ({ lines }, say) => {
  for (const line of lines)
    for (const { open, close, year, di, bracketStart: start, bracketEnd: end } of documentNumbersIn(line)) {
      if (year.length < 4 || (open === '〔' && close === '〕') || (di !== '' && /[（(]/.test(open))) continue;
      const right = `〔${year}〕`;
      say({ line, start, end, expected: [right], fix: right });
    }
});
