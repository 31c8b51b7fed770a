import { defineRule } from '../../framework/rule.ts';

const between = /(?<=[”》])、(?=[“《])/g;

/** A 、 between titles or quotations that stand side by side. */
export const quoteDunhao = defineRule('punctuation/quote-dunhao', ({ lines }, say) => {
  for (const line of lines)
    for (const { index } of line.text.matchAll(between)) {
      if (line.free[index] !== '、') continue;
      const actual = line.text.slice(index - 1, index + 2);
      say({ line, start: index, end: index + 1, actual, expected: [actual.replace('、', '')], fix: '' });
    }
});
