import { defineRule } from '../../framework/rule.ts';
import { typingSlipsIn } from '../../text/slips/typing-slips.ts';

/** What everybody calls by these words: short, and no sentence of somebody. */
const called = /“[^“”，。；：]{4,14}”/g;

/** Words of the field as nobody means them: 台帐, 行政覆议, 未成人保护. A quotation is shown, never written anew. */
export const typingSlip = defineRule('style/typing-slip', ({ lines }, say) => {
  for (const line of lines) {
    for (const { start, end, right } of typingSlipsIn(line.free))
      say({ line, start, end, expected: [right], fix: right });
    for (const { index, 0: words } of line.text.matchAll(called))
      for (const { start, end, right } of typingSlipsIn(words))
        if (right.length > 3) say({ line, start: index + start, end: index + end, expected: [right] });
  }
});
