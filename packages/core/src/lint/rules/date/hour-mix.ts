import { at, defineRule } from '../../framework/rule.ts';

const mixed = /(?:上午|下午|中午|凌晨|早上|晚上|傍晚)(?<time>(?:1[3-9]|2[0-4])(?:[时点](?!间|钟)|[:：]\d\d))/g;

/** An hour of the 24-hour clock with 下午 before it. */
export const hourMix = defineRule('date/hour-mix', ({ lines }, say) => {
  for (const line of lines)
    for (const match of line.free.matchAll(mixed)) say({ ...at(line, match), expected: [match.groups!.time!] });
});
