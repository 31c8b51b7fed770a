import { defineRule } from '../../framework/rule.ts';
import { documentNumbersIn } from '../../text/document-number.ts';

/** Spaces in a document number. */
export const docnumSpace = defineRule('citation/docnum-space', ({ lines }, say) => {
  for (const line of lines)
    for (const { text, code, end, start } of documentNumbersIn(line)) {
      if (!text.includes(' ')) continue;
      const from = start + code.length;
      const right = text.slice(code.length).replaceAll(' ', '');
      say({ line, start: from, end, expected: [right], fix: right });
    }
});
