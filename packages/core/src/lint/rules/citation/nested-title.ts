import { defineRule } from '../../framework/rule.ts';

const nested = /《[^《》]{0,80}(?:《[^《》]{1,120}》[^《》]{0,80}){1,6}》/g;

/** 《》 within 《》, where 〈〉 belongs. */
export const nestedTitle = defineRule('citation/nested-title', ({ lines }, say) => {
  for (const line of lines)
    for (const { index: start, 0: all } of line.text.matchAll(nested)) {
      const inner = all.slice(1, -1).replaceAll('《', '〈').replaceAll('》', '〉');
      const right = `《${inner}》`;
      say({ line, start, end: start + all.length, expected: [right], fix: right });
    }
});
