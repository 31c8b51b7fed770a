import { defineRule } from '../../framework/rule.ts';

/** 96. 25%, 96 .25%, 96.25 %: blanks within a number, or between it and its %. */
const pattern =
  /(?<![\d.])\d{1,9} {1,2}\.\d{1,4}(?=[%％\u4e00-\u9fff])|(?<![\d.])\d{1,9}\. {1,2}\d{1,4} {0,2}[%％]|(?<![\d.])\d{1,9}(?:\.\d{1,4})? {1,2}[%％]/g;

export const splitNumber = defineRule('number/split-number', ({ lines }, say) => {
  for (const line of lines)
    for (const { index, 0: words } of line.free.matchAll(pattern)) {
      const right = words.replaceAll(' ', '');
      say({ line, start: index, end: index + words.length, expected: [right], fix: right });
    }
});
