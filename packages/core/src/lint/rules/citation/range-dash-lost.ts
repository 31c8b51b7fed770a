import { defineRule } from '../../framework/rule.ts';
import { titleAround } from '../../text/enclosed.ts';

const joined = /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)(?=年)/g;

/** Two years run together, their dash lost. */
export const rangeDashLost = defineRule('citation/range-dash-lost', ({ lines }, say) => {
  for (const line of lines)
    for (const { index: start, 0: actual, 1: from = '', 2: to = '' } of line.text.matchAll(joined)) {
      if (from >= to) continue;
      const end = start + actual.length;
      const right = `${from}—${to}`;
      const whole = titleAround(line, { start, end }) ?? { start, end };
      const fix = line.text.slice(whole.start, start) + right + line.text.slice(end, whole.end);
      say({ line, ...whole, actual: `${actual}年`, expected: [`${right}年`], fix });
    }
});
