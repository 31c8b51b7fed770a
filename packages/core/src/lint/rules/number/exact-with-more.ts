import { at, defineRule } from '../../framework/rule.ts';
import { isEnclosed } from '../../text/enclosed.ts';

/** 128余件; a number that ends in 0 or 5 may be a round one, and so may one of one digit. */
const exact =
  /(?<![\d.,．，])\d{1,3}(?:,?\d{1,3}){0,4}(?<=\d{2})(?<=[1-46-9])(?:余(?=[人件个名次场户家起份条元项篇吨亩台辆宗处部册本])|多(?=[件个名户家份条项篇吨亩宗]))/g;

/** 余 behind a number that is counted to the last digit. */
export const exactWithMore = defineRule('number/exact-with-more', ({ lines }, say) => {
  for (const line of lines)
    for (const match of line.text.matchAll(exact)) {
      const span = at(line, match);
      if (!isEnclosed(line, span)) say({ ...span, expected: [match[0].slice(0, -1)] });
    }
});
