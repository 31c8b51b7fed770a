import { defineRule } from '../../framework/rule.ts';
import { documentNumbersIn } from '../../text/document-number.ts';

/** 第 before the serial of a document number. */
export const docnumNoDi = defineRule('citation/docnum-no-di', ({ lines }, say) => {
  for (const line of lines)
    for (const { di, serial, open, bracketEnd } of documentNumbersIn(line)) {
      if (di === '' || /[（(]/.test(open)) continue;
      const start = bracketEnd + line.text.slice(bracketEnd).indexOf(di);
      say({ line, start, end: start + 1, actual: `第${serial}号`, expected: [`${serial}号`], fix: '' });
    }
});
