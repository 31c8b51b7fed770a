import { defineRule } from '../../framework/rule.ts';

const decree = /(?<=》)[（(](?:中华人民共和国)?[\u4e00-\u9fff]{2,12}令(?:〔\d{4}〕)?(?:第)?\d{1,4}号[）)]/g;

/** The number of the decree after the name of a law. */
export const lawDecreeNumber = defineRule('citation/law-decree-number', ({ lines }, say) => {
  for (const line of lines)
    for (const { index: start, 0: actual } of line.text.matchAll(decree))
      say({ line, start, end: start + actual.length, actual: actual.slice(1, -1) });
});
