import { defineRule } from '../../framework/rule.ts';
import { documentNumbersIn } from '../../text/document-number.ts';

/** A serial of a document number that is filled up with zeros. */
export const docnumNoPad = defineRule('citation/docnum-no-pad', ({ lines }, say) => {
  for (const line of lines)
    for (const { serial, serialStart: start } of documentNumbersIn(line)) {
      const right = serial.replace(/^0+/, '');
      if (right === serial || right === '') continue;
      const zeros = serial.length - right.length;
      say({ line, start, end: start + zeros, actual: `${serial}号`, expected: [`${right}号`], fix: '' });
    }
});
